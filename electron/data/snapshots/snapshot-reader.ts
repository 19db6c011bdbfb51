import type { Collection, Database, StoredRecord } from '../../../shared/database.ts';
import type { Disk } from '../disk/disk.ts';
import { causeCode } from '../disk/disk-failure.ts';
import { readInto } from '../disk/whole-transfer.ts';
import { collectionIn, emptyDatabase } from '../memory.ts';
import { createCheckedLines } from './checked-lines.ts';
import type { SnapshotHeader } from './snapshot-format.ts';
import { SnapshotLines, type SnapshotSink } from './snapshot-lines.ts';

export type Snapshot = { header: SnapshotHeader; database: Database; bytes: number };

/** What a snapshot is without what it holds. */
export type SnapshotFacts = SnapshotHeader & { bytes: number; count: number };

/** `afterChunk` is waited for between two reads. */
type Target = {
  disk: Disk;
  path: string;
  sequence: number;
  chunkLength?: number;
  afterChunk?: () => Promise<void>;
};

const usualChunk = 1024 * 1024;

async function readLines(fd: number, target: Target, sink: SnapshotSink) {
  const { disk, chunkLength = usualChunk } = target;
  const lines = new SnapshotLines(sink);
  const splitter = createCheckedLines((line, crcBefore) => lines.take(line, crcBefore));
  const chunk = Buffer.allocUnsafe(chunkLength);
  let position = 0;
  for (;;) {
    const count = await readInto(disk, { fd, bytes: chunk, position });
    if (count === 0) break;
    splitter.push(chunk.subarray(0, count));
    position += count;
    if (lines.failed) break;
    await target.afterChunk?.();
  }
  if (splitter.rest() > 0) lines.failed = true;
  return { lines, bytes: position };
}

/**
 * Reads and checks a snapshot of the given sequence, telling the sink what it holds as it goes; the answer
 * says whether that was true. Null when it is unfinished, damaged, or cannot be read off the disk (EIO): then
 * it does not exist.
 */
export async function walkSnapshot(target: Target, sink: SnapshotSink): Promise<SnapshotFacts | null> {
  const { disk, path, sequence } = target;
  const fd = await disk.open(path, 'read');
  try {
    const { lines, bytes } = await readLines(fd, target, sink);
    const { header, failed, ended, count } = lines;
    return failed || !ended || header?.sequence !== sequence ? null : { ...header, bytes, count };
  } catch (error) {
    if (causeCode(error) === 'EIO') return null;
    throw error;
  } finally {
    await disk.close(fd);
  }
}

/** Shorter texts V8 holds once by itself when it reads JSON. */
const shortText = 10;

/**
 * Lets a record hold the very text of the one before it where both say the same: who wrote them and what they
 * belong to repeats over long stretches, and each copy would stay in memory as long as the store is open.
 */
function shareTexts(record: Record<string, unknown>, before: Record<string, unknown>): void {
  for (const key in record) {
    const text = record[key];
    if (typeof text === 'string' && text.length > shortText && text === before[key])
      record[key] = before[key];
  }
}

/** Reads a whole snapshot into memory. Null as for `walkSnapshot`. Its version may be greater than ours. */
export async function readSnapshot(target: Target): Promise<Snapshot | null> {
  const database = emptyDatabase(0);
  let collection: Collection = {};
  let last: Record<string, unknown> = {};
  const found = await walkSnapshot(target, {
    header: ({ version }) => {
      database.version = version;
    },
    collection: (name) => {
      collection = collectionIn(database.records, name);
    },
    record: (id, text) => {
      const record = JSON.parse(text.toString('utf8')) as StoredRecord & Record<string, unknown>;
      shareTexts(record, last);
      last = record;
      collection[id] = record;
    },
  });
  if (!found) return null;
  const { version, sequence, previous, bytes } = found;
  return { header: { version, sequence, previous }, database, bytes };
}
