import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';

type Props = { paper: Of<'meeting-paper'>; onClose: () => void };

/** Begins a paper that comes in the place of an issued one; what was wrong must be said. */
export function CorrectDialog({ paper, onClose }: Props) {
  const { t } = useTranslation('meetingPapers');
  const { t: app } = useTranslation();
  const words = useWords();
  const correct = useOperation('meeting-papers.correct');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') correct.mutate({ id: paper.id, reason }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('correct.open')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">{t('correct.lead')}</Text>
          <Textarea
            label={words.fieldLabel('meeting-paper', 'reason')}
            required
            data-autofocus
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            error={missing && reason.trim() === '' && words.reason('required')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FailureNotice error={correct.error} kind="meeting-paper" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={correct.isPending}>
              {t('correct.begin')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
