import { pageHtml } from '../../shared/backup/readable/page.ts';
import { readableFolder } from '../../shared/backup/readable/payload-path.ts';
import { tableLines, tableName } from '../../shared/backup/readable/table.ts';
import { dayInVietnam } from '../../shared/calendar.ts';
import type { Database } from '../../shared/database.ts';
import { kindNames } from '../../shared/records/index.ts';
import type { PayloadItem } from './payload.ts';

type Facts = {
  records: Database['records'];
  /** ISO instant that the backup is dated with. */
  takenAt: string;
  version: string;
  /** The name under which the records know each stored file, by hash. */
  nameOf: ReadonlyMap<string, string>;
};

/** What makes a backup readable without the program: a page, and a table for each kind. Written as it is read. */
export function readablePayload({ records, takenAt, version, nameOf }: Facts): PayloadItem[] {
  const source = { records, on: dayInVietnam(takenAt), nameOf };
  return [
    { path: `${readableFolder}/index.html`, source: inBlocks(pageHtml(source, { takenAt, version })) },
    ...kindNames.map((kind) => ({
      path: `${readableFolder}/${tableName(kind)}`,
      source: inBlocks(tableLines(records, kind)),
    })),
  ];
}

const blockLength = 64 * 1024;

/** Text in blocks that are worth a write of their own. Other work of the program goes on between them. */
async function* inBlocks(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const text of texts) {
    held.push(text);
    length += text.length;
    if (length < blockLength) continue;
    yield Buffer.from(held.join(''));
    held = [];
    length = 0;
  }
  yield Buffer.from(held.join(''));
}
