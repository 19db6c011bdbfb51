import { AppError } from '../../shared/errors.ts';
import { type BagTree, placeOf } from './bag-tree.ts';
import { type Reading, readChunks } from './chunks.ts';
import { type Disk, systemCode } from './disk.ts';
import type { Problems } from './problem.ts';

/** Bounds that keep a hostile bag from taking the memory or the day. */
export type BagLimits = {
  /** Files and folders together, and lines of one manifest. */
  entries: number;
  /** UTF-16 units of one manifest line, and of a whole manifest. */
  lineLength: number;
  manifestLength: number;
  /** Bytes of bagit.txt and of bag-info.txt. */
  tagBytes: number;
  /** Problems told. */
  problems: number;
  /** A `Store-Version` above this is refused as 'bag-too-new'. */
  newestStoreVersion: number;
  /** Bytes free where the payload is to go: many times as much is refused unread, as 'disk-full'. */
  room: number;
};

export const defaultLimits: BagLimits = {
  entries: 200_000,
  lineLength: 4096,
  manifestLength: 64 * 1024 * 1024,
  tagBytes: 256 * 1024,
  problems: 100,
  newestStoreVersion: Number.POSITIVE_INFINITY,
  room: Number.POSITIVE_INFINITY,
};

/** A bag being read: where, within which bounds, what lies there and what was found wrong. */
export type Inspection = Reading & { folder: string; limits: BagLimits; problems: Problems; tree: BagTree };

/** Tells a file that cannot be read (a bad spot on the stick) from a medium that was pulled out. */
export function createGuard(disk: Disk, folder: string, problems: Problems) {
  return async <T>(path: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      await disk.list(folder).catch((cause) => {
        throw new AppError('target-gone', {}, { cause });
      });
      if (code === 'ENOENT') problems.add('bag-file-missing', path);
      else problems.add('bag-file-changed', path, 'unreadable');
      return undefined;
    }
  };
}

/** Runs a reading of one path; undefined when it failed and has been told. */
export const guarded = <T>({ disk, folder, problems }: Inspection, path: string, work: () => Promise<T>) =>
  createGuard(disk, folder, problems)(path, work);

/** A small tag file as text; undefined (and a problem) when it is absent, too large or not UTF-8. */
export async function readTagFile(inspection: Inspection, name: string): Promise<string | undefined> {
  const { tree, limits, problems, folder } = inspection;
  const size = tree.files.get(name);
  if (size === undefined) return void problems.add('bag-file-missing', name);
  if (size > limits.tagBytes) return void problems.add('bag-malformed', name, 'too-large');
  const parts: Uint8Array[] = [];
  const read = await guarded(inspection, name, async () => {
    for await (const chunk of readChunks(inspection, placeOf(folder, name))) parts.push(Buffer.from(chunk));
    return Buffer.concat(parts);
  });
  try {
    return read && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read);
  } catch {
    return void problems.add('bag-malformed', name, 'encoding');
  }
}
