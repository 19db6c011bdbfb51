import { z } from 'zod';
import type { Entry } from './entry.ts';
import { newRegulation } from './new-regulation.ts';
import { day, id, line, value } from './values.ts';

/** The committees that keep one book side by side. */
export const bodiesContract = {
  /** A further committee with the group that helps it and the regulation by which they work. */
  'bodies.add': {
    input: z.strictObject({
      committee: value,
      /** Null where the committee has no working group. */
      group: value.nullable(),
      ...newRegulation,
    }),
    access: ['officer'],
  },
  /** The last day of a committee, and of all that works for it; the paper by which it ended. */
  'bodies.end': {
    input: z.strictObject({ committeeId: id, until: day, decision: line() }),
    access: ['officer'],
  },
} as const satisfies Record<string, Entry>;
