import { Button } from '@mantine/core';
import { IconCircleOff, IconHistory, IconPencil, IconPlus, IconUsersPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { NewGroupModal } from '../../components/regulation/new-group-modal.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { CommitteeEnding } from './committee-ending.tsx';
import { SealChoice } from './seal-choice.tsx';
import { Section } from './section.tsx';

type Body = Of<'body'>;
type Open = { what: 'edit' | 'history' | 'end' | 'add-group'; body: Body } | null;

const bodyFields = [
  'name',
  'letterheadName',
  'abbreviation',
  'decision',
  'from',
  'until',
  'sealUse',
] as const;

/** The committees and their groups: what they are called on papers, and from when until when they work. */
export function Bodies() {
  const { t } = useTranslation('settings');
  const mayWrite = useMayWrite(kinds.body.access.write);
  const [open, setOpen] = useState<Open>(null);
  const query = useBodies();
  return (
    <Section
      title={t('bodies.title')}
      lead={t('bodies.lead')}
      actions={
        mayWrite && (
          <Button
            component={Link}
            to="/committees/new"
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            {t('bodies.add')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(bodies) => <BodyTable bodies={inOrder(bodies)} mayWrite={mayWrite} onOpen={setOpen} />}
      </Loaded>
      {open?.what === 'edit' && (
        <RecordModal
          kind="body"
          id={open.body.id}
          value={open.body}
          title={t('bodies.editTitle')}
          fields={bodyFields}
          wide={['name', 'sealUse']}
          controls={{
            sealUse: (control) => (
              <SealChoice {...control} committeeId={open.body.committeeId ?? open.body.id} />
            ),
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'end' && <CommitteeEnding committee={open.body} onClose={() => setOpen(null)} />}
      {open?.what === 'add-group' && <NewGroupModal committee={open.body} onClose={() => setOpen(null)} />}
      {open?.what === 'history' && (
        <RecordHistory kind="body" id={open.body.id} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

/** Each committee by its first day, followed by its groups. */
const inOrder = (bodies: readonly Body[]): Body[] => {
  const byStart = [...bodies].sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1));
  return byStart
    .filter(({ type }) => type === 'committee')
    .flatMap((committee) => [
      committee,
      ...byStart.filter(({ committeeId }) => committeeId === committee.id),
    ]);
};

type TableProps = { bodies: readonly Body[]; mayWrite: boolean; onOpen: (open: Open) => void };

function BodyTable({ bodies, mayWrite, onOpen }: TableProps) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const words = useWords();
  const label = (field: string) => words.fieldLabel('body', field);
  const spanOf = ({ from, until }: Body) =>
    until === null
      ? t('span.open', { from: formatDate(from) })
      : t('span.closed', { from: formatDate(from), until: formatDate(until) });
  const columns: Column<Body>[] = [
    { key: 'name', label: label('name'), text: ({ name }) => name },
    { key: 'letterheadName', label: label('letterheadName'), text: ({ letterheadName }) => letterheadName },
    { key: 'abbreviation', label: label('abbreviation'), text: ({ abbreviation }) => abbreviation },
    {
      key: 'sealUse',
      label: label('sealUse'),
      text: ({ sealUse }) => words.choiceLabel('body', 'sealUse', sealUse),
    },
    {
      key: 'from',
      label: t('bodies.span'),
      text: spanOf,
      show: (body) => <span style={{ whiteSpace: 'nowrap' }}>{spanOf(body)}</span>,
    },
  ];
  const actions: RowAction<Body>[] = [
    {
      label: app('actions.edit'),
      icon: <IconPencil size={16} aria-hidden />,
      run: (body) => onOpen({ what: 'edit', body }),
      hidden: () => !mayWrite,
    },
    {
      label: t('bodies.addGroup'),
      icon: <IconUsersPlus size={16} aria-hidden />,
      run: (body) => onOpen({ what: 'add-group', body }),
      hidden: ({ id, type, until }) =>
        !mayWrite ||
        type !== 'committee' ||
        until !== null ||
        bodies.some((one) => one.committeeId === id && one.until === null),
    },
    {
      label: t('bodies.end'),
      icon: <IconCircleOff size={16} aria-hidden />,
      run: (body) => onOpen({ what: 'end', body }),
      hidden: ({ type, until }) => !mayWrite || type !== 'committee' || until !== null,
    },
    {
      label: app('actions.history'),
      icon: <IconHistory size={16} aria-hidden />,
      run: (body) => onOpen({ what: 'history', body }),
    },
  ];
  return (
    <RecordTable
      label={t('bodies.title')}
      rows={bodies}
      columns={columns}
      keyOf={({ id }) => id}
      actions={actions}
      searchable={false}
      empty={<EmptyState title={t('bodies.emptyTitle')} hint={t('bodies.emptyHint')} />}
      {...(mayWrite ? { onOpen: (body: Body) => onOpen({ what: 'edit', body }) } : {})}
    />
  );
}
