import { Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../../shared/calendar.ts';
import { minutesBetween } from '../../../../shared/meetings/sitting/minutes-between.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { EndDialog } from './end-dialog.tsx';
import { RollCounters } from './roll-counters.tsx';
import { SavingLine } from './saving-line.tsx';
import classes from './session.module.css';
import { useSitting } from './sitting-context.ts';
import { useWallClock } from './use-wall-clock.ts';

type Props = { onKeys: () => void; restored: number };

/** The meeting, the clock on the wall, who is there, and whether all is in the book. */
export function SessionHead({ onKeys, restored }: Props) {
  const { t } = useTranslation('sitting');
  const { meeting } = useSitting();
  const now = useWallClock();
  return (
    <header className={classes.head}>
      <Group gap="md" wrap="nowrap" justify="space-between">
        <div className={classes.title}>
          <Title order={1} size="h4" lineClamp={1}>
            {meeting.title}
          </Title>
          <Group gap="md" wrap="nowrap">
            <Text size="sm">
              <Course now={now} />
            </Text>
            <SavingLine />
            {restored > 0 && (
              <Text size="sm" role="status">
                {t('saving.restored', { count: restored })}
              </Text>
            )}
          </Group>
        </div>
        <RollCounters />
        <time className={classes.clock} title={t('head.clock', { time: now })}>
          {now}
        </time>
        <Group gap="xs" wrap="nowrap">
          <Moves />
          <Button variant="default" onClick={onKeys} leftSection={<IconKeyboard size={20} aria-hidden />}>
            F1
          </Button>
          <Button
            component={Link}
            to={`/meetings/${meeting.id}`}
            variant="default"
            leftSection={<IconArrowLeft size={20} aria-hidden />}
          >
            {t('leave')}
          </Button>
        </Group>
      </Group>
    </header>
  );
}

function Course({ now }: { now: string }) {
  const { t } = useTranslation('sitting');
  const { meeting, mayWrite, clock } = useSitting();
  const { state, begunAt, endedAt, startsAt } = meeting;
  const minutes = clock.isSitting && clock.now !== '' ? minutesBetween(begunAt, now) : null;
  const lasts =
    minutes === null ? null : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const why =
    state === 'closed' ? 'closed' : state === 'postponed' || state === 'cancelled' ? 'called' : 'role';
  const parts = [
    begunAt === ''
      ? // Of a meeting that was held without the room the hour at which it began is not known.
        clock.isSitting || state === 'held' || state === 'closed'
        ? ''
        : t('head.notBegun', { time: startsAt })
      : t('head.begun', { time: begunAt }),
    lasts === null ? '' : t('head.lasts', { time: lasts }),
    endedAt === '' ? '' : t('head.ended', { time: endedAt }),
    mayWrite ? '' : t('head.readOnly', { why: t(`head.${why}`) }),
  ];
  return <>{parts.filter(Boolean).join(', ')}</>;
}

/** Beginning and ending the meeting itself. */
function Moves() {
  const { t } = useTranslation('sitting');
  const { meeting, mayWrite, clock } = useSitting();
  const { today } = useStatus();
  const move = useOperation('meetings.move');
  const [isEnding, setEnding] = useState(false);
  if (!mayWrite) return null;
  const mayBegin = meeting.state === 'planned' || meeting.state === 'invited';
  if (mayBegin && meeting.on > today)
    return <Text size="sm">{t('head.notYet', { on: formatDate(meeting.on) })}</Text>;
  return (
    <>
      {mayBegin && (
        <Button
          loading={move.isPending}
          onClick={() =>
            move.mutate({
              ...{ id: meeting.id, to: 'in-session', reason: '' },
              ...(clock.now === '' ? {} : { time: clock.now }),
            })
          }
        >
          {t('head.begin')}
        </Button>
      )}
      {meeting.state === 'in-session' && <Button onClick={() => setEnding(true)}>{t('head.end')}</Button>}
      <FailureNotice error={move.error} kind="meeting" />
      {isEnding && <EndDialog onClose={() => setEnding(false)} />}
    </>
  );
}
