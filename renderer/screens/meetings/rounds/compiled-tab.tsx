import { Badge, Button, Grid, Group, List, Stack, Text } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import { roundDecision } from '../../../../shared/meetings/rounds/round-rule.ts';
import type { AnswerLine, QuestionSummary } from '../../../../shared/meetings/rounds/round-summary.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { Card } from '../../../components/page/card.tsx';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { RoundSteps } from './round-steps.tsx';
import { useRound, useRules } from './use-round.ts';

/** The answers counted and side by side, question by question, and what was decided on each. */
export function CompiledTab() {
  const { t } = useTranslation('rounds');
  const { meeting, roster } = useCurrentMeeting();
  const standing = useRound(meeting);
  const [decided, setDecided] = useState<QuestionSummary | null>(null);
  const general = standing.people.filter((one) => one.general !== null && one.general.text !== '');
  return (
    <Grid gap="md">
      <Grid.Col span={8}>
        <Stack gap="md">
          {standing.questions.length === 0 && (
            <EmptyState title={t('compiled.noQuestions')} hint={t('compiled.noQuestionsHint')} />
          )}
          {standing.questions.map((question, index) => (
            <QuestionCard
              key={question.itemId}
              number={index + 1}
              question={question}
              ruling={standing.rulings.get(question.itemId) ?? null}
              onDecide={() => setDecided(question)}
            />
          ))}
          {general.length > 0 && (
            <Card title={t('compiled.general')}>
              <List size="sm" spacing={4}>
                {general.map((one) => (
                  <List.Item key={one.personId}>
                    <b>{roster.nameOf(one.personId)}</b>: {one.general?.text}
                  </List.Item>
                ))}
              </List>
            </Card>
          )}
        </Stack>
      </Grid.Col>
      <Grid.Col span={4}>
        <RoundSteps standing={standing} />
      </Grid.Col>
      {decided && (
        <RulingModal
          question={decided}
          number={standing.questions.findIndex(({ itemId }) => itemId === decided.itemId) + 1}
          asked={standing.people.length}
          ruling={standing.rulings.get(decided.itemId) ?? null}
          onClose={() => setDecided(null)}
        />
      )}
    </Grid>
  );
}

type CardProps = {
  number: number;
  question: QuestionSummary;
  ruling: Of<'ruling'> | null;
  onDecide: () => void;
};

function QuestionCard({ number, question, ruling, onDecide }: CardProps) {
  const { t } = useTranslation('rounds');
  const words = useWords();
  const { meeting, roster, mayWrite } = useCurrentMeeting();
  const mayDecide = mayWrite && (meeting.state === 'invited' || meeting.state === 'held');
  const { agree, disagree, other, unsaid, silent, lines } = question;
  return (
    <Card title={`${number}. ${question.title}`}>
      <Text size="sm" fw={600} aria-label={t('compiled.figuresOf', { number })} role="status">
        {t('compiled.figures', { agree, disagree, other, unsaid, silent })}
      </Text>
      {lines.length === 0 ? (
        <Text size="sm">{t('compiled.nothing')}</Text>
      ) : (
        <Stack gap={6}>
          {lines.map((line) => (
            <Answer key={line.personId} line={line} name={roster.nameOf(line.personId)} />
          ))}
        </Stack>
      )}
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text size="sm" flex={1}>
          <b>{t('compiled.ruling')}:</b>{' '}
          {ruling === null
            ? t('compiled.undecided')
            : [
                words.choiceLabel('ruling', 'outcome', ruling.outcome),
                words.choiceLabel('ruling', 'mode', ruling.mode),
                ruling.note,
              ]
                .filter(Boolean)
                .join('. ')}
        </Text>
        {mayDecide && (
          <Button
            size="compact-sm"
            variant={ruling === null ? 'light' : 'default'}
            leftSection={<IconGavel size={16} aria-hidden />}
            onClick={onDecide}
          >
            {t(ruling === null ? 'compiled.addRuling' : 'compiled.changeRuling', { number })}
          </Button>
        )}
      </Group>
    </Card>
  );
}

function Answer({ line: { opinion, isLate }, name }: { line: AnswerLine; name: string }) {
  const { t } = useTranslation('rounds');
  const words = useWords();
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
      <b>{name}</b>
      {opinion.receivedOn && ` (${formatDate(opinion.receivedOn)})`}:{' '}
      {opinion.stance && words.choiceLabel('opinion', 'stance', opinion.stance)}
      {opinion.stance && opinion.text && ' – '}
      {opinion.text}{' '}
      {isLate && (
        <Badge size="sm" color="yellow" variant="light" c="dark.7" tt="none">
          {t('compiled.late')}
        </Badge>
      )}
    </Text>
  );
}

type ModalProps = {
  question: QuestionSummary;
  number: number;
  asked: number;
  ruling: Of<'ruling'> | null;
  onClose: () => void;
};

/** What was decided on one question: by the way that the regulation knows, the figures filled in as they came. */
function RulingModal({ question, number, asked, ruling, onClose }: ModalProps) {
  const { t } = useTranslation('rounds');
  const words = useWords();
  const { meeting, body } = useCurrentMeeting();
  const { profile, versionFor } = useRules(body, meeting.on);
  const { modes, citation } = roundDecision(profile);
  const [first] = modes;
  // What is decided by a majority is named; everything else is decided the other way.
  const proposed = first && first.matters.length > 0 ? (modes[1] ?? first) : first;
  const value: Of<'ruling'> = ruling ?? {
    ...kinds.ruling.empty(),
    ...{ id: '', removedAt: null, meetingId: meeting.id, itemId: question.itemId },
    matter: question.title,
    mode: proposed?.mode ?? 'head-decides',
    outcome: question.disagree > question.agree ? 'rejected' : 'adopted',
    decidedById: meeting.chairId,
    ...{ base: 'all-members', baseCount: asked },
    ...{ votesFor: question.agree, votesAgainst: question.disagree, votesOther: question.other },
  };
  return (
    <RecordModal
      kind="ruling"
      id={ruling?.id ?? null}
      title={t(ruling === null ? 'compiled.addRuling' : 'compiled.changeRuling', { number })}
      fields={
        value.mode === 'majority' || modes.some(({ mode }) => mode === 'majority')
          ? [...always, ...counted, 'note']
          : [...always, 'note']
      }
      wide={['matter', 'note']}
      columns={2}
      value={value}
      draftName={`ruling/${meeting.id}/${question.itemId}`}
      hint={
        <Stack gap={4}>
          <Text size="sm">
            {t('compiled.figures', {
              agree: question.agree,
              disagree: question.disagree,
              other: question.other,
              unsaid: question.unsaid,
              silent: question.silent,
            })}
          </Text>
          <Text size="sm">
            {proposed
              ? t('compiled.by', { mode: words.choiceLabel('ruling', 'mode', proposed.mode) })
              : t('compiled.bySilence')}
          </Text>
          {first && first.matters.length > 0 && (
            <Text size="sm">{t('compiled.matters', { matters: first.matters.join(', ') })}</Text>
          )}
          {citation && (
            <CitationNote
              citation={citation}
              regulationId={versionFor('meetings.writtenOpinions')?.id ?? null}
            />
          )}
        </Stack>
      }
      onClose={onClose}
    />
  );
}

const always = ['matter', 'mode', 'outcome', 'decidedById'] as const;
const counted = ['base', 'baseCount', 'votesFor', 'votesAgainst', 'votesOther'] as const;
