import { z } from 'zod';
import { storedFileSchema } from '../fields.ts';
import { deliveryWays } from '../records/delivery.ts';
import { stances } from '../records/opinion.ts';
import type { Entry } from './entry.ts';
import { day, id, line, requiredLine } from './values.ts';

const people = z.array(id, 'wrong-type').min(1, 'required').max(2000, 'too-large');
const words = line(20_000);

/** Lấy ý kiến bằng văn bản: asking those named, and taking down what they answered. */
export const roundsContract = {
  /** The first time it is sent to somebody they are asked by it; each further time they are reminded. */
  'rounds.ask': {
    input: z.strictObject({
      meetingId: id,
      personIds: people,
      way: z.enum(deliveryWays, 'not-a-choice'),
      sentOn: day,
      sentBy: line(200),
      number: line(60),
    }),
    access: ['officer', 'group-head'],
  },
  /** The whole sheet of one person. What they answered before is replaced; the history keeps it. */
  'rounds.answer': {
    input: z.strictObject({
      meetingId: id,
      personId: id,
      receivedOn: day,
      answers: z
        .array(
          z.strictObject({
            itemId: requiredLine(40),
            stance: z.enum(stances, 'not-a-choice').nullable(),
            text: words,
          }),
          'wrong-type',
        )
        .max(2000, 'too-large'),
      /** Of the round as a whole. */
      general: words,
      files: z.array(storedFileSchema, 'wrong-type').max(100, 'too-large'),
    }),
    access: ['officer', 'group-head'],
  },
} as const satisfies Record<string, Entry>;
