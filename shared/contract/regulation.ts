import { z } from 'zod';
import type { Entry } from './entry.ts';
import { basis, ruleChanges } from './rule-changes.ts';
import { id } from './values.ts';

/** Reading regulations. */
export const regulationContract = {
  /** The whole text of a regulation: structure and rules, each with its phrase. Keeps nothing. */
  'regulation.read': {
    input: z.strictObject({ text: z.string('wrong-type').min(1, 'required').max(2_000_000, 'too-long') }),
    access: 'anyone',
  },
  /** The same from an uploaded .txt or .docx. */
  'regulation.read-file': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  /** Rules that were entered wrongly, in the words of the paper; the version stays the same. */
  'regulation.change-rules': {
    input: z.strictObject({ id, changes: ruleChanges, basis }),
    access: ['officer'],
  },
} as const satisfies Record<string, Entry>;
