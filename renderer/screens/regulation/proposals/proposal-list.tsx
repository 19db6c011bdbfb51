import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import { type ProposalState, proposalStates } from '../../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { RecordTable } from '../../../components/table/record-table.tsx';
import type { Column } from '../../../components/table/table-rows.ts';
import { useWords } from '../../../words.ts';
import { usePlaceWords } from './place-words.ts';
import { ProposalStateBadge } from './proposal-state.tsx';

type Proposal = Of<'amendment-proposal'>;
type Props = { proposals: readonly Proposal[]; onOpen: (proposal: Proposal) => void };

/** The proposals about a regulation, by state. */
export function ProposalList({ proposals, onOpen }: Props) {
  const { t } = useTranslation('proposals');
  const words = useWords();
  const columns = useColumns();
  const [filter, setFilter] = useState<ProposalState | 'all'>('all');
  const stateWord = (state: ProposalState) => words.choiceLabel('amendment-proposal', 'state', state);
  const counts = Map.groupBy(proposals, ({ state }) => state);
  const present = proposalStates.filter((state) => counts.has(state));
  // The last one in a state may move on while that state is looked at.
  const shown = filter === 'all' || counts.has(filter) ? filter : 'all';
  const rows = shown === 'all' ? proposals : (counts.get(shown) ?? []);
  return (
    <Stack gap="sm">
      {present.length > 1 && (
        <SegmentedControl
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('filter')}
          value={shown}
          onChange={(next) => setFilter(next as ProposalState | 'all')}
          data={[
            { value: 'all', label: t('all', { count: proposals.length }) },
            ...present.map((state) => ({
              value: state,
              label: t('counted', { state: stateWord(state), count: counts.get(state)?.length ?? 0 }),
            })),
          ]}
        />
      )}
      <RecordTable
        label={t('list')}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={onOpen}
        empty={null}
      />
    </Stack>
  );
}

/** Made once a language: the table folds its words anew whenever its columns are others. */
function useColumns(): readonly Column<Proposal>[] {
  const { t, i18n } = useTranslation('proposals');
  const words = useWords();
  const place = usePlaceWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said depends on the language alone.
  return useMemo(
    () => [
      {
        key: 'place',
        label: t('columns.place'),
        width: 190,
        text: (one) => place(one),
        sortBy: ({ article, clause }) =>
          Number.parseInt(article || '0', 10) * 100 + Number.parseInt(clause || '0', 10),
        show: (one) => (
          <>
            <Text size="sm">{place(one)}</Text>
            <Text size="xs" c="dimmed">
              {words.choiceLabel('amendment-proposal', 'change', one.change)}
            </Text>
          </>
        ),
      },
      {
        key: 'what',
        label: t('columns.what'),
        text: ({ problem, proposedText }) => `${problem} ${proposedText}`,
        show: ({ problem, proposedText }) => (
          <>
            <Text size="sm" lineClamp={2}>
              {problem}
            </Text>
            {proposedText && (
              <Text size="xs" c="dimmed" lineClamp={2}>
                → {proposedText}
              </Text>
            )}
          </>
        ),
      },
      { key: 'who', label: t('columns.who'), width: 200, text: ({ raisedBy }) => raisedBy },
      {
        key: 'on',
        label: t('columns.on'),
        width: 120,
        text: ({ raisedOn }) => formatDate(raisedOn),
        sortBy: ({ raisedOn }) => raisedOn,
      },
      {
        key: 'state',
        label: t('columns.state'),
        width: 170,
        text: ({ state }) => words.choiceLabel('amendment-proposal', 'state', state),
        show: ({ state }) => <ProposalStateBadge state={state} />,
      },
    ],
    [i18n.language],
  );
}
