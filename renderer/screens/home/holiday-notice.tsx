import { Alert, Anchor, Text } from '@mantine/core';
import { IconCalendarExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateParts, type HolidayYear, type IsoDate } from '../../../shared/calendar.ts';
import { useHolidayYears } from '../../components/duty/holiday-years.ts';
import { useStatus } from '../../status.tsx';

/** Says from December on that the days off of the next year, or of the year that runs, have not been notified yet. */
export function HolidayNotice() {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const year = yearToEnter(today, useHolidayYears());
  if (year === null) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconCalendarExclamation aria-hidden />}
      title={t('holidays.title', { year })}
    >
      <Text size="sm">{t('holidays.body', { year })}</Text>
      <Anchor component={Link} to={`/settings?tab=holidays&year=${year}`} size="sm">
        {t('holidays.open', { year })}
      </Anchor>
    </Alert>
  );
}

/** The year whose table is missing: this one, or in December the next. */
export function yearToEnter(today: IsoDate, tables: readonly HolidayYear[]): number | null {
  const { year, month } = dateParts(today);
  const wanted = month === 12 ? [year, year + 1] : [year];
  const isDecided = (one: number) => tables.findLast((table) => table.year === one)?.status === 'decided';
  return wanted.find((one) => !isDecided(one)) ?? null;
}
