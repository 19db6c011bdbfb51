import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, dayInVietnam, formatDate, formatInstant } from '../../../shared/calendar.ts';
import { binDays } from '../../../shared/history/bin.ts';
import type { BinRow } from '../../../shared/outputs/records.ts';
import { kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { reading } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { EmptyDialog } from './empty-dialog.tsx';
import { PutBackRefused } from './put-back-refused.tsx';
import { RemovedFiles } from './removed-files.tsx';
import { usePutBack } from './use-put-back.ts';

/** Thùng rác: what was removed, and the way back for each. */
export function BinScreen() {
  const { t } = useTranslation('bin');
  const query = useQuery(reading('records.bin', {}));
  const mayEmpty = useMayWrite(['officer']);
  const [isEmptying, setEmptying] = useState(false);
  const rows = query.data ?? [];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayEmpty && (
          <Button variant="default" onClick={() => setEmptying(true)}>
            {t('empty.button')}
          </Button>
        )
      }
    >
      <Loaded query={query}>{(all) => <Removed rows={all} />}</Loaded>
      <RemovedFiles />
      {isEmptying && <EmptyDialog rows={rows} onClose={() => setEmptying(false)} />}
    </Page>
  );
}

function Removed({ rows }: { rows: BinRow[] }) {
  const { t } = useTranslation('bin');
  const { t: app } = useTranslation();
  const words = useWords();
  const { user, mode } = useStatus();
  const [told, setTold] = useState<BinRow | null>(null);
  const { putBack, refused, settle } = usePutBack();
  const mayPutBack = ({ kind }: BinRow) =>
    mode === 'open' &&
    (user?.roles ?? []).some((role) => (kinds[kind] as AnyKind).access.write.includes(role));
  const columns: Column<BinRow>[] = [
    {
      key: 'title',
      label: t('name'),
      text: (row) => [titleOf(row, words.choiceLabel), ...row.within].join(' '),
      show: (row) => (
        <>
          {titleOf(row, words.choiceLabel)}
          <Text size="xs" c="dimmed">
            {row.within.join(' · ')}
          </Text>
        </>
      ),
    },
    { key: 'kind', label: t('kind'), text: (row) => words.kindOne(row.kind), width: 160 },
    {
      key: 'removedAt',
      label: t('removedAt'),
      text: (row) => formatInstant(row.removedAt),
      sortBy: (row) => row.removedAt,
      width: 160,
    },
    {
      key: 'keptUntil',
      label: t('keptUntil'),
      text: (row) => formatDate(addDays(dayInVietnam(row.removedAt), binDays)),
      sortBy: (row) => row.removedAt,
      width: 160,
    },
    {
      key: 'actions',
      label: app('table.actions'),
      text: () => '',
      width: 230,
      show: (row) => (
        <Group gap="xs" wrap="nowrap">
          {mayPutBack(row) && (
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => putBack(row)}
            >
              {app('actions.putBack')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            leftSection={<IconHistory size={16} aria-hidden />}
            onClick={() => setTold(row)}
          >
            {app('actions.history')}
          </Button>
        </Group>
      ),
    },
  ];
  return (
    <>
      {refused && <PutBackRefused refused={refused} onPutBack={putBack} onClose={settle} />}
      <RecordTable
        label={t('title')}
        rows={rows}
        columns={columns}
        keyOf={(row) => `${row.kind}/${row.id}`}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
      />
      {told && <RecordHistory kind={told.kind} id={told.id} onClose={() => setTold(null)} />}
    </>
  );
}

/** A membership is called by its role, which is a code. */
const titleOf = (
  { kind, title }: BinRow,
  choiceLabel: (kind: 'membership', field: 'role', code: string) => string,
) => (kind === 'membership' ? choiceLabel('membership', 'role', title) : title);
