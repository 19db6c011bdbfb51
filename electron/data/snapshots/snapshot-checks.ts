import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { snapshotName, snapshotSequences } from '../store-names.ts';
import { addShare, recordShare } from './record-sum.ts';
import { walkSnapshot } from './snapshot-reader.ts';

/**
 * A snapshot: whole; damaged; or 'differs': whole, but not what the journals say stood there at its change.
 * One that was never finished has another name and is not looked at.
 */
export type SnapshotCheck = {
  file: string;
  sequence: number;
  records: number;
  state: 'sound' | 'damaged' | 'differs';
};

/** What the journals are compared with when they come to the snapshot's change. */
export type SnapshotClaim = { check: SnapshotCheck; previous: string; version: number; sum: number };

/** Between two chunks other work gets its turn. */
const chunkLength = 256 * 1024;

async function claimOf(
  disk: Disk,
  place: { path: string; file: string; sequence: number },
): Promise<SnapshotClaim> {
  const { path, file, sequence } = place;
  let sum = 0;
  let name = '';
  const found = await walkSnapshot(
    { disk, path, sequence, chunkLength },
    {
      header: () => undefined,
      collection: (collection) => {
        name = collection;
      },
      record: (id, text) => {
        sum = addShare(sum, recordShare(name, id, text));
      },
    },
  );
  const check: SnapshotCheck = {
    file,
    sequence,
    records: found?.count ?? 0,
    state: found ? 'sound' : 'damaged',
  };
  return { check, previous: found?.previous ?? '', version: found?.version ?? 0, sum };
}

type Needs = { disk: Disk; folder: string; onDone: (file: string) => Promise<void> };

/** Reads every snapshot of the folder to its end, oldest first. Errors: those of the disk. */
export async function checkSnapshots({ disk, folder, onDone }: Needs): Promise<SnapshotClaim[]> {
  const claims: SnapshotClaim[] = [];
  for (const sequence of snapshotSequences(await disk.list(folder))) {
    const file = snapshotName(sequence);
    const path = join(folder, file);
    // A checkpoint made meanwhile may have taken the oldest away.
    if (!(await disk.facts(path))) continue;
    claims.push(await claimOf(disk, { path, file, sequence }));
    await onDone(file);
  }
  return claims;
}
