import { z } from 'zod';
import type { Entry } from './entry.ts';
import { day, id } from './values.ts';

/** Which body, and the period: both days belong to it. */
export const statisticsOf = { bodyId: id, from: day, until: day };

/** Who came to the meetings of a period, and the meetings that the rules asked for. */
export const statisticsContract = {
  'statistics.meetings': { input: z.strictObject(statisticsOf), access: 'signed-in' },
  /** As a workbook: people, meetings, absences with their reasons, and the rules. */
  'statistics.export': { input: z.strictObject(statisticsOf), access: 'signed-in' },
} as const satisfies Record<string, Entry>;
