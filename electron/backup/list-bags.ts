import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { BagInfo } from './bag-info.ts';
import { unfinishedEnding } from './bag-order.ts';
import { readTellings } from './bag-tellings.ts';
import type { BagTree } from './bag-tree.ts';
import { createBuffers } from './chunks.ts';
import { type Disk, realDisk } from './disk.ts';
import { defaultLimits } from './inspection.ts';
import { createProblems, problemError } from './problem.ts';

export type ListedBag = { name: string; folder: string; info: BagInfo };

export type BagListing = {
  /** Newest first by the time they tell, then by sequence number. None of them has been verified. */
  bags: ListedBag[];
  /** Folders of backups that were never finished: not backups. */
  unfinished: { name: string; folder: string }[];
  /** Folders that are bags but do not say of what any more; verifying them tells why. */
  unreadable: { name: string; folder: string }[];
};

const landmarks = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'fetch.txt', 'data'];

/**
 * What a bag says of itself, read from its two smallest files and not verified. Rejects with AppError
 * 'bag-not-found', 'bag-malformed', 'bag-file-missing', 'bag-file-changed' (unreadable), 'bag-path-refused'
 * (a link), 'bag-too-new' or 'target-gone'.
 */
export async function readBagInfo(folder: string, disk: Disk = realDisk): Promise<BagInfo> {
  const problems = createProblems(defaultLimits.problems);
  const tree: BagTree = { files: new Map(), folders: new Set() };
  for (const name of landmarks) {
    const found = await disk.look(`${folder}/${name}`).catch(() => undefined);
    if (found?.kind === 'file') tree.files.set(name, found.bytes);
    else if (found?.kind === 'folder') tree.folders.add(name);
    else if (found)
      problems.add('bag-path-refused', name, found.kind === 'link' ? 'symbolic-link' : 'special-file');
  }
  const told = await readTellings({
    disk,
    buffers: createBuffers(64 * 1024),
    signal: undefined,
    folder,
    limits: defaultLimits,
    problems,
    tree,
  });
  if (!told || problems.list().length > 0) throw problemError(problems.list());
  return told.info;
}

/**
 * The bags that lie directly in a folder. Other folders, links and files are passed over. Rejects with
 * AppError 'target-gone' when the folder cannot be listed.
 */
export async function listBags(target: string, disk: Disk = realDisk): Promise<BagListing> {
  const entries = await disk.list(target).catch((cause) => {
    throw new AppError('target-gone', { details: { target } }, { cause });
  });
  const listing: BagListing = { bags: [], unfinished: [], unreadable: [] };
  for (const { name, kind } of entries) {
    if (kind !== 'folder') continue;
    const place = { name, folder: join(target, name) };
    if (name.endsWith(unfinishedEnding)) listing.unfinished.push(place);
    else await sortIn(listing, place, disk);
  }
  listing.bags.sort(newestFirst);
  return listing;
}

async function sortIn(
  listing: BagListing,
  place: { name: string; folder: string },
  disk: Disk,
): Promise<void> {
  try {
    listing.bags.push({ ...place, info: await readBagInfo(place.folder, disk) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.failure.code !== 'bag-not-found') listing.unreadable.push(place);
  }
}

function newestFirst(a: ListedBag, b: ListedBag): number {
  // ISO instants and days order as text; a day alone comes before every instant of that day.
  if (a.info.takenAt !== b.info.takenAt) return a.info.takenAt < b.info.takenAt ? 1 : -1;
  const sequence = (b.info.storeSequence ?? -1) - (a.info.storeSequence ?? -1);
  return sequence || (a.name < b.name ? 1 : -1);
}
