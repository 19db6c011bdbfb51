import type { Database } from '../../shared/database.ts';
import { createCheckedLines } from './checked-lines.ts';
import type { Disk } from './disk.ts';
import { causeCode } from './disk-failure.ts';
import type { SnapshotHeader } from './snapshot-format.ts';
import { SnapshotLines } from './snapshot-lines.ts';
import { readInto } from './whole-transfer.ts';

export type Snapshot = SnapshotHeader & { database: Database; bytes: number };

const chunkLength = 1024 * 1024;

type Source = { disk: Disk; fd: number };

async function readLines({ disk, fd }: Source): Promise<{ lines: SnapshotLines; bytes: number }> {
  const lines = new SnapshotLines();
  const splitter = createCheckedLines((line, crcBefore) => lines.take(line, crcBefore));
  const chunk = Buffer.allocUnsafe(chunkLength);
  let position = 0;
  for (;;) {
    const count = await readInto(disk, { fd, bytes: chunk, position });
    if (count === 0) break;
    splitter.push(chunk.subarray(0, count));
    position += count;
    if (lines.failed) break;
  }
  if (splitter.rest() > 0) lines.failed = true;
  return { lines, bytes: position };
}

/**
 * Reads and checks a snapshot of the given sequence. Null when it is unfinished, damaged, or cannot be read
 * off the disk (EIO): then it does not exist. Its version may be greater than ours.
 */
export async function readSnapshot(file: {
  disk: Disk;
  path: string;
  sequence: number;
}): Promise<Snapshot | null> {
  const { disk, path, sequence } = file;
  const fd = await disk.open(path, 'read');
  try {
    const { lines, bytes } = await readLines({ disk, fd });
    const { header, database } = lines;
    if (lines.failed || !lines.ended || header?.sequence !== sequence) return null;
    return { ...header, database, bytes };
  } catch (error) {
    if (causeCode(error) === 'EIO') return null;
    throw error;
  } finally {
    await disk.close(fd);
  }
}
