import { Badge, Button, Text } from '@mantine/core';
import { IconHistory, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { communeFields, RenameModal } from './rename-modal.tsx';
import { Section } from './section.tsx';

type Commune = Of<'commune'>;
type Open = { what: 'rename' } | { what: 'edit' | 'history'; commune: Commune } | null;

/** Tên xã over time: the names of today, the former ones, and the way to new ones. */
export function CommuneNames() {
  const { t } = useTranslation('settings');
  const mayWrite = useMayWrite(kinds.commune.access.write);
  const [open, setOpen] = useState<Open>(null);
  const query = useQuery(allRecordsOf('commune', { sort: { field: 'from', descending: true } }));
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ what: 'rename' })}>
      {t('communes.rename')}
    </Button>
  );
  return (
    <Section title={t('communes.title')} lead={t('communes.lead')} actions={add}>
      <Loaded query={query}>
        {(communes) => (
          <>
            <CommuneTable communes={communes} mayWrite={mayWrite} onOpen={setOpen} />
            {open?.what === 'rename' && (
              <RenameModal latest={communes[0] ?? null} onClose={() => setOpen(null)} />
            )}
          </>
        )}
      </Loaded>
      {open?.what === 'edit' && (
        <RecordModal
          kind="commune"
          id={open.commune.id}
          value={open.commune}
          title={t('communes.editTitle')}
          hint={t('communes.editHint')}
          fields={[...communeFields, 'until']}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'history' && (
        <RecordHistory kind="commune" id={open.commune.id} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

type TableProps = { communes: readonly Commune[]; mayWrite: boolean; onOpen: (open: Open) => void };

function CommuneTable({ communes, mayWrite, onOpen }: TableProps) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const remove = useRemoval();
  const columns: Column<Commune>[] = [
    {
      key: 'name',
      label: t('communes.names'),
      text: ({ name, province }) => [name, province].filter(Boolean).join(', '),
      show: ({ name, province, ...span }) => (
        <>
          {name}{' '}
          {isValidOn(span, today) && (
            <Badge variant="light" tt="none">
              {t('inUse')}
            </Badge>
          )}
          <Text size="xs" c="dimmed">
            {province}
          </Text>
        </>
      ),
    },
    {
      key: 'letterheadParent',
      label: words.fieldLabel('commune', 'letterheadParent'),
      text: ({ letterheadParent }) => letterheadParent,
    },
    { key: 'placeName', label: words.fieldLabel('commune', 'placeName'), text: ({ placeName }) => placeName },
    {
      key: 'from',
      label: t('communes.span'),
      text: ({ from, until }) =>
        until === null
          ? t('span.open', { from: formatDate(from) })
          : t('span.closed', { from: formatDate(from), until: formatDate(until) }),
      sortBy: ({ from }) => from,
      width: 200,
    },
  ];
  const actions: RowAction<Commune>[] = [
    {
      label: app('actions.edit'),
      icon: <IconPencil size={16} aria-hidden />,
      run: (commune) => onOpen({ what: 'edit', commune }),
      hidden: () => !mayWrite,
    },
    {
      label: app('actions.history'),
      icon: <IconHistory size={16} aria-hidden />,
      run: (commune) => onOpen({ what: 'history', commune }),
    },
    {
      label: app('actions.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      run: ({ id, name }) => remove({ kind: 'commune', id, title: name }),
      hidden: () => !mayWrite,
    },
  ];
  return (
    <RecordTable
      label={t('communes.title')}
      rows={communes}
      columns={columns}
      keyOf={({ id }) => id}
      actions={actions}
      searchable={false}
      empty={<EmptyState title={t('communes.emptyTitle')} hint={t('communes.emptyHint')} />}
      {...(mayWrite ? { onOpen: (commune: Commune) => onOpen({ what: 'edit', commune }) } : {})}
    />
  );
}
