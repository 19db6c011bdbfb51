import { z } from 'zod';
import { storedFileSchema } from '../fields.ts';
import { handoverPurposes } from '../records/handover.ts';
import type { Entry } from './entry.ts';
import { day, id, line, nothing, value } from './values.ts';

/** Steps of a hand-over that are noted once they were done by hand or by operations that know nothing of it. */
export const notedSteps = ['check', 'backup', 'passphrase', 'record', 'sheet'] as const;

/** Handing the book over, to another officer or another PC. */
export const handoverContract = {
  /** The book as it stands, in the figures of a hand-over record. */
  'handover.inventory': { input: nothing, access: 'signed-in' },
  /** Goes on with the one under way, where there is one. */
  'handover.begin': {
    input: z.strictObject({ purpose: z.enum(handoverPurposes, 'not-a-choice') }),
    access: ['officer'],
  },
  'handover.save': { input: z.strictObject({ id, value }), access: ['officer'] },
  /** Notes that a step was done; the steps that change something have operations of their own. */
  'handover.step': {
    input: z.strictObject({
      id,
      step: z.enum(notedSteps, 'not-a-choice'),
      note: line(1000).default(''),
    }),
    access: ['officer'],
  },
  'handover.take-over': {
    input: z.strictObject({
      id,
      /** What becomes of the giver: no user any more, or one who may look. */
      giver: z.enum(['leaves', 'stays'], 'not-a-choice'),
      /** Whether the giver's titles in the bodies, and the dossiers he keeps, become the receiver's too. */
      memberships: z.boolean('wrong-type').default(false),
      dossiers: z.boolean('wrong-type').default(false),
    }),
    access: ['officer'],
  },
  /** The receiver has seen what he received. */
  'handover.receive': { input: z.strictObject({ id }), access: ['officer'] },
  /** The record is signed; its scan, where there is one, is filed in a dossier. */
  'handover.sign': {
    input: z.strictObject({ id, on: day, scan: storedFileSchema.nullable(), dossierId: id.nullable() }),
    access: ['officer'],
  },
  'handover.cancel': { input: z.strictObject({ id, reason: line(1000) }), access: ['officer'] },
  /** Locks this copy of the book: what is backed up from now on goes to the other PC. */
  'handover.move': { input: z.strictObject({ id }), access: ['officer'] },
  /** Unlocks the copy that stayed behind. */
  'handover.take-back': { input: z.strictObject({ id, reason: line(1000) }), access: ['officer'] },
  /** On the other PC: compares with what was packed and unlocks; where something differs, for a reason alone. */
  'handover.arrive': { input: z.strictObject({ id, reason: line(1000).default('') }), access: ['officer'] },
} as const satisfies Record<string, Entry>;
