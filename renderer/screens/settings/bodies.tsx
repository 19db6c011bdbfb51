import { IconHistory, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { useBodies } from '../../components/bodies.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { RecordHistory } from '../../components/record-history.tsx';
import { RecordModal } from '../../components/record-modal.tsx';
import { RecordTable } from '../../components/record-table.tsx';
import type { RowAction } from '../../components/row-menu.tsx';
import type { Column } from '../../components/table-rows.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { SealChoice } from './seal-choice.tsx';
import { Section } from './section.tsx';

type Body = Of<'body'>;
type Open = { what: 'edit' | 'history'; body: Body } | null;

const bodyFields = [
  'name',
  'letterheadName',
  'abbreviation',
  'decision',
  'from',
  'until',
  'sealUse',
] as const;

/** The committee and its group: what they are called on papers, and whether these carry the agency's seal. */
export function Bodies() {
  const { t } = useTranslation('settings');
  const mayWrite = useMayWrite(kinds.body.access.write);
  const [open, setOpen] = useState<Open>(null);
  const query = useBodies();
  return (
    <Section title={t('bodies.title')} lead={t('bodies.lead')}>
      <Loaded query={query}>
        {(bodies) => <BodyTable bodies={bodies} mayWrite={mayWrite} onOpen={setOpen} />}
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
      {open?.what === 'history' && (
        <RecordHistory kind="body" id={open.body.id} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

type TableProps = { bodies: readonly Body[]; mayWrite: boolean; onOpen: (open: Open) => void };

function BodyTable({ bodies, mayWrite, onOpen }: TableProps) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const words = useWords();
  const label = (field: string) => words.fieldLabel('body', field);
  const columns: Column<Body>[] = [
    { key: 'name', label: label('name'), text: ({ name }) => name },
    { key: 'letterheadName', label: label('letterheadName'), text: ({ letterheadName }) => letterheadName },
    { key: 'abbreviation', label: label('abbreviation'), text: ({ abbreviation }) => abbreviation },
    {
      key: 'sealUse',
      label: label('sealUse'),
      text: ({ sealUse }) => words.choiceLabel('body', 'sealUse', sealUse),
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
