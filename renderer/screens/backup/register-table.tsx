import { Box, Button, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useBackupOverview } from '../../components/backup/backup-overview.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { useDelivery } from '../../components/paper/deliver.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords, type Words } from '../../words.ts';

/** The register of backups, newest first. */
export function RegisterTable() {
  const { t } = useTranslation('backup');
  const words = useWords();
  const { users } = useStatus();
  const query = useQuery(allRecordsOf('backup', { sort: { field: 'takenAt', descending: true } }));
  const nameOf = (id: string) => users.find((user) => user.id === id)?.name ?? '';
  const sticks = useBackupOverview().data?.sticks ?? [];
  const stickOf = (id: string | null) => sticks.find((stick) => stick.id === id)?.name ?? '';
  return (
    <Box component="section">
      <Title order={2} size="h4" mb="xs">
        {t('register.title')}
      </Title>
      <Loaded query={query}>
        {(rows) => (
          <RecordTable
            label={t('register.title')}
            rows={rows}
            columns={columnsOf(words, { nameOf, stickOf })}
            keyOf={(row) => row.id}
            searchable={rows.length > 10}
            tools={rows.length > 0 && <Export />}
            empty={<EmptyState title={t('register.none')} hint={t('register.noneHint')} />}
          />
        )}
      </Loaded>
    </Box>
  );
}

function Export() {
  const { t } = useTranslation('care');
  const deliver = useDelivery();
  const exporting = useOperation('backup.export');
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={exporting.isPending}
        onClick={() => exporting.mutate({}, { onSuccess: deliver })}
      >
        {t('export')}
      </Button>
      <FailureNotice error={exporting.error} />
    </>
  );
}

type Row = Of<'backup'>;

type Names = { nameOf: (id: string) => string; stickOf: (id: string | null) => string };

function columnsOf(words: Words, { nameOf, stickOf }: Names): Column<Row>[] {
  const placeOf = ({ stickId, target }: Row) => [stickOf(stickId), target].filter(Boolean).join(' – ');
  const howOf = (row: Row) => words.choiceLabel('backup', 'verifiedHow', row.verifiedHow);
  const label = (field: string) => words.fieldLabel('backup', field);
  return [
    {
      key: 'takenAt',
      label: label('takenAt'),
      text: (row) => formatInstant(row.takenAt),
      sortBy: (row) => row.takenAt,
      width: 150,
    },
    { key: 'target', label: label('target'), text: placeOf },
    { key: 'name', label: label('name'), text: (row) => row.name, width: 205 },
    {
      key: 'protection',
      label: label('protection'),
      text: (row) => words.choiceLabel('backup', 'protection', row.protection),
      width: 125,
    },
    {
      key: 'bytes',
      label: label('bytes'),
      text: (row) => words.size(row.bytes),
      sortBy: (row) => row.bytes,
      figures: true,
      width: 100,
    },
    {
      key: 'verifiedAt',
      label: label('verifiedAt'),
      text: (row) => `${formatInstant(row.verifiedAt)} ${howOf(row)} ${nameOf(row.verifiedBy)}`,
      show: (row) => (
        <>
          {formatInstant(row.verifiedAt)}
          <Text size="xs" c="dimmed">
            {howOf(row)}
          </Text>
        </>
      ),
      sortBy: (row) => row.verifiedAt,
      width: 170,
    },
    { key: 'by', label: label('by'), text: (row) => nameOf(row.by), width: 150 },
  ];
}
