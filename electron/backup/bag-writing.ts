import type { BagOrder } from './bag-order.ts';
import { placeOf } from './bag-tree.ts';
import { refuseIfCancelled } from './cancellation.ts';
import type { Buffers } from './chunks.ts';
import type { Disk } from './disk.ts';

/** A bag being written. */
export type Writing = Omit<BagOrder, 'disk' | 'signal'> & {
  signal: AbortSignal | undefined;
  disk: Disk;
  /** The folder being written, under its unfinished name. */
  folder: string;
  buffers: Buffers;
  /** Folders created, parents first, as paths from the bag's root. */
  folders: Set<string>;
  /** SHA-256 by path from the bag's root, of what lies there. */
  digests: Map<string, string>;
  /** SHA-256 of each item of the payload as it was read from its source, by its path inside `data/`. */
  sources: Map<string, string>;
  /** Bytes written into `data/`. */
  bytes: number;
  report: (bytes: number) => void;
  /** All is written: as much again is to be read back. */
  settle: () => void;
};

/** Creates the folders above a path, those that are not there yet. */
export async function createFolders(writing: Writing, path: string): Promise<void> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const folder = path.slice(0, at);
    if (writing.folders.has(folder)) continue;
    await writing.disk.createFolder(placeOf(writing.folder, folder));
    writing.folders.add(folder);
  }
}

/** Streams of others know nothing of our signal. */
export async function* cancellable(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    refuseIfCancelled(signal);
    yield chunk;
  }
}
