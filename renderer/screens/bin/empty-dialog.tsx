import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, dayInVietnam } from '../../../shared/calendar.ts';
import { binDays, neverEmptied } from '../../../shared/history/bin.ts';
import type { BinRow } from '../../../shared/outputs/records.ts';
import { ReasonField } from '../../components/form/reason-field.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

type Props = { rows: readonly BinRow[]; onClose: () => void };

/** Asks why the bin shall be emptied, tells what stays, and does it. */
export function EmptyDialog({ rows, onClose }: Props) {
  const { t } = useTranslation('bin');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const [reason, setReason] = useState('');
  const operation = useOperation('bin.empty');
  const isRipe = ({ kind, removedAt }: BinRow) =>
    !neverEmptied.has(kind) && addDays(dayInVietnam(removedAt), binDays) < today;
  const count = rows.filter(isRipe).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    operation.mutate(
      { reason },
      {
        onSuccess: ({ records, files, bytes }) => {
          notifyDone(t('empty.done', { records, files, size: words.size(bytes) }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('empty.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{t(count > 0 ? 'empty.lead' : 'empty.nothing', { count, days: binDays })}</Text>
          {count > 0 && <Text size="sm">{t('empty.history', { days: binDays })}</Text>}
          <ReasonField
            label={t('empty.reason')}
            placeholder={t('empty.reasonExample')}
            value={reason}
            onChange={setReason}
            data-autofocus
          />
          <FailureNotice error={operation.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" color="red.9" disabled={reason.trim() === ''} loading={operation.isPending}>
              {count > 0 ? t('empty.confirm', { count }) : t('empty.filesOnly')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
