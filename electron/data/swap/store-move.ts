import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../../shared/errors.ts';
import { nodeDisk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { syncFile } from '../disk/sync-file.ts';
import { isStoreName } from '../store-names.ts';

type Move = {
  from: string;
  to: string;
  signal: AbortSignal;
  onProgress: (phase: 'copy' | 'read-back', done: number, total: number) => void;
};

/** Older stores that a restore or a recovery kept aside go with the book: nothing is left behind. */
const keptAside = /^(?:truoc-phuc-hoi|hong)-[\w-]+$/;

/**
 * Copies a closed book into another folder, flushes and reads all of it back. The source is only read. The
 * target must be empty or not exist; where anything fails it is as it was. Errors: 'place-occupied',
 * 'target-inside-data', 'cancelled', 'disk-full', 'folder-not-writable', 'disk-failed'.
 */
export async function copyBook({ from, to, signal, onProgress }: Move): Promise<void> {
  await asDiskFailure(async () => {
    refuseInside(from, to);
    const wasThere = await refuseOccupied(to);
    const files = await filesOf(from);
    const total = files.reduce((sum, { size }) => sum + size, 0);
    try {
      const digests = await copyAll({
        from,
        to,
        signal,
        files,
        tell: (done) => onProgress('copy', done, total),
      });
      await readBack(to, digests, { signal, tell: (done) => onProgress('read-back', done, total) });
    } catch (error) {
      await takeBack(to, wasThere).catch(() => undefined);
      throw signal.aborted ? new AppError('cancelled') : error;
    }
  });
}

type File = { path: string; size: number };

/** Files that belong to the book, by their path inside the folder. */
async function filesOf(folder: string): Promise<File[]> {
  const names = (await readdir(folder)).filter((name) => isStoreName(name) || keptAside.test(name));
  const files: File[] = [];
  const walk = async (path: string): Promise<void> => {
    const facts = await stat(join(folder, path));
    if (facts.isFile()) files.push({ path, size: facts.size });
    else if (facts.isDirectory())
      for (const name of await readdir(join(folder, path))) await walk(join(path, name));
  };
  for (const name of names) await walk(name);
  return files;
}

function refuseInside(from: string, to: string): void {
  const inside = relative(resolve(from), resolve(to));
  const isInside =
    inside === '' ||
    (!inside.startsWith(`..${sep}`) && inside !== '..' && resolve(to).startsWith(resolve(from)));
  if (isInside) throw new AppError('target-inside-data');
}

/** True where the folder is there and empty, false where it is not there. */
async function refuseOccupied(to: string): Promise<boolean> {
  const names = await readdir(to).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (names !== null && names.length > 0) throw new AppError('place-occupied', { details: { name: to } });
  return names !== null;
}

type Copying = { from: string; to: string; signal: AbortSignal; files: File[]; tell: (done: number) => void };

async function copyAll({ from, to, signal, files, tell }: Copying): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const folders = new Set([to]);
  await mkdir(to, { recursive: true });
  let done = 0;
  for (const { path } of files) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    for (let at = dirname(target); at.length > to.length; at = dirname(at)) folders.add(at);
    const hash = createHash('sha256');
    const source = createReadStream(join(from, path));
    source.on('data', (bytes) => {
      hash.update(bytes);
      done += bytes.length;
      tell(done);
    });
    await pipeline(source, createWriteStream(target, { flags: 'wx' }), { signal });
    await syncFile(target);
    digests.set(path, hash.digest('hex'));
  }
  for (const folder of [...folders].reverse()) await nodeDisk.syncFolder(folder);
  await nodeDisk.syncFolder(dirname(to));
  return digests;
}

async function readBack(
  to: string,
  digests: ReadonlyMap<string, string>,
  { signal, tell }: { signal: AbortSignal; tell: (done: number) => void },
): Promise<void> {
  let done = 0;
  for (const [path, digest] of digests) {
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(join(to, path), { signal }) as AsyncIterable<Buffer>) {
      hash.update(bytes);
      done += bytes.length;
      tell(done);
    }
    if (hash.digest('hex') !== digest) throw new AppError('disk-failed');
  }
}

async function takeBack(to: string, wasThere: boolean): Promise<void> {
  if (!wasThere) return rm(to, { recursive: true, force: true });
  for (const name of await readdir(to)) await rm(join(to, name), { recursive: true, force: true });
}
