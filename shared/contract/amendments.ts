import { z } from 'zod';
import type { Entry } from './entry.ts';
import { day, id, line, requiredLine, value } from './values.ts';

const ids = z.array(id, 'wrong-type').min(1, 'required').max(200, 'too-large');

/** In which capacity by the regulation's words; empty where it names nobody. */
const as = line(200).default('');

/** Góp ý sửa đổi quy chế. */
export const amendmentsContract = {
  /** Who raises, compiles and decides by the version in force on a day, each by name. */
  'amendments.rules': { input: z.strictObject({ bodyId: id, on: day }), access: 'signed-in' },
  /** Raises a proposal, or puts one right that nobody has taken up yet. */
  'amendments.save': {
    input: z.strictObject({ id: id.nullable(), value }),
    access: ['officer', 'group-head'],
  },
  'amendments.compile': {
    input: z.strictObject({ ids, on: day, as, by: line(200).default('') }),
    access: ['officer', 'group-head'],
  },
  'amendments.decide': {
    input: z.strictObject({
      decisions: z
        .array(
          z.strictObject({
            id,
            outcome: z.enum(['accepted', 'declined'], 'not-a-choice'),
            /** Ý kiến tiếp thu, giải trình. */
            note: z.string('wrong-type').trim().max(20_000, 'too-long').default(''),
          }),
          'wrong-type',
        )
        .min(1, 'required')
        .max(200, 'too-large'),
      on: day,
      as,
      by: requiredLine(200),
      number: line(60).default(''),
      adoptedOn: day.nullable().default(null),
      meetingId: id.nullable().default(null),
    }),
    access: ['officer'],
  },
  /** Back a step, or taken back altogether; always with a reason. */
  'amendments.move': {
    input: z.strictObject({
      id,
      to: z.enum(['raised', 'compiled', 'withdrawn'], 'not-a-choice'),
      reason: line(1000),
    }),
    access: ['officer', 'group-head'],
  },
} as const satisfies Record<string, Entry>;
