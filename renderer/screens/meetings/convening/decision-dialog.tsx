import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingProposal } from '../../../../shared/outputs/meetings.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { PersonSelect } from './person-select.tsx';
import { usePartyWords } from './use-party-words.ts';

/** Writes down who settled the list of those invited, and on what day. */
export function DecisionDialog({ proposal, onClose }: { proposal: MeetingProposal; onClose: () => void }) {
  const { t } = useTranslation('convening');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const { meeting, roster } = useCurrentMeeting();
  const { deciding, regulationId } = proposal;
  const partyWords = usePartyWords(regulationId);
  const save = useOperation('meetings.save');
  const [by, setBy] = useState(meeting.attendeesDecidedById ?? deciding?.personId ?? null);
  const [on, setOn] = useState<string | null>(meeting.attendeesDecidedOn ?? today);
  const [tried, setTried] = useState(false);
  const missing = (value: string | null) => (tried && value === null ? words.reason('required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (by === null || on === null) return;
    save.mutate(
      { id: meeting.id, value: { attendeesDecidedById: by, attendeesDecidedOn: on } },
      {
        onSuccess: () => {
          notifyDone(t('settled.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('settled.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {deciding && (
            <Stack gap={2}>
              <Text size="sm">{t('settled.ruled', { who: partyWords(deciding.parties) })}</Text>
              <CitationNote citation={deciding.citation} regulationId={regulationId} />
            </Stack>
          )}
          <PersonSelect
            label={t('settled.by')}
            required
            roster={roster}
            value={by}
            onChange={setBy}
            error={missing(by)}
          />
          <DateField label={t('settled.on')} required value={on} onChange={setOn} error={missing(on)} />
          <FailureNotice error={save.error} kind="meeting" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.close')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('settled.record')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
