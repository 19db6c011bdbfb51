import { join } from 'node:path';
import { databaseVersion } from '../../../shared/database.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { asDiskFailure, causeCode } from '../disk/disk-failure.ts';
import { readWhole } from '../disk/whole-transfer.ts';
import { decodeFrame, type Frame } from '../journal/frame.ts';
import { migrations } from '../migrations/index.ts';
import { type Recovered, recover } from '../recovery/recovery.ts';
import { readSnapshot } from '../snapshots/snapshot-reader.ts';
import { journalBases, journalName, snapshotName, snapshotSequences } from '../store-names.ts';

/** What the files of a damaged store still tell. */
export type StoreSurvey = Pick<Recovered, 'sequence' | 'database' | 'damage'> & {
  /** The last change that is certain; null where its frame is gone (a snapshot alone tells of it). */
  certain: Frame | null;
  /** The whole changes of the journals that were looked for, by number. */
  frames: ReadonlyMap<number, Frame>;
  /** Whole changes behind the damage, each once, by number. They follow from nothing certain. */
  later: Frame[];
  /** The highest number that any file speaks of. */
  highest: number;
  /** Sound snapshots up to the last certain change, newest first, with the last change before each. */
  generations: { sequence: number; at: string }[];
};

const shape = { version: databaseVersion, migrations };

/**
 * Reads a store without writing a byte and says what is certain, and what is only there. `acknowledged` is the
 * last change that a running book has confirmed. Errors: 'store-too-new', 'folder-missing', 'disk-failed'.
 */
export async function surveyStore(
  folder: string,
  { acknowledged = null, disk = nodeDisk }: { acknowledged?: number | null; disk?: Disk } = {},
): Promise<StoreSurvey> {
  return asDiskFailure(async () => {
    const { sequence, database, damage } = await recover({ disk, folder, shape });
    const names = await disk.list(folder);
    const generations = await soundGenerations({ disk, folder }, names, sequence);
    const wanted = new Set([sequence, acknowledged ?? sequence, ...generations].filter((one) => one > 0));
    const frames = await framesOf({ disk, folder }, { names, after: sequence, wanted });
    const later = [...frames.values()].filter((frame) => frame.sequence > sequence);
    const told = [...journalBases(names), ...snapshotSequences(names), ...later.map((one) => one.sequence)];
    return {
      sequence,
      database,
      damage,
      certain: frames.get(sequence) ?? null,
      frames,
      later: later.sort((one, other) => one.sequence - other.sequence),
      highest: Math.max(sequence, ...told),
      generations: generations.map((one) => ({ sequence: one, at: frames.get(one)?.at ?? '' })),
    };
  });
}

type Place = { disk: Disk; folder: string };

type Wish = { names: readonly string[]; after: number; wanted: ReadonlySet<number> };

/**
 * The whole frames that are wanted, and all behind the last certain one, wherever they stand. Journals are read
 * from the newest back, no further than needed: all of them together are the history of years.
 */
async function framesOf(
  { disk, folder }: Place,
  { names, after, wanted }: Wish,
): Promise<Map<number, Frame>> {
  const frames = new Map<number, Frame>();
  for (const base of journalBases(names).reverse()) {
    const bytes = await readWhole(disk, join(folder, journalName(base))).catch((error: unknown) => {
      // A place on the disk that cannot be read holds nothing that could be shown.
      if (causeCode(error) === 'EIO') return Buffer.alloc(0);
      throw error;
    });
    for (const frame of framesIn(bytes)) {
      if (frame.sequence > after || wanted.has(frame.sequence)) frames.set(frame.sequence, frame);
    }
    if (base < after && [...wanted].every((one) => frames.has(one))) break;
  }
  return frames;
}

function* framesIn(bytes: Buffer): Generator<Frame> {
  let position = 0;
  while (position < bytes.length) {
    const found = decodeFrame(bytes, position);
    if (found !== null && found !== 'malformed') {
      yield found.frame;
      position = found.end;
    } else {
      // A frame begins at the start or right after the end of a line.
      const lineEnd = bytes.indexOf(0x0a, position);
      if (lineEnd < 0) break;
      position = lineEnd + 1;
    }
  }
}

/** Sound snapshots up to the last certain change, newest first. */
async function soundGenerations(
  { disk, folder }: Place,
  names: readonly string[],
  upTo: number,
): Promise<number[]> {
  const sound: number[] = [];
  for (const sequence of snapshotSequences(names).reverse()) {
    if (sequence > upTo) continue;
    if (await readSnapshot({ disk, path: join(folder, snapshotName(sequence)), sequence }))
      sound.push(sequence);
  }
  return sound;
}
