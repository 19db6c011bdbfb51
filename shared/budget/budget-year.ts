import { moneyInWords, sumMoney } from '../money.ts';
import type { BudgetLineRow, BudgetYear } from '../outputs/budget.ts';
import type { Of } from '../records/index.ts';
import { compareText } from '../vietnamese.ts';

type Held = { lines: readonly Of<'budget-line'>[]; expenses: readonly Of<'expense'>[] };

/** Quantity × unit price, in whole đồng. The kind refuses a product above 10^15, so it is exact. */
export const estimateOf = (line: { quantity: number; unitPrice: number }): number =>
  line.quantity * line.unitPrice;

/** The lines of a year in the order of the printed table. */
export const linesOf = (year: number, lines: readonly Of<'budget-line'>[]): Of<'budget-line'>[] =>
  lines
    .filter((line) => line.year === year)
    .sort((a, b) => a.order - b.order || compareText(a.code, b.code) || compareText(a.id, b.id));

/**
 * The estimate of a year with what was spent on it, in whole đồng. Every sum is made here from the records
 * each time: no sum is ever stored.
 */
export function budgetYear(year: number, { lines, expenses }: Held): BudgetYear {
  const rows = linesOf(year, lines).map((line) => rowOf(line, expenses));
  const totals = {
    estimate: sumMoney(rows.map((row) => row.estimate)),
    spent: sumMoney(rows.map((row) => row.spent)),
    remaining: sumMoney(rows.map((row) => row.remaining)),
  };
  const years = [...new Set(lines.map((line) => line.year))].sort((a, b) => b - a);
  return { year, lines: rows, totals, totalInWords: moneyInWords(totals.estimate), years };
}

function rowOf(line: Of<'budget-line'>, all: readonly Of<'expense'>[]): BudgetLineRow {
  const expenses = all
    .filter((expense) => expense.budgetLineId === line.id)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.voucherNumber, b.voucherNumber));
  const estimate = estimateOf(line);
  const spent = sumMoney(expenses.map((expense) => expense.amount));
  return { ...line, estimate, spent, remaining: estimate - spent, expenses };
}
