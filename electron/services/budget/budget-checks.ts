import { estimateOf } from '../../../shared/budget/budget-year.ts';
import { overspendOf } from '../../../shared/budget/overspend.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Edit } from '../records/edit.ts';
import type { Reader } from '../records/reader.ts';

/** No sum of a year may pass what a double holds exactly; otherwise its estimate could not be read any more. */
const mostOfYear = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * A line may not become smaller than what has been spent on it ('estimate-below-spent'), and a year's lines
 * together must stay countable ('invalid-input', 'too-large').
 */
export function checkBudgetLine(next: Edit, after: Of<'budget-line'>, held: Reader): void {
  const ofYear = next.all('budget-line').filter((line) => line.year === after.year);
  needCountable(ofYear.map(estimateOf), 'value.unitPrice');
  const before = held.find('budget-line', after.id);
  if (before === null) return;
  const estimate = estimateOf(after);
  const spent = spentOn(after.id, next.all('expense'));
  if (estimate < spent && estimate < estimateOf(before)) {
    throw new AppError('estimate-below-spent', {
      field: 'value.unitPrice',
      details: { estimate, spent, below: spent - estimate },
    });
  }
}

/**
 * An expense may not go beyond what its line has left ('overspent') without a reason that names who decided.
 * A correction that does not raise what is spent on the line asks for none.
 */
export function checkExpense(next: Edit, after: Of<'expense'>, held: Reader): void {
  const expenses = next.all('expense');
  const line = next.find('budget-line', after.budgetLineId);
  if (line === null) return;
  needCountable(
    ofYear(line.year, next).map((expense) => expense.amount),
    'value.amount',
  );
  const spent = spentOn(line.id, expenses);
  const estimate = estimateOf(line);
  const rises = spent > spentOn(line.id, held.all('expense'));
  const overspend = overspendOf({ estimate, others: spent - after.amount, amount: after.amount });
  if (overspend && rises && after.overspendReason === '') {
    throw new AppError('overspent', { field: 'value.overspendReason', details: overspend });
  }
}

/** Summed exactly: the sums themselves are what is being checked. */
const total = (amounts: readonly number[]): bigint =>
  amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);

const spentOn = (lineId: string, expenses: readonly Of<'expense'>[]): number =>
  Number(
    total(expenses.filter((expense) => expense.budgetLineId === lineId).map((expense) => expense.amount)),
  );

function ofYear(year: number, next: Edit): Of<'expense'>[] {
  const lines = new Set(next.all('budget-line').flatMap((line) => (line.year === year ? [line.id] : [])));
  return next.all('expense').filter((expense) => lines.has(expense.budgetLineId));
}

function needCountable(amounts: readonly number[], field: string): void {
  if (total(amounts) > mostOfYear) {
    throw new AppError('invalid-input', { field, details: { reason: 'too-large' } });
  }
}
