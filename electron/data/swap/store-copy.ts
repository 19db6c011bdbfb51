import { join } from 'node:path';
import type { Database } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Disk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import type { FileStore } from '../files/file-store.ts';
import { emptyJournal } from '../journal/journal.ts';
import type { Ledger } from '../ledger.ts';
import { readSnapshot } from '../snapshots/snapshot-reader.ts';
import {
  filesFolderName,
  journalBases,
  journalName,
  snapshotName,
  snapshotSequences,
} from '../store-names.ts';

/** One file of a copy: its path inside the data folder, and where it lies now or what it holds. */
export type CopiedFile = { path: string; source: string | Uint8Array };

/** A whole store as it stood after one change. */
export type StoreCopy = {
  sequence: number;
  /** What the copy holds, those in the bin included. */
  records: Database['records'];
  files: CopiedFile[];
};

type Needs = { disk: Disk; folder: string; ledger: Ledger; fileStore: FileStore };

/**
 * Writes a checkpoint and names the files that make up the store at it: that snapshot (read again, so that no
 * damaged one is copied), the journals before it (the history of every record) and the stored files. None of
 * them changes any more, so that they can be copied while work goes on. Errors: 'read-only', 'disk-full',
 * 'disk-failed'.
 */
export async function copyOfStore({ disk, folder, ledger, fileStore }: Needs): Promise<StoreCopy> {
  const least = ledger.sequence;
  await ledger.write();
  return asDiskFailure(async () => {
    const names = await disk.list(folder);
    const { sequence, records } = await newestSound({ disk, folder }, { names, least });
    const journals = journalBases(names).filter((base) => base < sequence);
    const stored = await fileStore.list();
    return {
      sequence,
      records,
      files: [
        // The snapshot first: two checkpoints from now it would be gone.
        ...[snapshotName(sequence), ...journals.map(journalName)].map((name) => ({
          path: name,
          source: join(folder, name),
        })),
        { path: journalName(sequence), source: emptyJournal },
        ...stored.map(({ sha256 }) => ({ path: storedPath(sha256), source: fileStore.path(sha256) })),
      ],
    };
  });
}

/** A checkpoint begun since lies there unfinished and does not count; an older one would lack changes. */
async function newestSound(
  { disk, folder }: Pick<Needs, 'disk' | 'folder'>,
  { names, least }: { names: readonly string[]; least: number },
): Promise<{ sequence: number; records: Database['records'] }> {
  for (const sequence of snapshotSequences(names).reverse()) {
    if (sequence < least) break;
    const found = await readSnapshot({ disk, path: join(folder, snapshotName(sequence)), sequence });
    if (found) return { sequence, records: found.database.records };
  }
  throw new AppError('disk-failed');
}

const storedPath = (sha256: string): string => `${filesFolderName}/${sha256.slice(0, 2)}/${sha256}`;

/**
 * The stored files that a copy does not hold sound, by hash, told from the digest of each of its files by
 * path: 'missing', or 'damaged' since it was kept.
 */
export function faultyFiles(
  wanted: Iterable<string>,
  digests: ReadonlyMap<string, string>,
): Map<string, 'missing' | 'damaged'> {
  const faulty = new Map<string, 'missing' | 'damaged'>();
  for (const sha256 of wanted) {
    const found = digests.get(storedPath(sha256));
    if (found === undefined) faulty.set(sha256, 'missing');
    else if (found !== sha256) faulty.set(sha256, 'damaged');
  }
  return faulty;
}
