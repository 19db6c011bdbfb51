import { join } from 'node:path';
import type { Database } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Disk } from '../disk/disk.ts';
import { causeCode } from '../disk/disk-failure.ts';
import { openWindow } from '../disk/file-window.ts';
import { isShelf } from '../files/shelves.ts';
import { type Frame, genesisHash } from '../journal/frame.ts';
import type { JournalTail } from '../journal/journal.ts';
import { isBlank, type OnFrame, type Point, type Scan, scanJournal } from '../journal/journal-scan.ts';
import { applyFrame, emptyDatabase, type Shape } from '../memory.ts';
import { migrate } from '../migrations/migrate.ts';
import type { SnapshotHeader } from '../snapshots/snapshot-format.ts';
import { readSnapshot, type Snapshot } from '../snapshots/snapshot-reader.ts';
import {
  filesFolderName,
  journalBases,
  journalName,
  snapshotName,
  snapshotSequences,
  unfinishedSequences,
} from '../store-names.ts';
import { type Damage, isGrave } from './damage.ts';

/** What the files of a folder say for certain. `tail` null = there is no journal to go on writing in. */
export type Recovered = Point & {
  database: Database;
  tail: JournalTail | null;
  /** The sound snapshot that was used, if any, and how many bytes of journals follow it. */
  snapshot: (SnapshotHeader & { bytes: number }) | null;
  journalBytes: number;
  damage: Damage[];
};

type Needs = { disk: Disk; folder: string; shape: Shape };

/** A change or snapshot made by a newer program is refused by name, whatever else is in the folder. */
function refuseNewer(found: number, shape: Shape): void {
  if (found <= shape.version) return;
  throw new AppError('store-too-new', { details: { found, supported: shape.version } });
}

/** The newest sound snapshot; those passed over are told as damage. */
async function newestSnapshot(
  { disk, folder, shape }: Needs,
  names: readonly string[],
): Promise<{ snapshot: Snapshot | null; damage: Damage[] }> {
  const damage: Damage[] = [];
  for (const sequence of snapshotSequences(names).reverse()) {
    const file = snapshotName(sequence);
    const snapshot = await readSnapshot({ disk, path: join(folder, file), sequence });
    if (snapshot) {
      refuseNewer(snapshot.header.version, shape);
      return { snapshot, damage };
    }
    damage.push({ kind: 'snapshot-damaged', file });
  }
  return { snapshot: null, damage };
}

/** Journals that are there, and those that must be: each snapshot was begun after the journal of its name. */
function requiredBases(names: readonly string[], from: number): number[] {
  const begun = [...snapshotSequences(names), ...unfinishedSequences(names)];
  const bases = new Set([...journalBases(names), ...begun, from]);
  return [...bases].filter((base) => base >= from).sort((one, other) => one - other);
}

type Walk = Pick<Recovered, 'sequence' | 'previous' | 'tail' | 'journalBytes' | 'damage'>;

/** Adds what one scanned journal says to the walk. */
function take(walk: Walk, base: number, { scan, length }: { scan: Scan; length: number }): void {
  const { sequence, previous, end, ending } = scan;
  const file = journalName(base);
  Object.assign(walk, { sequence, previous, journalBytes: walk.journalBytes + end });
  const dirtyEnd = ending.kind === 'torn' ? ending.dirtyEnd : end;
  walk.tail = { base, end, dirtyEnd, length };
  if (ending.kind === 'damaged') walk.damage.push({ kind: 'journal-damaged', file, sequence });
}

/** Reads one journal that begins at the point reached, or sees that one that begins before it is unused. */
async function stepInto(
  walk: Walk,
  { disk, path, base }: { disk: Disk; path: string; base: number },
  onFrame: OnFrame,
): Promise<void> {
  const damaged = (): Damage => ({
    kind: 'journal-damaged',
    file: journalName(base),
    sequence: walk.sequence,
  });
  try {
    const window = await openWindow(disk, path);
    try {
      if (base === walk.sequence) {
        take(walk, base, { scan: await scanJournal(window, { after: walk }, onFrame), length: window.size });
      } else if (!(await isBlank(window))) walk.damage.push(damaged());
    } finally {
      await window.close();
    }
  } catch (error) {
    if (causeCode(error) !== 'EIO') throw error;
    walk.damage.push(damaged());
  }
}

