import { Anchor, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Of } from '../../../shared/records/index.ts';
import { HistoryButton } from '../../components/history/history-button.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { FilePrinting } from '../../components/paper/file-print/file-printing.tsx';
import { allRecordsOf, reading } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { AddButton, CopyProgress, DropHere } from './adding-controls.tsx';
import { archivists } from './archivists.ts';
import { CoverFacts } from './cover-facts.tsx';
import { DocumentForm } from './document-form.tsx';
import { DocumentTable } from './document-table.tsx';
import { DossierForm } from './dossier-form.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { useAdding } from './use-adding.ts';
import { usePageDrop } from './use-page-drop.ts';

/** One dossier: its cover, and its documents in order. */
export function DossierScreen() {
  const { dossierId = '' } = useParams();
  const dossier = useQuery(reading('records.get', { kind: 'dossier', id: dossierId }));
  const documents = useQuery(
    allRecordsOf('document', { where: { dossierId }, sort: { field: 'order', descending: false } }),
  );
  if (dossier.isError) return <Gone error={dossier.error} />;
  return (
    <Loaded query={dossier}>
      {(cover) => (
        <Loaded query={documents}>
          {(filed) => <Dossier key={cover.id} dossier={cover as Of<'dossier'>} documents={filed} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Gone({ error }: { error: unknown }) {
  const { t } = useTranslation('archive');
  return (
    <Page title={t('dossier.gone')}>
      <FailureNotice error={error} />
      <Anchor component={Link} to="/archive" w="fit-content">
        {t('dossier.backToList')}
      </Anchor>
    </Page>
  );
}

type Beside =
  | { shows: 'cover' }
  | { shows: 'facts'; document: Of<'document'> }
  | { shows: 'history'; document: Of<'document'> }
  | { shows: 'printing'; document: Of<'document'> };

type Props = { dossier: Of<'dossier'>; documents: readonly Of<'document'>[] };

function Dossier({ dossier, documents }: Props) {
  const { t } = useTranslation('archive');
  const mayWrite = useMayWrite(archivists);
  const adding = useAdding(dossier, documents);
  const [beside, setBeside] = useState<Beside | null>(null);
  const isFree = mayWrite && beside === null && adding.pending.length === 0 && !adding.progress;
  const over = usePageDrop(isFree, adding.take);
  const add = mayWrite && <AddButton adding={adding} />;
  const edit = mayWrite && (
    <Button
      variant="default"
      leftSection={<IconPencil size={18} aria-hidden />}
      onClick={() => setBeside({ shows: 'cover' })}
    >
      {t('dossier.edit')}
    </Button>
  );
  return (
    <Page
      back={{ to: `/archive?year=${dossier.year}`, label: t('dossier.back', { year: dossier.year }) }}
      title={`${dossier.code} – ${dossier.title}`}
      lead={<CoverFacts dossier={dossier} />}
      actions={
        <>
          <HistoryButton kind="dossier" id={dossier.id} />
          {edit}
          {documents.length > 0 && add}
        </>
      }
    >
      <CopyProgress adding={adding} />
      <DocumentTable
        documents={documents}
        mayWrite={mayWrite}
        onEdit={(document) => setBeside({ shows: 'facts', document })}
        onHistory={(document) => setBeside({ shows: 'history', document })}
        onPrint={(document) => setBeside({ shows: 'printing', document })}
        empty={<NoDocuments mayWrite={mayWrite} add={add} />}
      />
      {adding.pending.length > 0 && !adding.progress && <ReviewDialog adding={adding} />}
      <BesideTable dossier={dossier} beside={beside} onClose={() => setBeside(null)} />
      {over && <DropHere code={dossier.code} />}
    </Page>
  );
}

function NoDocuments({ mayWrite, add }: { mayWrite: boolean; add: ReactNode }) {
  const { t } = useTranslation('archive');
  const hint = t(mayWrite ? 'documents.emptyHint' : 'documents.viewerHint');
  return <EmptyState title={t('documents.empty')} hint={hint} action={add} />;
}

type BesideProps = { dossier: Of<'dossier'>; beside: Beside | null; onClose: () => void };

function BesideTable({ dossier, beside, onClose }: BesideProps) {
  switch (beside?.shows) {
    case undefined:
      return null;
    case 'cover':
      return <DossierForm year={dossier.year} dossier={dossier} onClose={onClose} onSaved={onClose} />;
    case 'facts':
      return <DocumentForm document={beside.document} onClose={onClose} />;
    case 'printing':
      return <FilePrinting file={beside.document.file} onClose={onClose} />;
    case 'history':
      return <RecordHistory kind="document" id={beside.document.id} onClose={onClose} />;
  }
}
