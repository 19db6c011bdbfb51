import { budgetYear, linesOf } from '../../../shared/budget/budget-year.ts';
import { AppError } from '../../../shared/errors.ts';
import type { BudgetYear } from '../../../shared/outputs/budget.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { fold } from '../../../shared/vietnamese.ts';
import type { Handlers } from '../../doors/answer.ts';
import { workbookXlsx } from '../../exports/xlsx.ts';
import { budgetWorkbook } from '../../exports/xlsx-budget.ts';
import type { Needs } from '../needs.ts';
import { issuingCommittee } from '../papers/issuing-committee.ts';
import type { Edit } from '../records/edit.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';

type BudgetChannel = 'budget.year' | 'budget.save-expense' | 'budget.copy-year' | 'budget.export';

/** The estimate of a year and what is spent on it. What may not be written is said in `budget-checks.ts`. */
export function createBudgetHandlers({ store, desk }: Needs): Pick<Handlers, BudgetChannel> {
  const yearOf = (year: number): BudgetYear =>
    budgetYear(year, { lines: store.all('budget-line'), expenses: store.all('expense') });

  return {
    'budget.year': ({ year }) => yearOf(year),
    'budget.save-expense': ({ id, value }, context) =>
      store.change(by(context, 'budget.save-expense'), (edit) => saveExpense(edit, id, value)),
    'budget.copy-year': ({ from, to }, context) =>
      store.change(by(context, 'budget.copy-year'), (edit) => copyYear(edit, from, to)),
    'budget.export': async ({ year, committeeId }) => {
      const { commune, committee } = issuerIn(store, { year, committeeId });
      const bytes = await workbookXlsx(budgetWorkbook({ budget: yearOf(year), commune, committee }));
      return desk.deliver({ name: fileName(year, committee), bytes });
    },
  };
}

/** A reason once given for an overspend is never lost again, whatever the expense becomes. */
function saveExpense(edit: Edit, id: string | null, value: Record<string, unknown>): Of<'expense'> {
  if (id === null) return edit.create('expense', value);
  const { overspendReason } = edit.need('expense', id);
  const emptied = typeof value.overspendReason === 'string' && value.overspendReason.trim() === '';
  return edit.change('expense', id, emptied ? { ...value, overspendReason } : value);
}

function copyYear(edit: Edit, from: number, to: number): { lines: number } {
  const lines = linesOf(from, edit.all('budget-line'));
  if (lines.length === 0) throw new AppError('not-found', { field: 'from' });
  if (linesOf(to, edit.all('budget-line')).length > 0) throw new AppError('already-exists', { field: 'to' });
  for (const [index, { id: _id, removedAt: _removedAt, ...line }] of lines.entries()) {
    edit.create('budget-line', { ...line, year: to, order: index + 1 });
  }
  return { lines: lines.length };
}

/** The committee asked for, and the commune as it was named at the end of the year, or else as it is named last. */
function issuerIn(store: Store, { year, committeeId }: { year: number; committeeId: string | undefined }) {
  const on = `${year}-12-31`;
  const named = <T extends { from: string; until: string | null }>(all: T[]): T | null =>
    all.find((one) => isValidOn(one, on)) ?? all.sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1) ?? null;
  return {
    commune: named(store.all('commune')),
    committee: hasCommittee(store) ? issuingCommittee(store, { committeeId, on }) : null,
  };
}

const hasCommittee = (store: Store): boolean => store.all('body').some(({ type }) => type === 'committee');

/** «Du toan 2027 - BCDCDS.xlsx»: letters that every stick, mail program and old PC keeps. */
function fileName(year: number, committee: Of<'body'> | null): string {
  const short = fold(committee?.abbreviation ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9-]/g, '');
  return `Du toan ${year}${short ? ` - ${short}` : ''}.xlsx`;
}
