import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protection } from '../../shared/backup/passphrase.ts';
import { openBook } from '../helpers/book.ts';
import { atLeast, inTurn, type Report, timingIn } from './measure.ts';
import { newFolder } from './place.ts';
import { sampleBook } from './sample-book.ts';
import { storeZip } from './store-zip.ts';

const zip = 'a zip of the same files, stored, flushed once (fflate)';
const zipRead = 'the same, and read back with SHA-256';
const locked = 'the same, encrypted with a passphrase';
const backup = 'backup.create (hashed, each file flushed, all read back)';

/** Scans of half a megabyte, which cannot be compressed: a quarter of a gigabyte for the largest book. */
async function addFiles(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const bytes = randomBytes(512 * 1024);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await mkdir(join(folder, 'files', sha256.slice(0, 2)), { recursive: true });
    await writeFile(join(folder, 'files', sha256.slice(0, 2), sha256), bytes);
  }
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^(snap-|wal-|[0-9a-f]{64}$)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function hashed(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest('hex');
}

/** A whole backup of a book with its files, against packing the same files into a zip that nobody checks. */
export async function measureBackup(sizes: readonly number[]): Promise<Report> {
  const size = sizes.at(-1) ?? 0;
  const folder = await sampleBook(size);
  await addFiles(folder, 512);
  const book = await openBook({ folder, desk: { door: 'command-line' } });
  book.session.userId = 'officer';
  const target = newFolder('bags');
  const place = newFolder('zips');
  const pack = async () => storeZip(folder, await filesOf(folder), join(place, 'book.zip'));
  const create = (protection: Protection) => () =>
    book.call('backup.create', { folder: target, taskId: 'bench', protection });
  const timings = await inTurn(
    [
      { name: zip, run: pack },
      { name: zipRead, run: () => pack().then(() => hashed(join(place, 'book.zip'))) },
      { name: backup, run: create({ kind: 'plain' }) },
      { name: locked, run: create({ kind: 'passphrase', passphrase: 'năm con trâu vàng qua sông' }) },
    ],
    3,
  );
  await book.close();
  const paths = await filesOf(folder);
  const bytes = (await Promise.all(paths.map((path) => stat(join(folder, path))))).reduce(
    (sum, { size }) => sum + size,
    0,
  );
  await rm(target, { recursive: true });
  const ratio = (name: string) => timingIn(timings, name).median / timingIn(timings, backup).median;
  const rate = bytes / 1000 / timingIn(timings, backup).median;
  const gates = [
    atLeast({
      id: 'G17',
      what: `speed of a backup / of a zip, ${rate.toFixed(0)} MB/s`,
      value: ratio(zip),
      limit: 1,
    }),
  ];
  const note = `${(bytes / 1e6).toFixed(0)} MB in ${paths.length} files`;
  return { lines: [{ what: 'Backup', records: size, timings, note }], gates, skipped: [] };
}
