import { z } from 'zod';
import { idPattern } from '../database.ts';

const count = z.int('wrong-type').nonnegative('too-small');
const words = (max: number) => z.string('wrong-type').max(max, 'too-long');

/**
 * A book as it stood when it was handed over or packed for another PC: what the record of it says, and what
 * the same book is compared with elsewhere.
 */
export const inventorySchema = z.strictObject({
  /** ISO instant. */
  takenAt: words(40),
  /** Number of the last change contained. */
  sequence: count,
  /** SHA-256 over every record, lower case hex: see `bookFingerprint`. */
  fingerprint: z.string('wrong-type').regex(/^[0-9a-f]{64}$/, 'not-an-id'),
  /** Records that are not in the bin, of each kind that has any. */
  counts: z.array(z.strictObject({ kind: z.string().regex(idPattern, 'not-an-id'), count })).max(200),
  /** Stored files, each once. */
  files: count,
  dossiers: z
    .array(z.strictObject({ year: count, code: words(20), title: words(500), documents: count }))
    .max(5000, 'too-large'),
  /** The last verified backup at each place, newest first. */
  backups: z
    .array(z.strictObject({ takenAt: words(40), name: words(200), target: words(1000) }))
    .max(500, 'too-large'),
  /** Of the years that are open: the one of the hand-over and later ones. Whole đồng. */
  budget: z.array(z.strictObject({ year: count, estimate: count, spent: count })).max(200, 'too-large'),
  /** Duties still open and meetings to come, by day. */
  ahead: z.array(z.strictObject({ on: words(10), what: words(1000) })).max(500, 'too-large'),
  /** The PC, its data folder and the program's version. */
  pc: words(200),
  folder: words(1000),
  version: words(40),
});

export type Inventory = z.infer<typeof inventorySchema>;

/** Kinds of which one book has more than the other; `before` as packed, `now` as found. */
export type InventoryDifference = { kind: string; before: number; now: number };

/** Whether a book is the one that was packed, record for record; where it is not, which counts tell. */
export function compareInventories(
  packed: Pick<Inventory, 'fingerprint' | 'counts'>,
  found: Pick<Inventory, 'fingerprint' | 'counts'>,
): { same: boolean; differences: InventoryDifference[] } {
  const countIn = ({ counts }: Pick<Inventory, 'counts'>, kind: string): number =>
    counts.find((one) => one.kind === kind)?.count ?? 0;
  const named = [...new Set([...packed.counts, ...found.counts].map(({ kind }) => kind))];
  const differences = named
    .map((kind) => ({ kind, before: countIn(packed, kind), now: countIn(found, kind) }))
    .filter(({ before, now }) => before !== now);
  return { same: packed.fingerprint === found.fingerprint && differences.length === 0, differences };
}
