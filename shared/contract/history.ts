import { z } from 'zod';
import { isTime } from '../calendar.ts';
import { mostUndone } from '../history/undo.ts';
import type { Entry } from './entry.ts';
import { day, id, kind, line, nothing, requiredLine, taskId } from './values.ts';

/** Changes to be undone together; more than these are a matter for a backup. */
const sequences = z
  .array(z.int('wrong-type').min(1, 'too-small'), 'wrong-type')
  .min(1, 'required')
  .max(mostUndone, 'too-large');

/** Number of a change. */
const sequence = z.int('wrong-type').min(1, 'too-small');

/** What was changed, taking it back, the bin, and the check of the whole book. */
export const historyContract = {
  /** The record as the change of that number left it, as a new change. */
  'history.put-back-version': {
    input: z.strictObject({ kind, id, sequence, reason: requiredLine(1000) }),
    access: 'signed-in',
  },
  /** New names from a day on; those valid until then end the day before. */
  /** Changes of the whole book, newest first. Both days belong to the period. */
  'history.changes': {
    input: z.strictObject({
      by: requiredLine(40).optional(),
      kind: kind.optional(),
      from: day.optional(),
      until: day.optional(),
      search: line(200).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: 'signed-in',
  },
  /** One change whole: every record that it touched, before and after. */
  'history.change': { input: z.strictObject({ sequence }), access: 'signed-in' },
  /** What undoing these changes would come to, and what else would have to be undone with them. */
  'history.undo-plan': { input: z.strictObject({ sequences }), access: 'signed-in' },
  /** Undoes whole changes as one new change. Refused where later ones stand on them. */
  'history.undo': {
    input: z.strictObject({ sequences, reason: line(1000).optional() }),
    access: 'signed-in',
  },
  /** Takes what has lain in the bin for more than 30 days out for good, and the bytes that nothing needs any more. */
  'bin.empty': { input: z.strictObject({ reason: requiredLine(1000) }), access: ['officer'] },
  /** Files that were taken out of a record and are still kept. */
  'bin.files': { input: nothing, access: 'signed-in' },
  'bin.put-back-file': {
    input: z.strictObject({ kind, id, sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id') }),
    access: 'signed-in',
  },
  /** Reads the whole history, every snapshot and every stored file again, and writes down what was found. */
  'ledger.verify': {
    input: z.strictObject({ taskId }),
    access: ['officer', 'group-head', 'budget-officer'],
  },
  /** The book as it stood at a time of a day in Vietnam, or before a change; for this session alone. */
  'moment.open': {
    input: z.discriminatedUnion('is', [
      z.strictObject({
        is: z.literal('time'),
        on: day,
        time: z.string('wrong-type').refine(isTime, 'not-a-time'),
      }),
      z.strictObject({ is: z.literal('before'), sequence }),
    ]),
    access: 'signed-in',
  },
  'moment.close': { input: nothing, access: 'signed-in' },
} as const satisfies Record<string, Entry>;
