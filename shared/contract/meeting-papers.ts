import { z } from 'zod';
import { storedFileSchema } from '../fields.ts';
import { meetingPaperTypes, signingPowers } from '../records/meeting-paper.ts';
import type { Entry } from './entry.ts';
import { day, id, line, requiredLine, value } from './values.ts';

const type = z.enum(meetingPaperTypes, 'not-a-choice');
const writers = ['officer', 'group-head'] as const;

/** Biên bản, thông báo kết luận. */
export const meetingPapersContract = {
  /** The paper as the book would put it together now; keeps nothing. */
  'meeting-papers.assemble': { input: z.strictObject({ meetingId: id, type }), access: 'signed-in' },
  /** Who writes or drafts it, who may sign it on that day, under whose seal, and the next free number. */
  'meeting-papers.signing': {
    input: z.strictObject({ meetingId: id, type, on: day }),
    access: 'signed-in',
  },
  'meeting-papers.draft': { input: z.strictObject({ meetingId: id, type }), access: writers },
  /** Subject, sections and recipients of a draft. */
  'meeting-papers.save': { input: z.strictObject({ id, value }), access: writers },
  /** Number and day, as they stand on the signed paper; from then on it stays as it is. */
  'meeting-papers.issue': {
    input: z.strictObject({
      id,
      number: z.int('not-a-number').min(1, 'too-small').max(99_999, 'too-large'),
      on: day,
      signerId: id.nullable(),
      /** Of a signer who is not of the roster. */
      signerName: line(200).default(''),
      signerTitle: line(200).default(''),
      power: z.enum(signingPowers, 'not-a-choice').nullable(),
    }),
    access: writers,
  },
  /** A new draft in the place of an issued one, with what was wrong with that. */
  'meeting-papers.correct': { input: z.strictObject({ id, reason: requiredLine(1000) }), access: writers },
  'meeting-papers.attach-scan': {
    input: z.strictObject({ id, scan: storedFileSchema.nullable() }),
    access: writers,
  },
} as const satisfies Record<string, Entry>;
