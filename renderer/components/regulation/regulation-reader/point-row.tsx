import { Alert, Anchor, Box, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Citation, isStated, type Rule } from '../../../../shared/regulation/profile/rule.ts';
import type { RuleDescriptor } from '../../../../shared/regulation/profile.ts';
import { asksForAnswer, type Point } from '../../../../shared/regulation/reader/points.ts';
import { citationWords, type RuleWords } from '../../../../shared/regulation/rule-words.ts';
import { useWords } from '../../../words.ts';
import { CitationChip } from '../citation-chip.tsx';
import { RuleLines } from '../rule-lines.tsx';
import classes from './point-row.module.css';
import { PointState } from './point-state.tsx';

/** What a row can be asked to do. */
export type PointActions = {
  onShow: (at: Citation) => void;
  onConfirm: (point: Point) => void;
  onSilence: (point: Point) => void;
  onMend: (point: Point) => void;
  onReopen: (point: Point) => void;
};

type Props = {
  point: Point;
  descriptor: RuleDescriptor;
  answer: Rule | undefined;
  words: RuleWords;
  /** Whether its words are the ones marked in the text. */
  isShown: boolean;
  actions: PointActions;
};

/** One question of the regulation: what was read, in which words, and what the official makes of it. */
export function PointRow({ point, descriptor, answer, words, isShown, actions }: Props) {
  const { t } = useTranslation('reader');
  const question = words.question(descriptor);
  const rule = answer ?? point.proposal?.rule;
  const at = rule !== undefined && isStated(rule) ? rule : point.places[0];
  const show = () => at && actions.onShow(at);
  return (
    <Box
      component="li"
      className={classes.row}
      data-shown={isShown || undefined}
      data-point={point.key}
      onFocusCapture={show}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        {at === undefined ? (
          <Text className={classes.question} component="span">
            {question}
          </Text>
        ) : (
          <UnstyledButton className={classes.question} onClick={show} title={t('show', { question })}>
            {question}
          </UnstyledButton>
        )}
        <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
          {at !== undefined && <CitationChip at={at} />}
          <PointState point={point} answer={answer} />
        </Group>
      </Group>
      <Stack gap={4} mt={4}>
        {rule !== undefined && isStated(rule) && <Answer rule={rule} lines={words.lines(descriptor, rule)} />}
        {answer === undefined && <Doubts point={point} onShow={actions.onShow} />}
        <Buttons point={point} question={question} isAnswered={answer !== undefined} actions={actions} />
      </Stack>
    </Box>
  );
}

function Answer({ rule, lines }: { rule: Citation; lines: ReturnType<RuleWords['lines']> }) {
  const { t } = useTranslation('regulation');
  return (
    <Box>
      <RuleLines lines={lines} />
      <Text size="xs" c="dimmed" mt={2}>
        {t('quoted', { phrase: rule.phrase })}
      </Text>
    </Box>
  );
}

/** What the text leaves open about it, and the places that speak of it. */
function Doubts({ point, onShow }: { point: Point; onShow: (at: Citation) => void }) {
  const { t } = useTranslation('reader');
  const { say } = useWords();
  const { questions, proposal, places } = point;
  if (questions.length === 0 && (proposal !== null || places.length === 0)) return null;
  return (
    <Alert color="yellow" p="xs">
      {questions.map(({ text }) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
      {questions.length === 0 && <Text size="sm">{t('unheld')}</Text>}
      {proposal === null &&
        places.map((at) => (
          <Text key={`${at.article}.${at.clause}:${at.phrase}`} size="sm" mt={4}>
            <Anchor component="button" type="button" size="sm" onClick={() => onShow(at)}>
              {citationWords(at, say)}
            </Anchor>
            : «{at.phrase}»
          </Text>
        ))}
    </Alert>
  );
}

type ButtonsProps = { point: Point; question: string; isAnswered: boolean; actions: PointActions };

function Buttons({ point, question, isAnswered, actions }: ButtonsProps) {
  const { t } = useTranslation('reader');
  const button = (
    action: 'confirm' | 'mend' | 'write' | 'silence' | 'reopen',
    act: (point: Point) => void,
  ) => (
    <Button
      size="compact-sm"
      variant={action === 'confirm' ? 'filled' : 'default'}
      onClick={() => act(point)}
      aria-label={t('aloud', { action: t(action), question })}
      data-first={action === 'confirm' || (action === 'write' && asksForAnswer(point)) || undefined}
    >
      {t(action)}
    </Button>
  );
  if (isAnswered) {
    return (
      <Group gap="xs">
        {button('reopen', actions.onReopen)}
        {button('mend', actions.onMend)}
      </Group>
    );
  }
  return (
    <Group gap="xs">
      {point.proposal !== null && button('confirm', actions.onConfirm)}
      {button(point.proposal === null ? 'write' : 'mend', actions.onMend)}
      {asksForAnswer(point) && button('silence', actions.onSilence)}
    </Group>
  );
}
