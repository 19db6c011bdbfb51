import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openBook } from '../helpers/book.ts';
import { inTurn, type Line } from './measure.ts';
import { newFolder } from './place.ts';
import { sampleBook } from './sample-book.ts';

/** A backup (copied, flushed, read back), against copying the same files and hashing the copies. */
export async function measureBackup(records: number): Promise<Line> {
  const folder = await sampleBook(records);
  const shelf = join(folder, 'files', 'ab');
  await mkdir(shelf, { recursive: true });
  // Scans of half a megabyte; two hundred of them for the largest book.
  for (let index = 0; index < Math.min(200, records / 100); index += 1) {
    const bytes = Buffer.alloc(512 * 1024, index);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await mkdir(join(folder, 'files', sha256.slice(0, 2)), { recursive: true });
    await writeFile(join(folder, 'files', sha256.slice(0, 2), sha256), bytes);
  }
  const book = await openBook({ folder, desk: { door: 'command-line' } });
  book.session.userId = 'officer';
  const target = newFolder('bags');
  const timings = await inTurn(
    [
      {
        name: 'copy the same files and hash the copies (not flushed)',
        run: async () => {
          const place = newFolder('copy');
          for (const path of await filesOf(folder)) {
            const to = join(place, path);
            await mkdir(dirname(to), { recursive: true });
            await copyFile(join(folder, path), to);
            await hashed(to);
          }
        },
      },
      {
        name: 'backup.create',
        run: () =>
          book.call('backup.create', { folder: target, taskId: 'bench', protection: { kind: 'plain' } }),
      },
    ],
    3,
  );
  await book.close();
  return { what: 'Backup', records, timings };
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
