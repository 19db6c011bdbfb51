import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { agendaMinutes } from '../../../shared/meetings/agenda-clock.ts';
import { openItems } from '../../../shared/meetings/checklist/file-checklist.ts';
import type { Of } from '../../../shared/records/index.ts';
import { type MeetingState, needsReason } from '../../../shared/records/meeting.ts';
import { stateWords } from '../../components/duty/meeting-state.tsx';
import { DateField } from '../../components/form/date-field.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { reading, useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { MeetingWarnings } from './meeting-warnings.tsx';
import { moveName } from './move-name.ts';
import { useWarnings } from './use-proposal.ts';

type Props = {
  meeting: Of<'meeting'>;
  to: MeetingState;
  /** What the change is called and asks, where it is no usual meeting. */
  words?: { title: string; question: string };
  onClose: () => void;
  /** It is in the state that was asked for; the window closes as well. */
  onMoved?: () => void;
};

const questions = {
  planned: 'moves.askPlanned',
  invited: 'moves.askInvited',
  held: 'moves.askHeld',
  postponed: 'moves.askPostponed',
  cancelled: 'moves.askCancelled',
  'in-session': 'moves.askInSession',
  closed: 'moves.askClosed',
  reopened: 'moves.askReopened',
  takenBack: 'moves.askTakenBack',
} as const;

/** Asks for what a change of state needs: a reason, a new day, or only a yes. */
export function MoveDialog({ meeting, to, words: own, onClose, onMoved }: Props) {
  const { t } = useTranslation('meetings');
  const { t: log } = useTranslation('deliveries');
  const { t: app } = useTranslation();
  const words = useWords();
  const move = useOperation('meetings.move');
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const gaps = useGaps(meeting.id, to);
  const wantsReason = needsReason(to, meeting.state) || gaps > 0;
  const wantsDay = meeting.state === 'postponed' && to === 'planned';
  const name = moveName(meeting.state, to);
  const isComplete = (!wantsReason || reason.trim() !== '') && (!wantsDay || on !== null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!isComplete);
    if (!isComplete) return;
    move.mutate(
      { id: meeting.id, to, reason, ...(wantsDay && on !== null ? { on } : {}) },
      {
        onSuccess: ({ state }) => {
          notifyDone(t('moves.done', { state: stateWords(words, { state, type: meeting.type }) }));
          onClose();
          onMoved?.();
        },
      },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={own?.title ?? t(`moves.${name}`)}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{own?.question ?? t(questions[name], { on: formatDate(meeting.on) })}</Text>
          {gaps > 0 && <Text size="sm">{log('file.closing', { count: gaps })}</Text>}
          {wantsReason && (
            <Textarea
              label={t('moves.reason')}
              required
              data-autofocus
              autosize
              minRows={3}
              maxLength={1000}
              value={reason}
              error={missing && reason.trim() === '' && words.reason('required')}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {wantsDay && (
            <DateField
              label={t('moves.newDay')}
              required
              value={on}
              error={missing && on === null && words.reason('required')}
              onChange={setOn}
            />
          )}
          {wantsDay && on !== null && <NewDay meeting={meeting} on={on} />}
          <FailureNotice error={move.error} kind="meeting" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.close')}
            </Button>
            <Button
              type="submit"
              loading={move.isPending}
              data-autofocus={wantsReason || wantsDay ? undefined : true}
            >
              {t('moves.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** How many things a file that is to be closed is without; closing it all the same asks for a reason. */
function useGaps(meetingId: string, to: MeetingState): number {
  const { data } = useQuery({ ...reading('meetings.file', { meetingId }), enabled: to === 'closed' });
  // What was read for the list beside it is there as well when the file is opened again.
  return to === 'closed' && data ? openItems(data.items).length : 0;
}

/** What speaks against the new day, the hour and the people being as before. */
function NewDay({ meeting, on }: { meeting: Of<'meeting'>; on: string }) {
  const { bodyId, type, id, startsAt, agenda, chairId, secretaryId, attendeeIds } = meeting;
  const { warnings } = useWarnings({
    bodyId,
    type,
    on,
    meetingId: id,
    startsAt,
    minutes: agendaMinutes(agenda),
    personIds: [...new Set([chairId, secretaryId, ...attendeeIds].filter((one) => one !== null))],
  });
  return <MeetingWarnings warnings={warnings} />;
}
