import type { StoredRecord } from '../../../shared/database.ts';
import type { Disk } from '../disk/disk.ts';
import type { Limits } from '../limits.ts';
import { writeSnapshotFile } from './snapshot-file.ts';
import { headerLine, type SnapshotHeader } from './snapshot-format.ts';

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

/**
 * Writes a snapshot of what is in memory, in slices, so that other work gets its turn. Gives its length in bytes;
 * it is on the disk, with its name, when this resolves.
 */
export async function writeSnapshot(
  place: { disk: Disk; folder: string; limits: Limits },
  content: SnapshotContent,
): Promise<number> {
  const { disk, folder, limits } = place;
  const where = { disk, folder, sequence: content.sequence, flushBytes: limits.snapshotFlushBytes };
  const written = await writeSnapshotFile(where, async (write) => {
    const lines = contentLines(content);
    for (let text = ' '; text !== ''; ) {
      text = nextSlice(lines, limits.sliceMilliseconds);
      if (text !== '') await write(Buffer.from(text));
    }
    return content.collections.reduce((sum, { ids }) => sum + ids.length, 0);
  });
  return written ?? 0;
}
