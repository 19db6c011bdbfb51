import { join } from 'node:path';
import type { Database } from '../../shared/database.ts';
import type { Disk } from './disk/disk.ts';
import { type Moment, sequenceAt } from './journal/changes.ts';
import { counted, readFrames } from './journal/journal-frames.ts';
import type { JournalIndex } from './journal/journal-index.ts';
import { applyFrame, emptyDatabase, freezeDeep, type Shape } from './memory.ts';
import { migrate } from './migrations/migrate.ts';
import { readSnapshot } from './snapshots/snapshot-reader.ts';
import { snapshotName, snapshotSequences } from './store-names.ts';

/** The records as they stood after a change, unchangeable, in the shape of this program. */
export type Standing = {
  database: Database;
  /** The change just after which they stood so, and its instant; 0 and null before the first. */
  sequence: number;
  at: string | null;
  /** False when the journals do not reach that far any more: `database` is then that of an earlier moment. */
  complete: boolean;
};

type Needs = { disk: Disk; folder: string; index: JournalIndex; upTo: () => number; shape: Shape };

/** The newest sound snapshot that is not younger than the change; without one, the empty beginning. */
async function startBefore(
  { disk, folder }: Needs,
  target: number,
): Promise<{ database: Database; sequence: number }> {
  const sequences = snapshotSequences(await disk.list(folder)).filter((one) => one <= target);
  for (const sequence of sequences.reverse()) {
    const snapshot = await readSnapshot({ disk, path: join(folder, snapshotName(sequence)), sequence });
    if (snapshot) return { database: snapshot.database, sequence };
  }
  return { database: emptyDatabase(1), sequence: 0 };
}

const sliceMilliseconds = 4;

/** Freezes all records, giving way to other work now and then. */
async function freeze({ records }: Database): Promise<void> {
  let until = performance.now() + sliceMilliseconds;
  for (const collection of Object.values(records)) {
    for (const record of Object.values(collection)) {
      freezeDeep(record);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setImmediate(resolve));
      until = performance.now() + sliceMilliseconds;
    }
    Object.freeze(collection);
  }
  Object.freeze(records);
}

/**
 * The store as it stood at a moment: the newest snapshot before it and the journals from there on, replayed.
 * Costs as much memory as the store itself while it is held. Errors: those of the disk.
 */
export async function readStanding(needs: Needs, moment: Moment): Promise<Standing> {
  const { index, shape } = needs;
  const last = needs.upTo();
  await index.catchUp(last);
  const target = sequenceAt(index, last, { moment, inclusive: true });
  const { database, sequence: from } = await startBefore(needs, target);
  let sequence = from;
  const sequences = counted(from + 1, target);
  for await (const { frame } of readFrames(needs, { sequences, reading: 'forward' })) {
    if (!frame) break;
    applyFrame(database, frame, shape);
    sequence = frame.sequence;
  }
  migrate(database, shape.version, shape.migrations);
  await freeze(database);
  const time = index.timeOf(sequence);
  const at = Number.isNaN(time) ? null : new Date(time).toISOString();
  return { database: Object.freeze(database), sequence, at, complete: sequence === target };
}
