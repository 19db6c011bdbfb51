import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate, type MarkedDay, weekday } from '../../../shared/calendar.ts';
import { useWeekdayWords } from './weekday-words.ts';

type Props = {
  title: string;
  days: readonly MarkedDay[];
  none: string;
  /** Says so where a day off falls on a weekend, which is off anyway. */
  marksRestDays?: boolean;
};

/** Days with their day of the week and the reason. */
export function DayTable({ title, days, none, marksRestDays = false }: Props) {
  const { t } = useTranslation('settings');
  const weekdayOf = useWeekdayWords();
  return (
    <div>
      <Text fw={600} size="sm" mb={4}>
        {title}
      </Text>
      {days.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <Table withTableBorder verticalSpacing={5} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={110}>{t('holidays.day')}</Table.Th>
              <Table.Th w={110}>{t('holidays.weekday')}</Table.Th>
              <Table.Th>{t('holidays.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map(({ on, why }) => (
              <Table.Tr key={on}>
                <Table.Td>{formatDate(on)}</Table.Td>
                <Table.Td>{weekdayOf(on)}</Table.Td>
                <Table.Td>
                  {why}
                  {marksRestDays && weekday(on) > 5 && ` (${t('holidays.restDay')})`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
