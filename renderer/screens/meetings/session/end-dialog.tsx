import { Button, Checkbox, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemStanding } from '../../../../shared/meetings/sitting/item-course.ts';
import { rollCounts } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { useOperation } from '../../../queries.ts';
import { ClockField } from './clock-field.tsx';
import { useSitting } from './sitting-context.ts';
import { useItemMoves } from './use-item-moves.ts';
import { useItemNotes } from './use-item-note.ts';
import { usePeople } from './use-roll.ts';

/** Ends the meeting: what is still open is named first, the hour can be put right. */
export function EndDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sitting');
  const { t: app } = useTranslation();
  const { meeting, clock, book } = useSitting();
  const move = useOperation('meetings.move');
  const counts = rollCounts(usePeople());
  const { noteOf } = useItemNotes();
  const { running, finish } = useItemMoves();
  const open = meeting.agenda.filter(({ id }) => itemStanding(noteOf(id)) === 'to-come');
  const [time, setTime] = useState(clock.now);
  const [marksOpen, setMarksOpen] = useState(true);
  const isBackwards = time !== '' && meeting.begunAt !== '' && time < meeting.begunAt;
  const end = () => {
    if (running) finish(running.itemId, 'done');
    if (marksOpen) for (const { id } of open) finish(id, 'not-reached');
    book.flush();
    move.mutate(
      { ...{ id: meeting.id, to: 'held', reason: '' }, ...(time === '' ? {} : { time }) },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('end.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <Text>{t('end.text')}</Text>
        {(counts['not-called'] > 0 || running) && (
          <List size="sm">
            {counts['not-called'] > 0 && (
              <List.Item>{t('end.notCalled', { count: counts['not-called'] })}</List.Item>
            )}
            {running && <List.Item>{t('end.running')}</List.Item>}
          </List>
        )}
        {open.length > 0 && (
          <Checkbox
            checked={marksOpen}
            onChange={(event) => setMarksOpen(event.currentTarget.checked)}
            label={t('end.notReached', { count: open.length })}
          />
        )}
        <ClockField label={t('end.time')} isLabelShown value={time} onChange={setTime} />
        {isBackwards && (
          <Text size="sm" c="red.9" role="alert">
            {t('end.backwards', { time: meeting.begunAt })}
          </Text>
        )}
        <FailureNotice error={move.error} kind="meeting" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('end.stay')}
          </Button>
          <Button data-autofocus loading={move.isPending} disabled={isBackwards} onClick={end}>
            {t('head.end')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
