import { Badge } from '@mantine/core';
import type { MeetingState, MeetingType } from '../../../shared/records/meeting.ts';
import { useWords, type Words } from '../../words.ts';

const colours: Record<MeetingState, string> = {
  planned: 'blue',
  invited: 'ledger',
  'in-session': 'orange',
  held: 'green',
  closed: 'green',
  postponed: 'yellow',
  cancelled: 'gray',
};

type Props = { state: MeetingState; type?: MeetingType | undefined };

/** The state in words: a round of written opinions is asked and decided, not held. */
export const stateWords = ({ say, choiceLabel }: Words, { state, type }: Props): string =>
  type === 'written-round' ? say(`rounds:state.${state}`) : choiceLabel('meeting', 'state', state);

/** The state of a meeting in colour and word. */
export function MeetingStateBadge({ state, type }: Props) {
  const words = useWords();
  return (
    <Badge color={colours[state]} variant="light" c="dark.7" tt="none" style={{ flexShrink: 0 }}>
      {stateWords(words, { state, type })}
    </Badge>
  );
}
