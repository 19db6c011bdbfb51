import { Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look, LookRow } from '../../../shared/outputs/backup.ts';
import type { Page } from '../../../shared/outputs/values.ts';
import type { KindName } from '../../../shared/records/index.ts';
import { reading } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { EmptyState } from '../page/empty-state.tsx';
import { Loaded } from '../page/loaded.tsx';
import { RecordTable } from '../table/record-table.tsx';
import { BagRecord } from './bag-record.tsx';
import { LookStateBadge, useTitle } from './look-row.tsx';

/** What an open backup holds, kind by kind; a record is opened to be compared and taken back. */
export function BagRecords({ look }: { look: Look }) {
  const { t } = useTranslation('look');
  const words = useWords();
  const first = look.kinds.find(({ differing }) => differing > 0) ?? look.kinds[0];
  const [kind, setKind] = useState<KindName | null>(first?.kind ?? null);
  const [isDiffering, setDiffering] = useState(true);
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<LookRow | null>(null);
  const options = look.kinds.map(({ kind: value, total, differing }) => ({
    value,
    label: t('kindOption', { kind: words.kindMany(value), total, differing }),
  }));
  return (
    <Stack gap="sm">
      <Group align="flex-end">
        <Select
          label={t('kind')}
          data={options}
          value={kind}
          onChange={(next) => setKind(options.find(({ value }) => value === next)?.value ?? kind)}
          allowDeselect={false}
          w={380}
        />
        <TextInput
          label={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          maxLength={200}
          w={280}
        />
        <Checkbox
          mb={8}
          label={t('differing')}
          checked={isDiffering}
          onChange={(event) => setDiffering(event.currentTarget.checked)}
        />
      </Group>
      {kind && <Rows look={look} wish={{ kind, differing: isDiffering, search }} onOpen={setOpened} />}
      {kind && opened && (
        <BagRecord lookId={look.lookId} kind={kind} row={opened} onClose={() => setOpened(null)} />
      )}
    </Stack>
  );
}

type Wish = { kind: KindName; differing: boolean; search: string };
type RowsProps = { look: Look; wish: Wish; onOpen: (row: LookRow) => void };

function Rows({ look, wish, onOpen }: RowsProps) {
  const { kind, differing } = wish;
  const search = useDeferredValue(wish.search);
  const query = useQuery({
    ...reading('backup.look-list', { lookId: look.lookId, kind, differing, search }),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={query}>
      {(page) => <RowTable page={page} kind={kind} isSearched={search !== ''} onOpen={onOpen} />}
    </Loaded>
  );
}

type TableProps = {
  page: Page<LookRow>;
  kind: KindName;
  isSearched: boolean;
  onOpen: (row: LookRow) => void;
};

function RowTable({ page: { rows, total }, kind, isSearched, onOpen }: TableProps) {
  const { t } = useTranslation('look');
  const titleOf = useTitle(kind);
  return (
    <>
      <RecordTable
        label={t('list')}
        rows={rows}
        keyOf={({ id }) => id}
        searchable={false}
        onOpen={onOpen}
        columns={[
          {
            key: 'title',
            label: t('columns.title'),
            text: (row) => [titleOf(row), ...row.within].join(' '),
            show: (row) => (
              <>
                {titleOf(row)}
                <Text size="xs" c="dimmed">
                  {row.within.join(' · ')}
                </Text>
              </>
            ),
          },
          {
            key: 'state',
            label: t('columns.state'),
            width: 260,
            text: (row) => t(`states.${row.state}`),
            show: (row) => <LookStateBadge state={row.state} />,
          },
        ]}
        empty={
          <EmptyState
            title={t(isSearched ? 'notFound' : 'none')}
            hint={t(isSearched ? 'notFoundHint' : 'noneHint')}
          />
        }
      />
      {rows.length < total && (
        <Text size="sm" c="dimmed">
          {t('first', { shown: rows.length, total })}
        </Text>
      )}
    </>
  );
}
