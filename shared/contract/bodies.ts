import { z } from 'zod';
import { profileSchema } from '../regulation/profile.ts';
import { regulationTextSchema } from '../regulation/text/regulation-text.ts';
import type { Entry } from './entry.ts';
import { day, id, line, requiredLine, value } from './values.ts';

/** From where the rules of a regulation come: one that comes with the program, or rules of its own. */
const rules = z
  .strictObject({ preset: requiredLine(40).optional(), profile: profileSchema.optional() })
  .refine(({ preset, profile }) => (preset === undefined) !== (profile === undefined), 'one-of-two');

/** The committees that keep one book side by side. */
export const bodiesContract = {
  /** A further committee with the group that helps it and the regulation by which they work. */
  'bodies.add': {
    input: z.strictObject({
      committee: value,
      /** Null where the committee has no working group. */
      group: value.nullable(),
      regulation: z.strictObject({
        title: requiredLine(),
        number: line(60),
        issuedOn: day.nullable(),
        issuedBy: line(),
        from: day,
      }),
      rules,
      /** Its articles as they were read; null where only the rules are known. */
      text: regulationTextSchema.nullable().default(null),
    }),
    access: ['officer'],
  },
  /** The last day of a committee, and of all that works for it; the paper by which it ended. */
  'bodies.end': {
    input: z.strictObject({ committeeId: id, until: day, decision: line() }),
    access: ['officer'],
  },
} as const satisfies Record<string, Entry>;
