import { IconFolderOpen, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { DossierRow } from '../../../shared/outputs/papers.ts';
import { useRemoval } from '../../components/history/use-removal.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { useRetentionWords } from './retention-words.ts';

type Act = (dossier: DossierRow) => void;
type Props = {
  year: number;
  dossiers: readonly DossierRow[];
  mayWrite: boolean;
  onOpen: Act;
  onEdit: Act;
  onHistory: Act;
  empty: ReactNode;
};

/** Danh mục hồ sơ: the dossiers of a year in the order of their codes. */
export function DossierTable(props: Props) {
  const { year, dossiers, onOpen, empty } = props;
  const { t } = useTranslation('archive');
  return (
    <RecordTable
      label={t('table.label', { year })}
      rows={dossiers}
      columns={useColumns()}
      keyOf={({ id }) => id}
      onOpen={onOpen}
      actions={useActions(props)}
      empty={empty}
    />
  );
}

function useColumns(): Column<DossierRow>[] {
  const { t } = useTranslation('archive');
  const retention = useRetentionWords();
  return [
    { key: 'code', label: t('table.code'), text: ({ code }) => code, width: 120 },
    {
      key: 'title',
      label: t('table.title'),
      text: ({ title, note }) => `${title} ${note}`,
      show: ({ title }) => title,
    },
    {
      key: 'time',
      label: t('table.time'),
      text: timeOf,
      sortBy: ({ startOn }) => startOn ?? '',
      width: 200,
    },
    { key: 'retention', label: t('table.retention'), text: retention, width: 160 },
    { key: 'keeper', label: t('table.keeper'), text: ({ keeperName }) => keeperName, width: 170 },
    {
      key: 'documents',
      label: t('table.documents'),
      text: ({ documents }) => String(documents),
      sortBy: ({ documents }) => documents,
      width: 110,
      figures: true,
    },
  ];
}

function useActions({ mayWrite, onOpen, onEdit, onHistory }: Props): RowAction<DossierRow>[] {
  const { t } = useTranslation();
  const remove = useRemoval();
  const isReading = () => !mayWrite;
  const icon = (Icon: typeof IconPencil) => <Icon size={16} aria-hidden />;
  return [
    { label: t('actions.open'), icon: icon(IconFolderOpen), run: onOpen },
    { label: t('actions.edit'), icon: icon(IconPencil), run: onEdit, hidden: isReading },
    { label: t('actions.history'), icon: icon(IconHistory), run: onHistory },
    {
      label: t('actions.remove'),
      icon: icon(IconTrash),
      danger: true,
      run: ({ id, code, title }) => remove({ kind: 'dossier', id, title: `${code} ${title}` }),
      hidden: isReading,
    },
  ];
}

const timeOf = ({ startOn, endOn }: DossierRow): string =>
  [startOn, endOn]
    .map((on) => (on ? formatDate(on) : '…'))
    .join(' – ')
    .replace(/^… – …$/, '');
