import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { dateParts } from '../../../shared/calendar.ts';
import type { DossierRow } from '../../../shared/outputs/papers.ts';
import { firstYear, useYearChosen, YearPicker } from '../../components/form/year-picker.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { RuleNote, useRule } from '../../components/regulation/rule-note.tsx';
import { reading } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { archivists } from './archivists.ts';
import { DossierForm } from './dossier-form.tsx';
import { DossierTable } from './dossier-table.tsx';

/** Hồ sơ lưu trữ: the list of a year's dossiers. */
export function ArchiveScreen() {
  const { today } = useStatus();
  const thisYear = dateParts(today).year;
  const [chosen, choose] = useYearChosen();
  // The years are the same whichever of them is asked for.
  const known = useQuery(reading('archive.year', { year: thisYear }));
  return (
    <Loaded query={known}>
      {({ years }) => (
        <YearOfArchive
          year={chosen ?? firstYear(thisYear, years)}
          years={[...years, thisYear, thisYear + 1]}
          onYear={choose}
        />
      )}
    </Loaded>
  );
}

type Props = { year: number; years: readonly number[]; onYear: (year: number) => void };
type Beside = { shows: 'form' | 'history'; dossier: DossierRow | null };

function YearOfArchive({ year, years, onYear }: Props) {
  const { t } = useTranslation('archive');
  const navigate = useNavigate();
  const mayWrite = useMayWrite(archivists);
  const keeper = useRule('records.keeper');
  const [beside, setBeside] = useState<Beside | null>(null);
  const query = useQuery(reading('archive.year', { year }));
  const close = () => setBeside(null);
  const open = (id: string) => void navigate(`/archive/${id}`);
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setBeside({ shows: 'form', dossier: null })}
    >
      {t('dossier.add')}
    </Button>
  );
  return (
    <Page
      title={t('title', { year })}
      lead={t('lead')}
      actions={
        <>
          <YearPicker year={year} years={years} onChange={onYear} />
          {mayWrite && query.data?.dossiers.length !== 0 && add}
        </>
      }
    >
      {keeper && <RuleNote citation={keeper.citation}>{t('keeper', { keeper: keeper.words })}</RuleNote>}
      <Loaded query={query}>
        {({ dossiers }) => (
          <>
            <DossierTable
              year={year}
              dossiers={dossiers}
              mayWrite={mayWrite}
              onOpen={({ id }) => open(id)}
              onEdit={(dossier) => setBeside({ shows: 'form', dossier })}
              onHistory={(dossier) => setBeside({ shows: 'history', dossier })}
              empty={
                <EmptyState
                  title={t('empty.title', { year })}
                  hint={t(mayWrite ? 'empty.hint' : 'empty.viewerHint')}
                  action={mayWrite && add}
                />
              }
            />
            {beside?.shows === 'form' && (
              <DossierForm
                year={year}
                dossier={beside.dossier}
                onClose={close}
                onSaved={(id) => (beside.dossier ? close() : open(id))}
              />
            )}
            {beside?.shows === 'history' && beside.dossier && (
              <RecordHistory kind="dossier" id={beside.dossier.id} onClose={close} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
