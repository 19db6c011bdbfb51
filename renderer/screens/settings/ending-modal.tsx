import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { beginAtFirstField } from '../../components/begin-at-first-field.ts';
import { DateField } from '../../components/date-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { notifyDone } from '../../components/notify.ts';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

/** The last day of a committee, of its group, members and regulation, and the paper by which it ended. */
export function EndingModal({ committee, onClose }: { committee: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const { id: committeeId, name, from } = committee;
  const [until, setUntil] = useState(laterOf(from, today));
  const [decision, setDecision] = useState('');
  const end = useOperation('bodies.end');
  const reason = until === '' ? 'required' : until < from ? 'ends-before-start' : null;

  function save(event: FormEvent) {
    event.preventDefault();
    if (reason) return;
    end.mutate(
      { committeeId, until, decision },
      {
        onSuccess: () => {
          notifyDone(t('bodies.ended', { name, until: formatDate(until) }));
          onClose();
        },
      },
    );
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('bodies.endTitle', { name })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={save} noValidate ref={beginAtFirstField}>
        <Stack>
          <Alert color="yellow">{t('bodies.endHint')}</Alert>
          <DateField
            label={t('bodies.endOn')}
            required
            value={until}
            onChange={(next) => setUntil(next ?? '')}
            error={reason && words.reason(reason)}
          />
          <TextInput
            label={t('bodies.endDecision')}
            value={decision}
            maxLength={300}
            onChange={(event) => setDecision(event.currentTarget.value)}
          />
          <FailureNotice error={end.error} kind="body" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={end.isPending}>
              {t('bodies.endSave')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const laterOf = (a: string, b: string): string => [a, b].sort()[1] ?? a;
