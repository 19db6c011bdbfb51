import { z } from 'zod';
import type { Entry } from './entry.ts';
import { id, value, year } from './values.ts';

/** The budget of a year. */
export const budgetContract = {
  'budget.year': { input: z.strictObject({ year }), access: 'signed-in' },
  'budget.save-expense': {
    input: z.strictObject({ id: id.nullable(), value }),
    access: ['budget-officer'],
  },
  /** The lines of one year as the first lines of another, without what was spent on them. */
  'budget.copy-year': { input: z.strictObject({ from: year, to: year }), access: ['budget-officer'] },
  'budget.export': { input: z.strictObject({ year, committeeId: id.optional() }), access: 'signed-in' },
} as const satisfies Record<string, Entry>;
