import { Button, Stack, Text, Timeline } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { type MeetingState, movesOpenTo, needsReason } from '../../../shared/records/meeting.ts';
import { MeetingStateBadge } from '../../components/duty/meeting-state.tsx';
import { useStatus } from '../../status.tsx';
import { InvitedDialog } from './deliveries/invited-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { moveName } from './move-name.ts';
import { useUserName } from './user-name.ts';

type Props = { meeting: Of<'meeting'>; mayWrite: boolean };

/** The state of a meeting, what may be done with it now, and its course so far. */
export function MeetingMoves({ meeting, mayWrite }: Props) {
  const { t } = useTranslation('meetings');
  const { today } = useStatus();
  const [to, setTo] = useState<MeetingState | null>(null);
  const [isInviting, setInviting] = useState(false);
  const next = movesOpenTo(meeting);
  const isEarly = meeting.on > today;
  const offered = next.filter((state) => (state !== 'held' && state !== 'in-session') || !isEarly);
  return (
    <Stack gap="sm">
      <MeetingStateBadge state={meeting.state} type={meeting.type} />
      {next.length === 0 && <Text size="sm">{t('moves.settledCancelled')}</Text>}
      {mayWrite &&
        offered.map((state) => (
          <Button
            key={state}
            variant={needsReason(state, meeting.state) ? 'default' : 'filled'}
            onClick={() => setTo(state)}
            fullWidth
          >
            {t(`moves.${moveName(meeting.state, state)}`)}
          </Button>
        ))}
      {mayWrite && next.includes('held') && isEarly && (
        <Text size="xs" c="dimmed">
          {t('moves.notYet', { on: formatDate(meeting.on) })}
        </Text>
      )}
      <MeetingCourse meeting={meeting} />
      {to && (
        <MoveDialog
          meeting={meeting}
          to={to}
          onClose={() => setTo(null)}
          onMoved={() => setInviting(to === 'invited')}
        />
      )}
      {isInviting && <InvitedDialog meetingId={meeting.id} onClose={() => setInviting(false)} />}
    </Stack>
  );
}

/** Each change of state so far, oldest first. */
export function MeetingCourse({ meeting: { moves, type } }: { meeting: Of<'meeting'> }) {
  const { t } = useTranslation('meetings');
  const nameOf = useUserName();
  if (moves.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('moves.none')}
      </Text>
    );
  }
  return (
    <section aria-label={t('moves.course')}>
      <Timeline bulletSize={14} lineWidth={2} active={moves.length - 1}>
        {moves.map(({ to, at, by, reason, from }) => (
          <Timeline.Item key={at + to} title={<MeetingStateBadge state={to} type={type} />}>
            <Text size="xs" c="dimmed">
              {t('moves.by', { name: nameOf(by), at: formatInstant(at) })}
              {from && `, ${t('moves.wasOn', { on: formatDate(from) })}`}
            </Text>
            {reason && <Text size="sm">{reason}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  );
}
