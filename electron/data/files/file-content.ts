import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import type { Disk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { readInto } from '../disk/whole-transfer.ts';

const chunkLength = 256 * 1024;

/** The bytes of a file in chunks; each is the reader's own. */
async function* chunksOf(disk: Disk, path: string): AsyncGenerator<Buffer> {
  const fd = await disk.open(path, 'read');
  try {
    for (let position = 0; ; ) {
      const bytes = Buffer.allocUnsafe(chunkLength);
      const count = await readInto(disk, { fd, bytes, position });
      if (count === 0) return;
      yield bytes.subarray(0, count);
      position += count;
    }
  } finally {
    await disk.close(fd);
  }
}

/** SHA-256 (hex) of a file, or null when there is no such file. */
export async function hashOf(disk: Disk, path: string): Promise<string | null> {
  if (!(await disk.facts(path))) return null;
  const sum = createHash('sha256');
  for await (const chunk of chunksOf(disk, path)) sum.update(chunk);
  return sum.digest('hex');
}

/** The bytes of a kept file. Errors, at the latest at the end: 'file-missing', 'file-damaged'. */
export async function* checkedContent(
  disk: Disk,
  { path, sha256 }: { path: string; sha256: string },
): AsyncGenerator<Buffer> {
  if (!(await asDiskFailure(() => disk.facts(path))))
    throw new AppError('file-missing', { details: { sha256 } });
  const sum = createHash('sha256');
  for await (const chunk of chunksOf(disk, path)) {
    sum.update(chunk);
    yield chunk;
  }
  if (sum.digest('hex') !== sha256) throw new AppError('file-damaged', { details: { sha256 } });
}
