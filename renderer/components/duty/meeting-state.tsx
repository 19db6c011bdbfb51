import { Badge } from '@mantine/core';
import type { MeetingState } from '../../../shared/records/meeting.ts';
import { useWords } from '../../words.ts';

const colours: Record<MeetingState, string> = {
  planned: 'blue',
  invited: 'ledger',
  'in-session': 'orange',
  held: 'green',
  closed: 'green',
  postponed: 'yellow',
  cancelled: 'gray',
};

/** The state of a meeting in colour and word. */
export function MeetingStateBadge({ state }: { state: MeetingState }) {
  const words = useWords();
  return (
    <Badge color={colours[state]} variant="light" c="dark.7" tt="none" style={{ flexShrink: 0 }}>
      {words.choiceLabel('meeting', 'state', state)}
    </Badge>
  );
}
