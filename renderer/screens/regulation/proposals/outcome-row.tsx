import { Group, Paper, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { usePlaceWords } from './place-words.ts';

const outcomes = ['open', 'accepted', 'declined'] as const;

/** What was decided on one proposal; open = not yet. */
export type Answer = { outcome: (typeof outcomes)[number]; note: string };

type Props = {
  proposal: Of<'amendment-proposal'>;
  number: number;
  answer: Answer;
  onChange: (answer: Answer) => void;
  error: string | false;
};

/** One proposal in the window of decisions: what it asks for, what was decided, and the answer to it. */
export function OutcomeRow({ proposal, number, answer, onChange, error }: Props) {
  const { t } = useTranslation('proposals');
  const place = usePlaceWords();
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm" lineClamp={3}>
            <Text span inherit fw={600}>
              {number}. {place(proposal)}:
            </Text>{' '}
            {proposal.problem}
          </Text>
          <SegmentedControl
            style={{ flexShrink: 0 }}
            aria-label={t('outcomeOf', { number })}
            value={answer.outcome}
            onChange={(outcome) => onChange({ ...answer, outcome: outcome as Answer['outcome'] })}
            data={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
        </Group>
        {answer.outcome !== 'open' && (
          <Textarea
            aria-label={t('noteOf', { number })}
            placeholder={t('note')}
            autosize
            minRows={1}
            maxRows={5}
            value={answer.note}
            error={error}
            onChange={(event) => onChange({ ...answer, note: event.currentTarget.value })}
          />
        )}
      </Stack>
    </Paper>
  );
}
