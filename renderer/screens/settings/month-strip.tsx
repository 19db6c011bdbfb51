import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HolidayYear } from '../../../shared/calendar.ts';
import classes from './month-strip.module.css';
import { workingMonths } from './working-months.ts';

/** The working days of a year, month by month. */
export function MonthStrip({ year, tables }: { year: number; tables: readonly HolidayYear[] }) {
  const { t, i18n } = useTranslation('settings');
  const nameOf = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' });
  const { months, total } = useMemo(() => workingMonths(year, tables), [year, tables]);
  return (
    <div>
      <Text fw={600} size="sm" mb={4}>
        {t('holidays.workingDays', { count: total })}
      </Text>
      <ol className={classes.months}>
        {months.map(({ month, days }) => (
          <li key={month} className={classes.month}>
            <Text size="xs" c="dimmed">
              {nameOf.format(Date.UTC(year, month - 1))}
            </Text>
            <Text size="sm" fw={500}>
              {t('holidays.days', { count: days })}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  );
}
