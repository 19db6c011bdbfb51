import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { beginAtFirstField } from '../../components/begin-at-first-field.ts';
import { DateField } from '../../components/date-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { notifyDone } from '../../components/notify.ts';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

/** The last day of a membership and the paper that ended it. */
export function EndingDialog({ row, onClose }: { row: RosterRow; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const { membershipId, fullName, from } = row;
  const [until, setUntil] = useState(row.until ?? laterOf(from, today));
  const [endDecision, setEndDecision] = useState('');
  const end = useOperation('roster.end-membership');
  const reason = until === '' ? 'required' : until < from ? 'ends-before-start' : null;

  function save(event: FormEvent) {
    event.preventDefault();
    if (reason) return;
    end.mutate(
      { membershipId, until, endDecision },
      {
        onSuccess: () => {
          notifyDone(t('ending.saved', { name: fullName, until: formatDate(until) }));
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
      title={t('ending.title', { name: fullName })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={save} noValidate ref={beginAtFirstField}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('ending.hint')}
          </Text>
          <DateField
            label={t('ending.until')}
            required
            value={until}
            onChange={(next) => setUntil(next ?? '')}
            error={reason && words.reason(reason)}
          />
          <TextInput
            label={t('ending.decision')}
            value={endDecision}
            maxLength={300}
            onChange={(event) => setEndDecision(event.currentTarget.value)}
          />
          <FailureNotice error={end.error} kind="membership" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={end.isPending}>
              {t('ending.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const laterOf = (a: string, b: string): string => [a, b].sort()[1] ?? a;
