import { Badge, Button, Text } from '@mantine/core';
import { IconHistory, IconPencil, IconPlus, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatDate } from '../../../../shared/calendar.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { RecordHistory } from '../../../components/history/record-history.tsx';
import { useRemoval } from '../../../components/history/use-removal.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { useBodies } from '../../../components/regulation/bodies.ts';
import { useBodyInWork } from '../../../components/regulation/body-in-work.ts';
import { RecordTable } from '../../../components/table/record-table.tsx';
import type { RowAction } from '../../../components/table/row-menu.tsx';
import type { Column } from '../../../components/table/table-rows.ts';
import { allRecordsOf } from '../../../queries.ts';
import { useMayWrite, useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { WorkForm } from './work-form.tsx';

type Work = Of<'concentrated-work'>;

/** Trưng tập: who worked together in one place, from when until when, for what, and what came of it. */
export function ConcentratedWorkScreen() {
  const { t } = useTranslation('concentratedWork');
  const { t: meetings } = useTranslation('meetings');
  const { today } = useStatus();
  const [params] = useSearchParams();
  const bodies = useBodies();
  const bodyInWork = useBodyInWork();
  return (
    <Loaded query={bodies}>
      {(all) => {
        const body =
          all.find(({ id }) => id === params.get('body')) ?? bodyInWork(all, 'working-group', today);
        if (body) return <WorkOfBody key={body.id} body={body} />;
        return (
          <Page title={t('title')}>
            <EmptyState title={meetings('none')} hint={meetings('noneHint')} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function WorkOfBody({ body }: { body: Of<'body'> }) {
  const { t } = useTranslation('concentratedWork');
  const mayWrite = useMayWrite(kinds['concentrated-work'].access.write);
  const works = useQuery(
    allRecordsOf('concentrated-work', {
      where: { bodyId: body.id },
      sort: { field: 'from', descending: true },
    }),
  );
  const [edited, setEdited] = useState<Work | 'new' | null>(null);
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
      {t('add')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      lead={body.name}
      back={{ to: '/group-meetings', label: t('back') }}
      actions={add}
    >
      <Loaded query={works}>
        {(rows) => (
          <>
            <WorkTable rows={rows} mayWrite={mayWrite} onEdit={setEdited} add={add} />
            {edited !== null && (
              <WorkForm
                body={body}
                work={edited === 'new' ? null : edited}
                others={rows.filter((row) => edited === 'new' || row.id !== edited.id)}
                onClose={() => setEdited(null)}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type TableProps = {
  rows: readonly Work[];
  mayWrite: boolean;
  onEdit: (work: Work) => void;
  add: React.ReactNode;
};

function WorkTable({ rows, mayWrite, onEdit, add }: TableProps) {
  const { t } = useTranslation('concentratedWork');
  const { t: app } = useTranslation();
  const remove = useRemoval();
  const columns = useColumns();
  const [printed, setPrinted] = useState<Work | null>(null);
  const [told, setTold] = useState<Work | null>(null);
  const actions: RowAction<Work>[] = [
    {
      label: app('actions.edit'),
      icon: <IconPencil size={16} aria-hidden />,
      run: onEdit,
      hidden: () => !mayWrite,
    },
    { label: t('print'), icon: <IconPrinter size={16} aria-hidden />, run: setPrinted },
    { label: app('actions.history'), icon: <IconHistory size={16} aria-hidden />, run: setTold },
    {
      label: app('actions.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      hidden: () => !mayWrite,
      run: ({ id, title }) => remove({ kind: 'concentrated-work', id, title }),
    },
  ];
  return (
    <>
      <RecordTable
        label={t('label')}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={mayWrite ? onEdit : setPrinted}
        actions={actions}
        empty={
          <EmptyState title={t('empty')} hint={t(mayWrite ? 'emptyHint' : 'emptyViewer')} action={add} />
        }
      />
      {printed && (
        <PaperDialog
          request={{ paper: 'concentrated-work', workId: printed.id }}
          onClose={() => setPrinted(null)}
        />
      )}
      {told && <RecordHistory kind="concentrated-work" id={told.id} onClose={() => setTold(null)} />}
    </>
  );
}

function useColumns(): Column<Work>[] {
  const { t } = useTranslation('concentratedWork');
  const words = useWords();
  const { today } = useStatus();
  const label = (field: string) => words.fieldLabel('concentrated-work', field);
  const span = ({ from, until }: Work) =>
    t('span', { from: formatDate(from), until: until === null ? t('openEnd') : formatDate(until) });
  const isOver = ({ until, result }: Work) => until !== null && until < today && result === '';
  const resultOf = (row: Work) => row.result || t(isOver(row) ? 'over' : 'noResult');
  return [
    { key: 'when', label: t('columns.when'), text: span, sortBy: ({ from }) => from, width: 200 },
    { key: 'title', label: label('title'), text: ({ title }) => title },
    { key: 'place', label: label('place'), text: ({ place }) => place, width: 200 },
    {
      key: 'people',
      label: t('columns.people'),
      text: ({ peopleIds, others }) => String(peopleIds.length + others.length),
      width: 100,
    },
    {
      key: 'result',
      label: t('columns.result'),
      text: resultOf,
      show: (row) =>
        isOver(row) ? (
          <Badge color="yellow" variant="light" c="dark.7" tt="none" h="auto">
            {resultOf(row)}
          </Badge>
        ) : (
          <Text size="sm" lineClamp={2}>
            {resultOf(row)}
          </Text>
        ),
      width: 240,
    },
  ];
}
