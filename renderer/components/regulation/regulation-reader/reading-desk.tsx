import { Alert, Box, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import type { Profile, RuleKey } from '../../../../shared/regulation/profile.ts';
import {
  type Answers,
  certainPoints,
  confirmed,
  generalQuestions,
  inTextOrder,
  openPoints,
  profileOf,
  readingPoints,
} from '../../../../shared/regulation/reader/points.ts';
import type { Reading } from '../../../../shared/regulation/reader/reader.ts';
import { GeneralQuestions } from './general-questions.tsx';
import { GiveUpButton } from './give-up-button.tsx';
import { type PointFilter, PointList } from './point-list.tsx';
import classes from './reading-desk.module.css';
import type { ReadingDraft, Source } from './reading-draft.ts';
import { ReadingProgress } from './reading-progress.tsx';
import { TextPane } from './text-pane.tsx';
import { useNextPoint } from './use-next-point.ts';

/** A regulation whose every point the official has settled. */
export type ConfirmedReading = { source: Source; reading: Reading; profile: Profile };

export type DeskProps = {
  draft: ReadingDraft;
  reading: Reading;
  isOld: boolean;
  onDraft: (draft: ReadingDraft) => void;
  onGiveUp: () => void;
  /** What the confirmed regulation is for; null where the user may only look. */
  useLabel: string | null;
  onUse: (confirmed: ConfirmedReading) => void;
};

/** The text at the left, what was read of it at the right, and how far the confirming has come above both. */
export function ReadingDesk({ draft, reading, isOld, onDraft, onGiveUp, useLabel, onUse }: DeskProps) {
  const { t } = useTranslation('reader');
  const { source, answers, seen } = draft;
  const [at, setAt] = useState<Citation | null>(null);
  const [filter, setFilter] = useState<PointFilter>('found');
  const desk = useRef<HTMLDivElement>(null);
  const leadTo = useNextPoint(desk);
  const points = useMemo(() => inTextOrder(readingPoints(reading), reading), [reading]);
  const questions = useMemo(() => generalQuestions(reading), [reading]);
  // Bodies and roles are called as the text calls them, from before that is confirmed.
  const profile = useMemo(() => profileOf({ ...confirmed(points, {}), ...answers }), [points, answers]);
  const unseen = questions.filter(({ text }) => !seen.includes(text)).length;
  const open = openPoints(points, answers);
  const left = open.length + unseen;
  const total = openPoints(points, {}).length + questions.length;

  function lead(next: Answers, after?: RuleKey) {
    const still = openPoints(points, next);
    const from = points.findIndex(({ key }) => key === after);
    const following = still.find((point) => points.indexOf(point) > from) ?? still[0];
    setFilter('found');
    leadTo(following?.key ?? (unseen > 0 ? 'general' : null));
  }
  function answer(key: RuleKey, rule: Answers[RuleKey]) {
    const { [key]: _before, ...others } = answers;
    const next: Answers = rule === undefined ? others : { ...answers, [key]: rule };
    onDraft({ ...draft, answers: next });
    if (rule === undefined) leadTo(key);
    else if (filter === 'found') lead(next, key);
  }
  const confirmCertain = () => {
    const next = confirmed(certainPoints(points, answers), answers);
    onDraft({ ...draft, answers: next });
    lead(next);
  };
  const markSeen = (text: string, isSeen: boolean) =>
    onDraft({ ...draft, seen: isSeen ? [...seen, text] : seen.filter((one) => one !== text) });

  return (
    <Stack gap="sm">
      {isOld && <Alert color="gray">{t('kept')}</Alert>}
      <Paper withBorder className={classes.bar}>
        <Group justify="space-between" wrap="nowrap">
          <ReadingProgress
            left={left}
            total={total}
            certain={certainPoints(points, answers).length}
            onCertain={confirmCertain}
            onNext={() => lead(answers)}
          />
          {useLabel !== null && (
            <Button
              disabled={left > 0}
              title={left > 0 ? t('notYet', { count: left }) : undefined}
              onClick={() => onUse({ source, reading, profile: profileOf(answers) })}
              style={{ flexShrink: 0 }}
            >
              {useLabel}
            </Button>
          )}
        </Group>
      </Paper>
      <div className={classes.desk} ref={desk}>
        <TextPane reading={reading} at={at} />
        <Stack gap="sm">
          <SourceNote source={source} reading={reading}>
            <GiveUpButton isBegun={Object.keys(answers).length > 0} onGiveUp={onGiveUp} />
          </SourceNote>
          <Box data-point="general">
            <GeneralQuestions questions={questions} seen={seen} onSeen={markSeen} onShow={setAt} />
          </Box>
          <PointList
            points={points}
            answers={answers}
            profile={profile}
            filter={filter}
            onFilter={setFilter}
            shown={at}
            onShow={setAt}
            onAnswer={answer}
          />
        </Stack>
      </div>
    </Stack>
  );
}

type NoteProps = { source: Source; reading: Reading; children: ReactNode };

function SourceNote({ source, reading, children }: NoteProps) {
  const { t } = useTranslation('reader');
  const clauses = reading.articles.reduce((sum, article) => sum + article.clauses.length, 0);
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {source.name ?? t('source.pasted')} · {t('summary', { articles: reading.articles.length, clauses })}
        </Text>
        {children}
      </Group>
      {source.pictures.length > 0 && (
        <Alert color="yellow">{t('source.pictures', { pages: source.pictures.join(', ') })}</Alert>
      )}
    </>
  );
}
