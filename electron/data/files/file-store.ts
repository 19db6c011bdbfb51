import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AppError } from '../../../shared/errors.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { type Patience, patientDisk, usualPatience } from '../disk/patient-disk.ts';
import { filesFolderName } from '../store-names.ts';
import { checkedContent, hashOf } from './file-content.ts';
import { type IncomingFile, type Kept, receiveFile } from './incoming-file.ts';
import { hashesIn, isHash, placeOfHash } from './shelves.ts';

export type { IncomingFile } from './incoming-file.ts';

/** A kept file. `storedAt` in milliseconds since 1970, by the clock of the disk. */
export type StoredFile = { sha256: string; size: number; storedAt: number };

export type FileStore = {
  /** Begins to receive a file. Errors: those of the disk. */
  begin: () => Promise<IncomingFile>;
  has: (sha256: string) => boolean;
  /** Where the bytes are, whether they are there or not. Errors: 'invalid-input' for what is no SHA-256. */
  path: (sha256: string) => string;
  /** The bytes as a stream, which ends in 'file-missing' or 'file-damaged' when they are not what was kept. */
  read: (sha256: string) => Readable;
  /** True when the file is there and its bytes still have its hash. */
  verify: (sha256: string) => Promise<boolean>;
  /** All kept files, by hash. */
  list: () => Promise<StoredFile[]>;
  /** Removes files that no record refers to and that have been here for longer than `days`. */
  sweepOrphans: (sweep: Sweep) => Promise<StoredFile[]>;
};

export type Sweep = { referenced: ReadonlySet<string>; now: string; days: number };

/** Usual values: the real disk, and the patience that antivirus programs need. */
export type FileStoreOptions = { disk?: Disk; patience?: Patience };

const millisecondsPerDay = 86_400_000;

function placeOf(files: string, sha256: string): { shelf: string; path: string } {
  if (!isHash(sha256)) throw new AppError('invalid-input', { field: 'sha256' });
  return placeOfHash(files, sha256);
}

async function listFiles(disk: Disk, files: string): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  for (const sha256 of await hashesIn(disk, files)) {
    const facts = await disk.facts(placeOfHash(files, sha256).path);
    if (facts) found.push({ sha256, size: facts.size, storedAt: facts.modifiedAt });
  }
  return found;
}

/** Uploads that a crash left behind: nobody can go on with them. */
async function sweepIncoming(disk: Disk, incoming: string): Promise<void> {
  for (const name of await disk.list(incoming)) {
    await disk.remove(join(incoming, name)).catch(() => undefined);
  }
}

/** The name of a kept file on the disk. Also for one that was there already: a crash may have come between. */
async function syncName(disk: Disk, files: string, shelf: string): Promise<void> {
  await disk.syncFolder(shelf);
  await disk.syncFolder(files);
}

/** Moves a received file to the place of its hash, unless the same bytes are there already and still sound. */
async function keep(disk: Disk, files: string, { path: from, sha256, size }: Kept): Promise<boolean> {
  const { shelf, path } = placeOf(files, sha256);
  if (await disk.facts(path)) {
    if ((await hashOf(disk, path)) === sha256) {
      await syncName(disk, files, shelf);
      await disk.remove(from);
      return true;
    }
    // The kept bytes have rotted, and here are good ones.
    await disk.remove(path);
  }
  await disk.makeFolder(shelf);
  await disk.rename(from, path);
  await syncName(disk, files, shelf);
  if ((await disk.facts(path))?.size !== size) throw new AppError('disk-failed');
  return false;
}

/**
 * Opens the files of a data folder: immutable, kept under their SHA-256 in `files/ab/abcdef…`. A file is on
 * the disk, with its name, before its hash is given out; the record that refers to it comes after.
 * Errors: 'folder-not-writable', 'folder-missing', 'disk-full', 'disk-failed'.
 */
export async function openFileStore(folder: string, options: FileStoreOptions = {}): Promise<FileStore> {
  const disk = patientDisk(options.disk ?? nodeDisk, options.patience ?? usualPatience);
  const files = join(folder, filesFolderName);
  const incoming = join(files, 'incoming');
  /** Received since opening: a record that refers to one of them may still be on its way. */
  const fresh = new Set<string>();
  let keeping: Promise<unknown> = Promise.resolve();

  await asDiskFailure(async () => {
    await disk.makeFolder(incoming);
    await disk.syncFolder(folder);
    await sweepIncoming(disk, incoming);
  });

  /** One at a time, so that two uploads of the same bytes do not meet. */
  function keepInTurn(kept: Kept): Promise<boolean> {
    const turn = keeping.then(() => keep(disk, files, kept));
    keeping = turn.catch(() => undefined);
    fresh.add(kept.sha256);
    return turn;
  }

  async function sweepOrphans({ referenced, now, days }: Sweep): Promise<StoredFile[]> {
    const before = Date.parse(now) - days * millisecondsPerDay;
    const orphans = (await listFiles(disk, files)).filter(
      ({ sha256, storedAt }) => !referenced.has(sha256) && !fresh.has(sha256) && storedAt < before,
    );
    for (const { sha256 } of orphans) await disk.remove(placeOf(files, sha256).path);
    return orphans;
  }

  const path = (sha256: string): string => placeOf(files, sha256).path;
  return {
    begin: () => asDiskFailure(() => receiveFile({ disk, incoming, keep: keepInTurn })),
    has: (sha256) => isHash(sha256) && disk.existsSync(path(sha256)),
    path,
    read: (sha256) =>
      Readable.from(checkedContent(disk, { path: path(sha256), sha256 }), { objectMode: false }),
    verify: (sha256) => asDiskFailure(async () => (await hashOf(disk, path(sha256))) === sha256),
    list: () => asDiskFailure(() => listFiles(disk, files)),
    sweepOrphans: (sweep) => asDiskFailure(() => sweepOrphans(sweep)),
  };
}
