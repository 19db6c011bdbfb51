import { constants } from 'node:fs';
import { copyFile, link } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseVersion } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { syncFile } from '../disk/sync-file.ts';
import { readWhole, writeWhole } from '../disk/whole-transfer.ts';
import { hashesIn, placeOfHash } from '../files/shelves.ts';
import { decodeFrame } from '../journal/frame.ts';
import { emptyJournal } from '../journal/journal.ts';
import { migrations } from '../migrations/index.ts';
import { readSnapshot } from '../snapshots/snapshot-reader.ts';
import {
  filesFolderName,
  journalBases,
  journalName,
  snapshotName,
  snapshotSequences,
} from '../store-names.ts';
import { recover } from './recovery.ts';

type Salvage = {
  /** The damaged store; it is only read. */
  folder: string;
  /** Where the new store goes; the folder must not exist. */
  staged: string;
  /** The last change that the new store holds. */
  upTo: number;
  disk?: Disk;
  /** Told after each file. */
  onProgress?: (done: number, total: number) => void;
};

const shape = { version: databaseVersion, migrations };

/**
 * Makes a store beside a damaged one out of all that is certain up to one change: its sound snapshots, its
 * journals (the one with the damage up to the change) and its files; reads it as the next start would, and
 * refuses what would not open whole. Errors: 'nothing-certain', 'store-too-new', 'disk-full', 'disk-failed'.
 */
export async function stageSalvage({ onProgress = () => undefined, ...salvage }: Salvage): Promise<void> {
  const { folder, staged, upTo, disk = nodeDisk } = salvage;
  await asDiskFailure(async () => {
    const names = await disk.list(folder);
    await disk.makeFolder(staged);
    await copySnapshots({ disk, folder, staged }, names, upTo);
    await copyJournals({ disk, folder, staged }, names, upTo);
    await disk.syncFolder(staged);
    await copyFiles({ disk, folder, staged }, onProgress);
    const made = await recover({ disk, folder: staged, shape });
    if (made.damage.length > 0 || made.sequence !== upTo) throw new AppError('nothing-certain');
  });
}

type Places = { disk: Disk; folder: string; staged: string };

async function copySnapshots({ disk, folder, staged }: Places, names: readonly string[], upTo: number) {
  for (const sequence of snapshotSequences(names)) {
    if (sequence > upTo) continue;
    const name = snapshotName(sequence);
    const path = join(folder, name);
    if ((await readSnapshot({ disk, path, sequence })) === null) continue;
    await copySynced(path, join(staged, name));
  }
}

async function copyJournals({ disk, folder, staged }: Places, names: readonly string[], upTo: number) {
  let ends = false;
  for (const base of journalBases(names).reverse()) {
    if (base > upTo) continue;
    const name = journalName(base);
    // Those before the last certain change are history, and copied as they are.
    if (ends) {
      await copySynced(join(folder, name), join(staged, name));
      continue;
    }
    if (base === upTo) await writeNew(disk, join(staged, name), Buffer.from(emptyJournal));
    else {
      const bytes = await readWhole(disk, join(folder, name));
      const end = endOf(bytes, upTo);
      await writeNew(disk, join(staged, name), end < 0 ? bytes : wholeBlocks(bytes.subarray(0, end)));
    }
    ends = true;
  }
  const last = join(staged, journalName(upTo));
  const wanted = snapshotSequences(names).includes(upTo) && !(await disk.facts(last));
  if (wanted) await writeNew(disk, last, Buffer.from(emptyJournal));
}

/** Offset behind the frame of that number, or -1. */
function endOf(bytes: Buffer, sequence: number): number {
  let position = 0;
  for (;;) {
    const found = decodeFrame(bytes, position);
    if (found === null || found === 'malformed') return -1;
    if (found.frame.sequence === sequence) return found.end;
    position = found.end;
  }
}

/** The bytes followed by zeros: a journal ends with room. */
function wholeBlocks(bytes: Buffer): Buffer {
  const padded = Buffer.alloc((Math.floor(bytes.length / 4096) + 1) * 4096);
  bytes.copy(padded);
  return padded;
}

async function writeNew(disk: Disk, path: string, bytes: Buffer): Promise<void> {
  const fd = await disk.open(path, 'create');
  try {
    await writeWhole(disk, { fd, bytes, position: 0 });
    await disk.sync(fd);
  } finally {
    await disk.close(fd);
  }
}

async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  await syncFile(to);
}

/**
 * Stored files never change: both stores may hold the very same one where the file system can do that (a hard
 * link), so that a large archive needs neither time nor room. Elsewhere they are copied.
 */
async function copyFiles(
  { disk, folder, staged }: Places,
  onProgress: (done: number, total: number) => void,
) {
  const from = join(folder, filesFolderName);
  const to = join(staged, filesFolderName);
  await disk.makeFolder(to);
  const stored = (await disk.facts(from)) ? await hashesIn(disk, from) : [];
  const shelves = new Set<string>();
  for (const [index, sha256] of stored.entries()) {
    const { shelf, path } = placeOfHash(to, sha256);
    await disk.makeFolder(shelf);
    shelves.add(shelf);
    await shareFile(placeOfHash(from, sha256).path, path);
    onProgress(index + 1, stored.length);
  }
  for (const shelf of shelves) await disk.syncFolder(shelf);
  await disk.syncFolder(to);
  await disk.syncFolder(staged);
}

async function shareFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copySynced(from, to));
}