/** Why the next journal does not follow: the one before it is cut or rotten at its end, or one is not there. */
function gapAfter({ tail, sequence }: Walk): Damage {
  const isCut = tail !== null && tail.dirtyEnd > tail.end;
  return isCut
    ? { kind: 'journal-damaged', file: journalName(tail.base), sequence }
    : { kind: 'journal-missing', file: journalName(sequence), sequence };
}

/**
 * Follows the journals from a snapshot (or from the beginning) as far as they are certain: each must begin
 * where the one before ended. One that begins earlier was made and never used.
 */
async function walkJournals(
  { disk, folder }: Needs,
  start: {
    bases: readonly number[];
    names: readonly string[];
    point: Point;
    onFrame: OnFrame;
  },
): Promise<Walk> {
  const walk: Walk = { ...start.point, tail: null, journalBytes: 0, damage: [] };
  for (const base of start.bases) {
    const file = journalName(base);
    const { sequence } = walk;
    if (base > sequence || !start.names.includes(file)) {
      walk.damage.push(gapAfter(walk));
      break;
    }
    await stepInto(walk, { disk, path: join(folder, file), base }, start.onFrame);
    if (walk.damage.length > 0) break;
  }
  reportTornTail(walk);
  return walk;
}

/** Remains in an earlier journal need no word: the next one begins just where the certain changes end. */
function reportTornTail(walk: Walk): void {
  const { tail, sequence } = walk;
  if (!tail || tail.dirtyEnd === tail.end || walk.damage.length > 0) return;
  const file = journalName(tail.base);
  walk.damage.push({ kind: 'torn-tail', file, sequence, bytes: tail.dirtyEnd - tail.end });
}

/** True when the folder holds kept files (their subfolders are named by two hex digits). */
async function holdsFiles({ disk, folder }: Needs): Promise<boolean> {
  const files = join(folder, filesFolderName);
  if (!(await disk.facts(files))) return false;
  return (await disk.list(files)).some(isShelf);
}

/** The snapshot without its content, whose version a migration has left behind. */
const factsOf = ({ header, bytes }: Snapshot): Recovered['snapshot'] => ({ ...header, bytes });

/**
 * Reads the newest sound snapshot and all journals after it. Nothing is written. Damage that leaves something
 * uncertain is told in `damage` and ends the reading there; nothing is skipped and nothing repaired.
 * Errors: 'store-too-new' with both versions; errors of the disk as they are.
 */
export async function recover(needs: Needs): Promise<Recovered> {
  const { disk, folder, shape } = needs;
  const names = await disk.list(folder);
  const { snapshot, damage } = await newestSnapshot(needs, names);
  const database = snapshot?.database ?? emptyDatabase(1);
  const { sequence = 0, previous = genesisHash } = snapshot?.header ?? {};
  const point = { sequence, previous };
  const isNew = snapshotSequences(names).length === 0 && journalBases(names).length === 0;
  if (isNew && (await holdsFiles(needs))) damage.push({ kind: 'everything-missing' });
  const onFrame = (frame: Frame): undefined => {
    refuseNewer(frame.version, shape);
    applyFrame(database, frame, shape);
  };
  const bases = isNew ? [] : requiredBases(names, point.sequence);
  const walk = await walkJournals(needs, { bases, names, point, onFrame });
  migrate(database, shape.version, shape.migrations);
  return {
    ...walk,
    database,
    snapshot: snapshot && factsOf(snapshot),
    damage: [...damage, ...walk.damage],
  };
}

/** True when the store may be written to. */
export const isWritable = ({ damage }: Pick<Recovered, 'damage'>): boolean => !damage.some(isGrave);
