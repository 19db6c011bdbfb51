import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { YearEntry } from '../../../shared/year/year-calendar.ts';
import { useStatus } from '../../status.tsx';
import { EntryLine } from './entry-line.tsx';
import classes from './year.module.css';

type Props = { year: number; month: number; entries: readonly YearEntry[] };

/** One month of the year and what stands in it, by day. */
export function MonthCard({ year, month, entries }: Props) {
  const { t } = useTranslation('year');
  const { today } = useStatus();
  const isNow = today.startsWith(`${year}-${String(month).padStart(2, '0')}-`);
  const name = t('month', { month });
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={name}
      className={isNow ? classes.now : undefined}
    >
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h5">
          {name}
        </Title>
        {isNow && (
          <Badge variant="light" tt="none">
            {t('thisMonth')}
          </Badge>
        )}
      </Group>
      {entries.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('nothing')}
        </Text>
      ) : (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <EntryLine key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
    </Paper>
  );
}
