import { Alert, Button, Drawer, Group, List, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredRecord } from '../../../shared/database.ts';
import type { LookRecord, LookRow } from '../../../shared/outputs/backup.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { FieldChanges } from '../history/history-entry.tsx';
import { FailureNotice } from '../page/failure-notice.tsx';
import { Loaded } from '../page/loaded.tsx';
import { notifyDone } from '../page/notify.ts';
import { LookStateBadge, useTitle } from './look-row.tsx';

type Props = { lookId: string; kind: KindName; row: LookRow; onClose: () => void };

/** One record of a backup against the same in the book, and the way to take it back. */
export function BagRecord({ lookId, kind, row, onClose }: Props) {
  const { t: app } = useTranslation();
  const titleOf = useTitle(kind);
  const query = useQuery({ ...reading('backup.look-record', { lookId, kind, id: row.id }), staleTime: 0 });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={titleOf(row)}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Loaded query={query}>
        {(record) => (
          <Compared
            record={record}
            kind={kind}
            form={<TakeForm lookId={lookId} kind={kind} row={row} onClose={onClose} />}
          />
        )}
      </Loaded>
    </Drawer>
  );
}

function Compared({ record, kind, form }: { record: LookRecord; kind: KindName; form: ReactNode }) {
  const { t } = useTranslation('look');
  const words = useWords();
  const inBook = record.inBook?.removedAt === null ? (record.inBook as StoredRecord) : null;
  const entry = { before: inBook, after: record.inBackup as StoredRecord };
  return (
    <Stack>
      <Group>
        <LookStateBadge state={record.state} />
      </Group>
      {inBook && (
        <Text size="sm" c="dimmed">
          {t('fields')}
        </Text>
      )}
      <FieldChanges kind={kind} entry={entry} emptyWords={t('unchanged')} />
      <Told
        label={t('brings')}
        lines={record.brings.map((one) => `${words.kindOne(one.kind)}: ${one.title}`)}
      />
      <Told label={t('files')} lines={record.files.map(({ name }) => name)} />
      {record.state === 'same' ? <Alert color="gray">{t('same')}</Alert> : form}
    </Stack>
  );
}

function Told({ label, lines }: { label: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Text size="sm">{label}</Text>
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line} style={{ overflowWrap: 'anywhere' }}>
            {line}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function TakeForm({ lookId, kind, row, onClose }: Props) {
  const { t } = useTranslation('look');
  const titleOf = useTitle(kind);
  const [reason, setReason] = useState('');
  const take = useOperation('backup.take');
  const mayTake = useMayWrite((kinds[kind] as AnyKind).access.write);
  if (!mayTake) return <Alert color="yellow">{t('notAllowed')}</Alert>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate(
      { lookId, kind, id: row.id, reason },
      {
        onSuccess: () => {
          notifyDone(t('taken', { title: titleOf(row) }));
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <ReasonField
          label={t('reason')}
          placeholder={t('reasonExample')}
          value={reason}
          onChange={setReason}
          data-autofocus
        />
        <FailureNotice error={take.error} kind={kind} />
        <Group justify="flex-end">
          <Button
            type="submit"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            disabled={reason.trim() === ''}
            loading={take.isPending}
          >
            {t('take')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
