import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { HistoryEntry } from '../../../shared/outputs/records.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { useOperation } from '../../queries.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { FailureNotice } from '../page/failure-notice.tsx';
import { notifyDone } from '../page/notify.ts';

type Props = { kind: KindName; id: string; entry: HistoryEntry; onClose: () => void };

/** Asks why a record shall go back to an earlier version, and does it. */
export function PutBackVersion({ kind, id, entry, onClose }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const [reason, setReason] = useState('');
  const operation = useOperation('history.put-back-version');
  const at = formatInstant(entry.at);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form may stand in the window of another one.
    event.stopPropagation();
    operation.mutate(
      { kind, id, sequence: entry.sequence, reason },
      {
        onSuccess: () => {
          const title = entry.after ? (kinds[kind] as AnyKind).title(entry.after) : '';
          notifyDone(t('version.done', { title, at }));
          onClose();
        },
      },
    );
  };
  return (
    <Alert color="ledger" variant="light" title={t('version.title', { at })}>
      <form onSubmit={submit}>
        <Stack gap="xs">
          <Text size="sm">{t('version.hint')}</Text>
          <ReasonField
            label={t('version.reason')}
            placeholder={t('version.reasonExample')}
            value={reason}
            onChange={setReason}
            autoFocus
          />
          <FailureNotice error={operation.error} kind={kind} />
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button size="xs" type="submit" disabled={reason.trim() === ''} loading={operation.isPending}>
              {t('version.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Alert>
  );
}
