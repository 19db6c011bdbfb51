import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { itemStanding, minutesTaken } from '../../../../shared/meetings/sitting/item-course.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { ClockField } from './clock-field.tsx';
import classes from './session.module.css';
import { useSitting, useStanding } from './sitting-context.ts';
import { useItemMoves } from './use-item-moves.ts';
import { useItemNotes } from './use-item-note.ts';

/** The item in sight: its title, its time against the plan, and how it goes on. */
export function ItemHead() {
  const { t } = useTranslation('sitting');
  const { meeting, itemId } = useSitting();
  const index = meeting.agenda.findIndex(({ id }) => id === itemId);
  const item = meeting.agenda[index];
  if (!item) {
    return (
      <header className={classes.itemHead}>
        <Title order={2} size="h3">
          {t('agenda.whole')}
        </Title>
        <Text c="dimmed">{t('agenda.wholeHint')}</Text>
      </header>
    );
  }
  return (
    <header className={classes.itemHead}>
      <Group justify="space-between" wrap="nowrap" mih={38}>
        <Text size="sm" c="dimmed">
          {t('item.number', { number: index + 1, total: meeting.agenda.length })}
          {item.presenter && ` · ${t('item.presenter', { name: item.presenter })}`}
        </Text>
        <ItemHours item={item} />
      </Group>
      <Title order={2} size="h3" lineClamp={2}>
        {item.title}
      </Title>
      <ItemTime item={item} />
    </header>
  );
}

type Item = Of<'meeting'>['agenda'][number];

function ItemTime({ item }: { item: Item }) {
  const { t } = useTranslation('sitting');
  const { clock } = useSitting();
  const note = useItemNotes().noteOf(item.id);
  const taken = minutesTaken(note, clock.now);
  const over = (taken ?? 0) - item.minutes;
  const isRunning = itemStanding(note) === 'running';
  const tense = isRunning ? (over > 0 ? 'over' : 'running') : over > 0 ? 'tookOver' : 'took';
  return (
    <Group gap="sm" mt={6} align="center">
      <Text fw={600} size="lg" {...(over > 0 ? { c: 'red.9' } : {})}>
        {t(`item.${taken === null ? 'plannedOnly' : tense}`, {
          taken: taken ?? 0,
          planned: item.minutes,
          over,
        })}
      </Text>
      <ItemButtons item={item} />
    </Group>
  );
}

/** What may come of the item now: by the clock while the meeting sits, as a mere mark on another day. */
function ItemButtons({ item }: { item: Item }) {
  const { t } = useTranslation('sitting');
  const { clock, mayWrite } = useSitting();
  const note = useItemNotes().noteOf(item.id);
  const { begin, finish } = useItemMoves();
  const standing = itemStanding(note);
  if (!mayWrite) return null;
  const mayBegin = clock.isSitting && standing !== 'running';
  const outcomes = (['done', 'postponed', 'not-reached'] as const).filter((outcome) => {
    if (outcome === standing) return false;
    if (outcome === 'done') return standing === 'running' || !clock.isSitting;
    return outcome === 'postponed' || standing === 'to-come' || !clock.isSitting;
  });
  return (
    <>
      {mayBegin && (
        <Button onClick={() => begin(item.id)}>{t(note?.begunAt ? 'item.again' : 'item.begin')}</Button>
      )}
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          variant={outcome === 'done' ? 'filled' : 'default'}
          onClick={() => finish(item.id, outcome)}
        >
          {t(`item.${outcome}`)}
        </Button>
      ))}
    </>
  );
}

function ItemHours({ item }: { item: Item }) {
  const { t } = useTranslation('sitting');
  const { clock, mayWrite } = useSitting();
  const { noteOf, write, idOf } = useItemNotes();
  const standing = useStanding('item-note', idOf(item.id));
  const note = noteOf(item.id);
  if (!note || (note.begunAt === '' && clock.isSitting)) return null;
  const isBackwards = standing?.stands === 'wrong' && standing.breach.field === 'endedAt';
  return (
    <Group gap={6} wrap="nowrap">
      {(['begunAt', 'endedAt'] as const).map((end) => (
        <ClockField
          key={end}
          isSmall
          label={t(`item.${end}`)}
          disabled={!mayWrite}
          value={note[end]}
          onChange={(time) => write(item.id, { [end]: time }, true)}
        />
      ))}
      {isBackwards && (
        <Text size="sm" c="red.9" role="alert">
          {t('item.backwards')}
        </Text>
      )}
    </Group>
  );
}
