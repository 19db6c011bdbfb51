import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../../shared/calendar.ts';
import type { MeetingAttendance } from '../../../../shared/meetings/statistics/attendance-statistics.ts';
import { useWords } from '../../../words.ts';
import { CountCells, CountHeads } from './count-cells.tsx';

/** Each meeting that was held, with how many came. */
export function MeetingTable({ meetings }: { meetings: readonly MeetingAttendance[] }) {
  const { t } = useTranslation('statistics');
  const words = useWords();
  return (
    <Table aria-label={t('meetings.title')} verticalSpacing={6} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th miw={200}>{t('meetings.name')}</Table.Th>
          <CountHeads />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {meetings.map((meeting) => (
          <Table.Tr key={meeting.meetingId}>
            <Table.Td>
              <Anchor component={Link} size="sm" to={`/meetings/${meeting.meetingId}`}>
                {meeting.title}
              </Anchor>
              <Text size="xs" c="dimmed">
                {formatDate(meeting.on)}, {words.choiceLabel('meeting', 'type', meeting.type)}
              </Text>
            </Table.Td>
            <CountCells counts={meeting} />
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
