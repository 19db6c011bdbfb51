import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconFileSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { binDays } from '../../../shared/history/bin.ts';
import type { RemovedFile } from '../../../shared/outputs/history.ts';
import { kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone, notifyFailed } from '../../components/page/notify.ts';
import { useDelivery } from '../../components/paper/deliver.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { reading, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

/** Tệp đã gỡ: files that were taken out of a record, and the way back into it. */
export function RemovedFiles() {
  const { t } = useTranslation('bin');
  const { mode } = useStatus();
  // A moment of the past has no files of its own: they lie here now.
  const query = useQuery({ ...reading('bin.files', {}), enabled: mode !== 'past' });
  if (mode === 'past') return null;
  return (
    <Stack gap="xs" component="section" aria-label={t('files.title')}>
      <div>
        <Title order={2} size="h4">
          {t('files.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('files.lead', { days: binDays })}
        </Text>
      </div>
      <Loaded query={query}>{(files) => <FileTable files={files} />}</Loaded>
    </Stack>
  );
}

function FileTable({ files }: { files: RemovedFile[] }) {
  const { t } = useTranslation('bin');
  const { t: app } = useTranslation();
  const words = useWords();
  const fromWords = ({ kind, title }: RemovedFile) =>
    title === '' ? words.kindOne(kind) : `${words.kindOne(kind)}: ${title}`;
  const columns: Column<RemovedFile>[] = [
    { key: 'name', label: t('files.name'), text: ({ name }) => name },
    { key: 'from', label: t('files.from'), text: fromWords },
    {
      key: 'removedAt',
      label: t('files.removedAt'),
      text: ({ removedAt }) => formatInstant(removedAt),
      sortBy: ({ removedAt }) => removedAt,
      width: 160,
    },
    { key: 'by', label: t('files.by'), text: ({ byName }) => byName, width: 160 },
    {
      key: 'actions',
      label: app('table.actions'),
      text: () => '',
      width: 230,
      show: (file) => <FileActions file={file} />,
    },
  ];
  return (
    <RecordTable
      label={t('files.title')}
      rows={files}
      columns={columns}
      keyOf={({ sha256 }) => sha256}
      searchable={files.length > 10}
      empty={<Text size="sm">{t('files.none')}</Text>}
    />
  );
}

function FileActions({ file }: { file: RemovedFile }) {
  const { t } = useTranslation('bin');
  const words = useWords();
  const { user, mode } = useStatus();
  const deliver = useDelivery();
  const open = useOperation('files.open');
  const putBack = useOperation('bin.put-back-file');
  const { kind, id, sha256, name, title, hasPlace } = file;
  const failed = (error: Error) => notifyFailed(words.error(error, kind));
  const mayWrite =
    mode === 'open' &&
    (user?.roles ?? []).some((role) => (kinds[kind] as AnyKind).access.write.includes(role));
  return (
    <Group gap="xs" wrap="nowrap">
      {mayWrite && hasPlace && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          loading={putBack.isPending}
          onClick={() =>
            putBack.mutate(
              { kind, id, sha256 },
              { onError: failed, onSuccess: () => notifyDone(t('files.done', { name, title })) },
            )
          }
        >
          {t('files.putBack')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconFileSearch size={16} aria-hidden />}
        loading={open.isPending}
        onClick={() =>
          open.mutate(
            { sha256, name },
            {
              onError: failed,
              onSuccess: deliver,
            },
          )
        }
      >
        {t('files.open')}
      </Button>
      {!hasPlace && (
        <Text size="xs" c="dimmed">
          {t('files.noPlace')}
        </Text>
      )}
    </Group>
  );
}
