import { z } from 'zod';
import { textEditsSchema } from '../regulation/text/text-edit.ts';
import type { Entry } from './entry.ts';
import { newRegulation } from './new-regulation.ts';
import { basis, ruleChanges } from './rule-changes.ts';
import { day, id, line, requiredLine } from './values.ts';

/** Reading regulations, and the versions that they have. */
export const regulationContract = {
  /** The whole text of a regulation: structure and rules, each with its phrase. Keeps nothing. */
  'regulation.read': {
    input: z.strictObject({ text: z.string('wrong-type').min(1, 'required').max(2_000_000, 'too-long') }),
    access: 'anyone',
  },
  /** The same from an uploaded .txt or .docx. */
  'regulation.read-file': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  /** The words of a version whose rules are already in the book. */
  'regulation.attach-text': {
    input: z.strictObject({ id, text: z.string('wrong-type').min(1, 'required').max(2_000_000, 'too-long') }),
    access: ['officer'],
  },
  /** Rules that were entered wrongly, in the words of the paper; the version stays the same. */
  'regulation.change-rules': {
    input: z.strictObject({ id, changes: ruleChanges, basis }),
    access: ['officer'],
  },
  /** The first regulation of a body that has none of its own, such as a group that works by its committee's. */
  'regulation.begin': { input: z.strictObject({ bodyId: id, ...newRegulation }), access: ['officer'] },
  /**
   * The next version of a regulation: the one before ends on the day before, its text is edited, its rules are
   * changed, and every other rule is cited where its words stand now.
   */
  'regulation.new-version': {
    input: z.strictObject({
      /** The newest version of its committee. */
      basedOn: id,
      facts: z.strictObject({
        title: requiredLine(),
        number: line(60),
        issuedOn: day.nullable(),
        issuedBy: line(),
        from: day,
      }),
      /** The paper that changes it («Quyết định sửa đổi, bổ sung …»), and why. */
      document: requiredLine(),
      reason: requiredLine(2000),
      /** Numbers are those of the version that is changed. */
      edits: textEditsSchema,
      /** Places are those of the new version; rules are read by the schema of their question. */
      changes: ruleChanges,
      /** Accepted proposals that this version carries out. */
      proposalIds: z.array(id, 'wrong-type').max(200, 'too-large').default([]),
    }),
    access: ['officer'],
  },
} as const satisfies Record<string, Entry>;
