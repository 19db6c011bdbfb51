import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateParts } from '../../../shared/calendar.ts';
import type { BudgetLineRow, BudgetYear } from '../../../shared/outputs/budget.ts';
import { firstYear, useYearChosen, YearPicker } from '../../components/form/year-picker.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyFailed } from '../../components/page/notify.ts';
import { Page } from '../../components/page/page.tsx';
import { useDelivery } from '../../components/paper/deliver.ts';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { useIssuer } from '../../components/regulation/issued-by.ts';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { EmptyYear } from './empty-year.tsx';
import { KeeperNote } from './keeper-note.tsx';
import { LineDrawer } from './line-drawer.tsx';
import { LineForm } from './line-form.tsx';
import { LineTable } from './line-table.tsx';

/** Kinh phí: the estimate of a year, what was spent on it, and what is left. */
export function BudgetScreen() {
  const { today } = useStatus();
  const thisYear = dateParts(today).year;
  const [chosen, choose] = useYearChosen();
  // The years are the same whichever of them is asked for.
  const known = useQuery(reading('budget.year', { year: thisYear }));
  return (
    <Loaded query={known}>
      {({ years }) => (
        <YearOfBudget
          year={chosen ?? firstYear(thisYear, years)}
          years={[...years, thisYear, thisYear + 1]}
          onYear={choose}
        />
      )}
    </Loaded>
  );
}

type Props = { year: number; years: readonly number[]; onYear: (year: number) => void };

/** What stands beside the table: a form for a line, the expenses of one, its history, or the paper. */
type Beside =
  | { shows: 'form'; line: BudgetLineRow | null }
  | { shows: 'expenses'; lineId: string }
  | { shows: 'history'; lineId: string }
  | { shows: 'paper' };

function YearOfBudget({ year, years, onYear }: Props) {
  const { t } = useTranslation('budget');
  const mayWrite = useMayWrite(['budget-officer']);
  const [beside, setBeside] = useState<Beside | null>(null);
  const query = useQuery(reading('budget.year', { year }));
  const add = () => setBeside({ shows: 'form', line: null });
  const close = () => setBeside(null);
  const hasLines = (query.data?.lines.length ?? 0) > 0;
  return (
    <Page
      title={t('title', { year })}
      lead={t('lead')}
      actions={
        <>
          <YearPicker year={year} years={years} onChange={onYear} />
          {hasLines && <PaperButtons year={year} onPrint={() => setBeside({ shows: 'paper' })} />}
          {mayWrite && hasLines && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
              {t('line.add')}
            </Button>
          )}
        </>
      }
    >
      <KeeperNote mayWrite={mayWrite} />
      <Loaded query={query}>
        {(budget) => (
          <>
            {hasLines ? (
              <Lines budget={budget} mayWrite={mayWrite} onShow={setBeside} />
            ) : (
              <EmptyYear budget={budget} mayWrite={mayWrite} onAdd={add} />
            )}
            <BesideTable budget={budget} beside={beside} mayWrite={mayWrite} onClose={close} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PaperButtons({ year, onPrint }: { year: number; onPrint: () => void }) {
  const { t } = useTranslation('budget');
  const words = useWords();
  const deliver = useDelivery();
  const exporting = useOperation('budget.export');
  const issuer = useIssuer();
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={onPrint}>
        {t('print')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        loading={exporting.isPending}
        onClick={() =>
          exporting.mutate(
            { year, ...issuer },
            { onSuccess: deliver, onError: (error) => notifyFailed(words.error(error)) },
          )
        }
      >
        {t('exportExcel')}
      </Button>
    </>
  );
}

type LinesProps = { budget: BudgetYear; mayWrite: boolean; onShow: (beside: Beside) => void };

function Lines({ budget, mayWrite, onShow }: LinesProps) {
  const { t } = useTranslation('budget');
  return (
    <>
      <LineTable
        budget={budget}
        mayWrite={mayWrite}
        onOpen={(line) => onShow({ shows: 'expenses', lineId: line.id })}
        onEdit={(line) => onShow({ shows: 'form', line })}
        onHistory={(line) => onShow({ shows: 'history', lineId: line.id })}
      />
      <Text fs="italic">{t('inWords', { words: budget.totalInWords })}</Text>
    </>
  );
}

type BesideProps = { budget: BudgetYear; beside: Beside | null; mayWrite: boolean; onClose: () => void };

function BesideTable({ budget, beside, mayWrite, onClose }: BesideProps) {
  switch (beside?.shows) {
    case undefined:
      return null;
    case 'form':
      return <LineForm budget={budget} line={beside.line} onClose={onClose} />;
    case 'history':
      return <RecordHistory kind="budget-line" id={beside.lineId} onClose={onClose} />;
    case 'paper':
      return <PaperDialog request={{ paper: 'budget-estimate', year: budget.year }} onClose={onClose} />;
    case 'expenses': {
      // Read from the year each time, so that the sums follow what is saved in the drawer.
      const line = budget.lines.find((one) => one.id === beside.lineId);
      return line ? <LineDrawer line={line} mayWrite={mayWrite} onClose={onClose} /> : null;
    }
  }
}
