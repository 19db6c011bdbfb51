import { z } from 'zod';
import { profileSchema } from '../regulation/profile.ts';
import { regulationTextSchema } from '../regulation/text/regulation-text.ts';
import { day, line, requiredLine } from './values.ts';

/** The regulation by which a new committee works: the facts of its paper, its rules and its words. */
export const newRegulation = {
  regulation: z.strictObject({
    title: requiredLine(),
    number: line(60),
    issuedOn: day.nullable(),
    issuedBy: line(),
    from: day,
  }),
  /** From where its rules come: a regulation that comes with the program, or rules of its own. */
  rules: z
    .strictObject({ preset: requiredLine(40).optional(), profile: profileSchema.optional() })
    .refine(({ preset, profile }) => (preset === undefined) !== (profile === undefined), 'one-of-two'),
  /** Its articles as they were read; null where only the rules are known. */
  text: regulationTextSchema.nullable().default(null),
};
