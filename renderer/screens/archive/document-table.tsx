import { Box, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconFile,
  IconHistory,
  IconPencil,
  IconPrinter,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useMoving } from '../../components/backup/use-moving.ts';
import { useRemoval } from '../../components/history/use-removal.ts';
import { notifyFailed } from '../../components/page/notify.ts';
import { useDelivery } from '../../components/paper/deliver.ts';
import { printingOf } from '../../components/paper/file-print/printable.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';

type Document = Of<'document'>;
type Act = (document: Document) => void;
type Props = {
  documents: readonly Document[];
  mayWrite: boolean;
  onEdit: Act;
  onHistory: Act;
  onPrint: Act;
  empty: ReactNode;
};

/** Mục lục văn bản: the documents of a dossier in order; opening a row opens its file. */
export function DocumentTable(props: Props) {
  const { documents, empty } = props;
  const { t } = useTranslation('archive');
  const open = useOpening();
  const columns = useColumns(new Map(documents.map(({ id }, index) => [id, index + 1])));
  const actions = useActions(props, open);
  return (
    <RecordTable
      label={t('documents.label')}
      rows={documents}
      columns={columns}
      keyOf={({ id }) => id}
      onOpen={open}
      actions={actions}
      empty={empty}
    />
  );
}

function useActions(
  { documents, mayWrite, onEdit, onHistory, onPrint }: Props,
  open: Act,
): RowAction<Document>[] {
  const { t } = useTranslation();
  const move = useMoving('document', documents);
  const remove = useRemoval();
  const isReading = () => !mayWrite;
  const icon = (Icon: typeof IconFile) => <Icon size={16} aria-hidden />;
  return [
    { label: t('actions.open'), icon: icon(IconFile), run: open },
    {
      label: t('actions.print'),
      icon: icon(IconPrinter),
      run: onPrint,
      hidden: ({ file }) => printingOf(file.name) === null,
    },
    { label: t('actions.edit'), icon: icon(IconPencil), run: onEdit, hidden: isReading },
    {
      label: t('actions.moveUp'),
      icon: icon(IconArrowUp),
      run: (document) => move(document, -1),
      hidden: (document) => !mayWrite || document === documents[0],
    },
    {
      label: t('actions.moveDown'),
      icon: icon(IconArrowDown),
      run: (document) => move(document, 1),
      hidden: (document) => !mayWrite || document === documents.at(-1),
    },
    { label: t('actions.history'), icon: icon(IconHistory), run: onHistory },
    {
      label: t('actions.remove'),
      icon: icon(IconTrash),
      danger: true,
      run: ({ id, title }) => remove({ kind: 'document', id, title }),
      hidden: isReading,
    },
  ];
}

function useColumns(places: ReadonlyMap<string, number>): Column<Document>[] {
  const { t } = useTranslation('archive');
  return [
    {
      key: 'order',
      label: t('documents.order'),
      text: ({ id }) => String(places.get(id) ?? ''),
      sortBy: ({ id }) => places.get(id) ?? 0,
      figures: true,
      width: 64,
    },
    { key: 'number', label: t('documents.number'), text: ({ number }) => number, width: 150 },
    {
      key: 'issuedOn',
      label: t('documents.issuedOn'),
      text: ({ issuedOn }) => (issuedOn ? formatDate(issuedOn) : ''),
      sortBy: ({ issuedOn }) => issuedOn ?? '',
      width: 110,
    },
    {
      key: 'title',
      label: t('documents.title'),
      text: ({ title, note }) => `${title} ${note}`,
      show: ({ title, note }) => (
        <Box style={{ overflowWrap: 'anywhere' }}>
          <Text size="sm">{title}</Text>
          {note !== '' && (
            <Text size="xs" c="dimmed">
              {note}
            </Text>
          )}
        </Box>
      ),
    },
    { key: 'author', label: t('documents.author'), text: ({ author }) => author, width: 170 },
    {
      key: 'file',
      label: t('documents.file'),
      text: ({ file }) => file.name,
      show: ({ file }) => (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Text>
      ),
      width: 190,
    },
  ];
}

/** Opens a file in the program that the PC keeps for its type, or brings it down where a page cannot. */
function useOpening(): Act {
  const words = useWords();
  const deliver = useDelivery();
  const opening = useOperation('files.open');
  return ({ file: { sha256, name } }) =>
    opening.mutate(
      { sha256, name },
      { onSuccess: deliver, onError: (error) => notifyFailed(words.error(error)) },
    );
}
