import { z } from 'zod';
import type { Entry } from './entry.ts';
import { id, year } from './values.ts';

/** Which year, and of which bodies; of all where none are named. */
export const yearOf = { year, bodyIds: z.array(id, 'wrong-type').max(200, 'too-large').optional() };

/** A year's calendar of duties and meetings. */
export const yearContract = {
  'year.calendar': { input: z.strictObject(yearOf), access: 'signed-in' },
  /** As an iCalendar file (.ics) for the calendars of phones and mail programs. */
  'year.export': { input: z.strictObject(yearOf), access: 'signed-in' },
} as const satisfies Record<string, Entry>;
