import { Badge } from '@mantine/core';
import type { ProposalState } from '../../../../shared/records/amendment-proposal.ts';
import { useWords } from '../../../words.ts';

const colours: Record<ProposalState, string> = {
  raised: 'blue',
  compiled: 'ledger',
  accepted: 'green',
  declined: 'gray',
  enacted: 'green',
  withdrawn: 'gray',
};

/** The state of a proposal in colour and word. */
export function ProposalStateBadge({ state }: { state: ProposalState }) {
  const words = useWords();
  return (
    <Badge color={colours[state]} variant="light" c="dark.7" tt="none" style={{ flexShrink: 0 }}>
      {words.choiceLabel('amendment-proposal', 'state', state)}
    </Badge>
  );
}
