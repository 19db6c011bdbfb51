import { join } from 'node:path';
import { databaseVersion } from '../../shared/database.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { asDiskFailure, causeCode } from './disk-failure.ts';
import { decodeFrame, type Frame } from './frame.ts';
import { migrations } from './migrations/index.ts';
import { type Recovered, recover } from './recovery.ts';
import { readSnapshot } from './snapshot-reader.ts';
import { journalBases, journalName, snapshotName, snapshotSequences } from './store-names.ts';
import { readWhole } from './whole-transfer.ts';

/** What the files of a damaged store still tell. */
export type StoreSurvey = Pick<Recovered, 'sequence' | 'database' | 'damage'> & {
  /** The last change that is certain; null where its frame is gone (a snapshot alone tells of it). */
  certain: Frame | null;
  /** Whole changes behind the damage, each once, by number. They follow from nothing certain. */
  later: Frame[];
  /** The highest number that any file speaks of. */
  highest: number;
  /** Sound snapshots up to the last certain change, newest first, with the last change before each. */
  generations: { sequence: number; at: string }[];
};

const shape = { version: databaseVersion, migrations };

/**
 * Reads a store without writing a byte and says what is certain, and what is only there.
 * Errors: 'store-too-new', 'folder-missing', 'disk-failed'.
 */
export async function surveyStore(folder: string, disk: Disk = nodeDisk): Promise<StoreSurvey> {
  return asDiskFailure(async () => {
    const { sequence, database, damage } = await recover({ disk, folder, shape });
    const names = await disk.list(folder);
    const frames = await everyFrame({ disk, folder }, names);
    const byNumber = new Map(frames.map((frame) => [frame.sequence, frame]));
    const later = [...byNumber.values()].filter((frame) => frame.sequence > sequence);
    const told = [...journalBases(names), ...snapshotSequences(names), ...later.map((one) => one.sequence)];
    return {
      sequence,
      database,
      damage,
      certain: byNumber.get(sequence) ?? null,
      later: later.sort((one, other) => one.sequence - other.sequence),
      highest: Math.max(sequence, ...told),
      generations: await soundGenerations({ disk, folder }, { names, upTo: sequence, byNumber }),
    };
  });
}

type Place = { disk: Disk; folder: string };

/** Every whole frame of every journal, wherever it stands in it. */
async function everyFrame({ disk, folder }: Place, names: readonly string[]): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const base of journalBases(names)) {
    const bytes = await readWhole(disk, join(folder, journalName(base))).catch((error: unknown) => {
      // A place on the disk that cannot be read holds nothing that could be shown.
      if (causeCode(error) === 'EIO') return Buffer.alloc(0);
      throw error;
    });
    frames.push(...framesIn(bytes));
  }
  return frames;
}

function framesIn(bytes: Buffer): Frame[] {
  const frames: Frame[] = [];
  let position = 0;
  while (position < bytes.length) {
    const found = decodeFrame(bytes, position);
    if (found !== null && found !== 'malformed') {
      frames.push(found.frame);
      position = found.end;
    } else {
      // A frame begins at the start or right after the end of a line.
      const lineEnd = bytes.indexOf(0x0a, position);
      if (lineEnd < 0) break;
      position = lineEnd + 1;
    }
  }
  return frames;
}

async function soundGenerations(
  { disk, folder }: Place,
  { names, upTo, byNumber }: { names: readonly string[]; upTo: number; byNumber: ReadonlyMap<number, Frame> },
): Promise<StoreSurvey['generations']> {
  const generations: StoreSurvey['generations'] = [];
  for (const sequence of snapshotSequences(names).reverse()) {
    if (sequence > upTo) continue;
    const snapshot = await readSnapshot({ disk, path: join(folder, snapshotName(sequence)), sequence });
    if (snapshot) generations.push({ sequence, at: byNumber.get(sequence)?.at ?? '' });
  }
  return generations;
}
