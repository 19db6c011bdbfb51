import { dirname } from 'node:path';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { type ContentFile, type Contents, openContents } from './bag-contents.ts';
import type { BagInfo } from './bag-info.ts';
import { placeOf } from './bag-tree.ts';
import type { Progress } from './cancellation.ts';
import { copyChunks, createBuffers, createSyncedFile } from './chunks.ts';
import { type Disk, realDisk, systemCode } from './disk.ts';
import { type InspectOptions, inspectBag } from './inspect-bag.ts';
import { type Algorithm, type Digests, digestLengths } from './manifest.ts';
import { createNameCensus } from './path-rules.ts';
import { problemError } from './problem.ts';

export type StageOptions = Omit<InspectOptions, 'onProgress'> & {
  /** Opens an encrypted bag; of no use to any other. */
  passphrase?: string | undefined;
  /**
   * Where a file of the payload goes in the fresh folder, by its path inside `data/`; undefined = it is not
   * wanted. Left out: every file keeps its path.
   */
  placeOf?: ((path: string) => string | undefined) | undefined;
  /** Bytes verified and copied so far and in all (each byte counts twice). */
  onProgress?: ((progress: Progress) => void) | undefined;
};

export type StagedBag = {
  folder: string;
  info: BagInfo;
  files: number;
  bytes: number;
  /** All that the bag holds, also what was not wanted: to be read while the medium is there. */
  contents: Contents;
};

/** A file that is wanted, and where it goes. */
type Placed = { file: ContentFile; path: string };

type Staging = {
  disk: Disk;
  /** The fresh folder that the payload goes to. */
  destination: string;
  files: Placed[];
  read: Contents['read'];
  report: (bytes: number) => void;
};

/**
 * Copies the payload of a bag, without its `data/`, into a fresh folder: first the whole bag is verified, then
 * every file is hashed once more as it is copied, because a stick may be changed (or may give other bytes) in
 * between. When this resolves, all of it is on the local disk; otherwise the folder is gone again. The bag is
 * only read. Rejects with AppError: the first problem's code ('bag-…', details: path, reason, problems),
 * 'target-gone' (the medium with the bag), 'already-exists' (the destination), 'passphrase-needed', 'passphrase-wrong', 'disk-full' (details:
 * neededBytes, freeBytes), 'folder-missing', 'folder-not-writable', 'disk-failed' or 'cancelled'.
 */
export async function stageBag(
  folder: string,
  destination: string,
  options: StageOptions = {},
): Promise<StagedBag> {
  const disk = options.disk ?? realDisk;
  await locally(disk, destination, () => refuseDestination(disk, destination));
  let checked = 0;
  const onProgress = ({ done, total }: Progress) => {
    checked = total;
    options.onProgress?.({ done, total: 2 * total });
  };
  const room = (await disk.space(dirname(destination)).catch(() => undefined))?.free;
  const limits = { ...options.limits, ...(room === undefined ? {} : { room }) };
  const inspected = await inspectBag(folder, { ...options, limits, onProgress });
  if (!inspected.ok) throw problemError(inspected.problems);
  const { bag } = inspected;
  const medium = { disk, signal: options.signal, buffers: createBuffers(), folder };
  const contents = await openContents(medium, { bag, passphrase: options.passphrase });
  const { info, read } = contents;
  const files = placed(contents.files, options.placeOf);
  const wanted = files.reduce((sum, { file }) => sum + file.bytes, 0);
  let copied = 0;
  const report = (bytes: number) => {
    copied += bytes;
    options.onProgress?.({ done: checked + copied, total: checked + wanted });
  };
  await locally(disk, destination, () => refuseFullDisk(disk, destination, files));
  const staging = { disk, destination, files, read, report };
  await locally(disk, destination, () => disk.createFolder(destination));
  try {
    await copyPayload(staging);
  } catch (error) {
    await disk.remove(destination).catch(() => undefined);
    throw error;
  }
  return { folder: destination, info, files: bag.lists.payload.size, bytes: bag.bytes, contents };
}

const meanings: Record<string, ErrorCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EROFS: 'folder-not-writable',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EEXIST: 'already-exists',
};

/** Runs work on the local disk; its system errors are put into our words. */
async function locally<T>(disk: Disk, destination: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const free = await disk.space(dirname(destination)).then(
      (space) => ({ freeBytes: space.free }),
      () => ({}),
    );
    throw new AppError(
      meanings[code] ?? 'disk-failed',
      { details: { reason: code, ...free } },
      { cause: error },
    );
  }
}

async function refuseDestination(disk: Disk, destination: string): Promise<void> {
  if (await disk.look(destination)) throw new AppError('already-exists', { details: { name: destination } });
}

async function refuseFullDisk(disk: Disk, destination: string, files: Placed[]): Promise<void> {
  const space = await disk.space(dirname(destination)).catch(() => undefined);
  if (!space) return;
  const bytes = files.reduce((sum, { file }) => sum + file.bytes, 0);
  const needed = bytes + (files.length + 16) * space.block;
  if (space.free < needed)
    throw new AppError('disk-full', { details: { neededBytes: needed, freeBytes: space.free } });
}

/** Two files of a backup that would go to one place are refused, whatever either of them holds. */
function placed(files: ContentFile[], placeFor: StageOptions['placeOf']): Placed[] {
  const census = createNameCensus();
  return files.flatMap((file) => {
    const path = placeFor ? placeFor(file.path) : file.path;
    if (path === undefined) return [];
    const reason = census.add(path, 'file');
    if (reason) throw problemError([{ code: 'bag-path-refused', path: `data/${file.path}`, reason }]);
    return [{ file, path }];
  });
}

const strongest = (digests: Digests): Algorithm =>
  (Object.keys(digests) as Algorithm[]).reduce((best, next) =>
    digestLengths[next] > digestLengths[best] ? next : best,
  );

async function copyPayload(staging: Staging): Promise<void> {
  const { disk, destination } = staging;
  const folders = new Set<string>();
  for (const one of staging.files) {
    const { path } = one;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) continue;
      await locally(disk, destination, () => disk.createFolder(placeOf(destination, folder)));
      folders.add(folder);
    }
    await copyFile(staging, one);
  }
  for (const folder of [...[...folders].reverse(), '']) {
    await locally(disk, destination, () => disk.syncFolder(placeOf(destination, folder)));
  }
  await locally(disk, destination, () => disk.syncFolder(dirname(destination)));
}

async function copyFile(staging: Staging, { file, path }: Placed): Promise<void> {
  const { disk, destination, read } = staging;
  const algorithm = strongest(file.digests);
  const copied = await locally(disk, destination, () =>
    createSyncedFile(disk, placeOf(destination, path), (writer) =>
      copyChunks({ chunks: read(file), onBytes: staging.report }, writer, algorithm),
    ),
  );
  const same = copied.digest === file.digests[algorithm] && copied.bytes === file.bytes;
  if (!same) throw problemError([{ code: 'bag-file-changed', path: `data/${file.path}` }]);
}
