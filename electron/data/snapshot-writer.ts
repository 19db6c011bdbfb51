import { crc32 } from 'node:zlib';
import type { StoredRecord } from '../../shared/database.ts';
import type { Disk } from './disk.ts';
import type { Limits } from './limits.ts';
import { headerLine, type SnapshotHeader, trailerLine } from './snapshot-format.ts';
import { writeWhole } from './whole-transfer.ts';

/** The records of one kind as they are at the snapshot's sequence. */
export type CapturedCollection = {
  name: string;
  ids: readonly string[];
  record: (id: string) => StoredRecord;
};

export type SnapshotContent = SnapshotHeader & { collections: readonly CapturedCollection[] };

/** All lines of one kind. A record is looked up only when its line is due. */
function* collectionLines({ name, ids, record }: CapturedCollection, closing: string): Generator<string> {
  let separator = `${JSON.stringify(name)}:{\n`;
  for (const id of ids) {
    yield `${separator}${JSON.stringify(id)}:${JSON.stringify(record(id))}`;
    separator = ',\n';
  }
  yield separator === ',\n' ? `\n${closing}\n` : `${separator}${closing}\n`;
}

/** All lines but the last. */
function* contentLines(content: SnapshotContent): Generator<string> {
  yield `${headerLine(content)}\n`;
  const last = content.collections.length - 1;
  for (const [index, collection] of content.collections.entries()) {
    yield* collectionLines(collection, index < last ? '},' : '}');
  }
}

/** Characters after which a slice ends even when its time is not over. */
const longestSlice = 256 * 1024;

/** The next stretch of text, made in a few milliseconds; '' when there is no more. */
function nextSlice(lines: Generator<string>, milliseconds: number): string {
  const until = performance.now() + milliseconds;
  let text = '';
  do {
    const next = lines.next();
    if (next.done) break;
    text += next.value;
  } while (text.length < longestSlice && performance.now() < until);
  return text;
}

type Target = { disk: Disk; fd: number; limits: Limits };

/** Writes the text in slices and flushes now and then, so that no commit waits long behind it. */
async function writeSlices({ disk, fd, limits }: Target, lines: Generator<string>) {
  let position = 0;
  let flushed = 0;
  let crc = 0;
  for (;;) {
    const text = nextSlice(lines, limits.sliceMilliseconds);
    if (text === '') return { position, crc };
    const bytes = Buffer.from(text);
    crc = crc32(bytes, crc);
    await writeWhole(disk, { fd, bytes, position });
    position += bytes.length;
    if (position - flushed < limits.snapshotFlushBytes) continue;
    await disk.datasync(fd);
    flushed = position;
  }
}

/**
 * Writes a snapshot under a name that does not exist yet; it becomes valid with its last line and is on the
 * disk, with its name, when this resolves. Gives its length in bytes.
 */
export async function writeSnapshot(
  where: { disk: Disk; folder: string; path: string; limits: Limits },
  content: SnapshotContent,
): Promise<number> {
  const { disk, folder, path, limits } = where;
  const fd = await disk.open(path, 'create');
  try {
    const { position, crc } = await writeSlices({ disk, fd, limits }, contentLines(content));
    const count = content.collections.reduce((sum, { ids }) => sum + ids.length, 0);
    const trailer = Buffer.from(`${trailerLine({ count, crc })}\n`);
    await writeWhole(disk, { fd, bytes: trailer, position });
    await disk.sync(fd);
    await disk.syncFolder(folder);
    return position + trailer.length;
  } finally {
    await disk.close(fd);
  }
}
