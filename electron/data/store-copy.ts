import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import type { FileStore } from './file-store.ts';
import type { Ledger } from './ledger.ts';
import {
  filesFolderName,
  journalBases,
  journalName,
  snapshotName,
  snapshotSequences,
} from './store-names.ts';

/** One file of a copy: its path inside the data folder, and where it lies now or what it holds. */
export type CopiedFile = { path: string; source: string | Uint8Array };

/** A journal without changes: what follows the snapshot of a copy. */
const emptyJournal = new Uint8Array(4096);

/** A whole store as it stood after one change. */
export type StoreCopy = { sequence: number; files: CopiedFile[] };

type Needs = { disk: Disk; folder: string; ledger: Ledger; fileStore: FileStore };

/**
 * Writes a checkpoint and names the files that make up the store at it: that snapshot, the journals before it
 * (the history of every record) and the stored files. None of them changes any more, so that they can be
 * copied while work goes on. Errors: 'read-only', 'disk-full', 'disk-failed'.
 */
export async function copyOfStore({ disk, folder, ledger, fileStore }: Needs): Promise<StoreCopy> {
  await ledger.write();
  const names = await disk.list(folder);
  const sequence = snapshotSequences(names).at(-1);
  if (sequence === undefined) throw new AppError('store-damaged');
  const journals = journalBases(names).filter((base) => base < sequence);
  const stored = await fileStore.list();
  return {
    sequence,
    files: [
      ...[snapshotName(sequence), ...journals.map(journalName)].map((name) => ({
        path: name,
        source: join(folder, name),
      })),
      { path: journalName(sequence), source: emptyJournal },
      ...stored.map(({ sha256 }) => ({
        path: `${filesFolderName}/${sha256.slice(0, 2)}/${sha256}`,
        source: fileStore.path(sha256),
      })),
    ],
  };
}
