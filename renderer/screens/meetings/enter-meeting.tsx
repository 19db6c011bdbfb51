import { Button } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Of } from '../../../shared/records/index.ts';
import { useStatus } from '../../status.tsx';
import { isRoomOpen } from './meeting-room.ts';

/** The way into the meeting room: before and while the meeting sits, and to what was written there afterwards. */
export function EnterMeeting({ meeting, mayWrite }: { meeting: Of<'meeting'>; mayWrite: boolean }) {
  const { t } = useTranslation('sitting');
  const { today } = useStatus();
  const { state } = meeting;
  if (!isRoomOpen(meeting, { today, mayWrite })) return null;
  const isOver = state === 'held' || state === 'closed';
  const label = !isOver ? 'enter' : state === 'held' && mayWrite ? 'enterHeld' : 'enterClosed';
  return (
    <Button
      component={Link}
      to={`/meetings/${meeting.id}/session`}
      variant={isOver ? 'default' : 'filled'}
      leftSection={<IconDoorEnter size={18} aria-hidden />}
    >
      {t(label)}
    </Button>
  );
}
