import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Disk } from '../disk/disk.ts';
import { writeWhole } from '../disk/whole-transfer.ts';
import { snapshotName, unfinishedName } from '../store-names.ts';
import { trailerLine } from './snapshot-format.ts';

/** Where a snapshot goes. `flushBytes`: written between two flushes, so that no commit waits long behind it. */
export type SnapshotPlace = { disk: Disk; folder: string; sequence: number; flushBytes: number };

type Write = (bytes: Buffer) => Promise<void>;

/** Writes all lines but the last by `write` and gives the number of records; null when it comes to nothing. */
type Produce = (write: Write) => Promise<number | null>;

async function fill(
  { disk, flushBytes }: SnapshotPlace,
  fd: number,
  produce: Produce,
): Promise<number | null> {
  let position = 0;
  let flushed = 0;
  let crc = 0;
  const count = await produce(async (bytes) => {
    crc = crc32(bytes, crc);
    await writeWhole(disk, { fd, bytes, position });
    position += bytes.length;
    if (position - flushed < flushBytes) return;
    await disk.datasync(fd);
    flushed = position;
  });
  if (count === null) return null;
  const trailer = Buffer.from(`${trailerLine({ count, crc })}\n`);
  await writeWhole(disk, { fd, bytes: trailer, position });
  await disk.sync(fd);
  return position + trailer.length;
}

async function write(place: SnapshotPlace, path: string, produce: Produce): Promise<number | null> {
  const fd = await place.disk.open(path, 'create');
  try {
    return await fill(place, fd, produce);
  } finally {
    await place.disk.close(fd);
  }
}

/** Gives the finished file its name. What has that name already is not known as sound: it does not exist. */
async function name({ disk, folder, sequence }: SnapshotPlace, from: string): Promise<void> {
  const path = join(folder, snapshotName(sequence));
  if (await disk.facts(path)) await disk.remove(path);
  await disk.rename(from, path);
  await disk.syncFolder(folder);
}

/**
 * Writes a snapshot under the name of an unfinished one, and gives it its own when it is whole and on the disk:
 * so a snapshot that is not sound was damaged, and one that was interrupted is known by its name. Gives its
 * length in bytes, or null when nothing was made of it. On failure what was begun is taken away again.
 */
export async function writeSnapshotFile(place: SnapshotPlace, produce: Produce): Promise<number | null> {
  const { disk, folder, sequence } = place;
  const path = join(folder, unfinishedName(sequence));
  if (await disk.facts(path)) await disk.remove(path);
  try {
    const bytes = await write(place, path, produce);
    if (bytes === null) await disk.remove(path);
    else await name(place, path);
    return bytes;
  } catch (error) {
    await disk.remove(path).catch(() => undefined);
    throw error;
  }
}
