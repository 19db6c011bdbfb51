import type { Of } from '../records/index.ts';
import type { Delivery } from './values.ts';

export type BudgetLineRow = Of<'budget-line'> & {
  estimate: number;
  spent: number;
  remaining: number;
  expenses: Of<'expense'>[];
};

export type BudgetYear = {
  year: number;
  lines: BudgetLineRow[];
  totals: { estimate: number; spent: number; remaining: number };
  totalInWords: string;
  /** Years that have lines, newest first. */
  years: number[];
};

/** What the operations of this area answer. */
export type BudgetOutputs = {
  'budget.year': BudgetYear;
  'budget.save-expense': Of<'expense'>;
  'budget.copy-year': { lines: number };
  'budget.export': Delivery;
};
