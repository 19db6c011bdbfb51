import type { Fields } from '../../fields.ts';
import { type KindName, kinds } from '../../records/index.ts';
import { fold } from '../../vietnamese.ts';
import { csvLine, csvMark } from './csv.ts';
import { type Records, valueInWords, wordsOf } from './words.ts';

/** «cuoc-hop.csv»: a name that every system can hold, after what the table is called. */
export const tableName = (kind: KindName): string =>
  `${fold(wordsOf(kind).one)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.csv`;

/**
 * All records of a kind as a table for a spreadsheet, line by line: the columns called as on the screen,
 * references as the names they stand for, and whether a record lies in the bin.
 */
export function* tableLines(records: Records, kind: KindName): Generator<string> {
  const fields = Object.entries(kinds[kind].fields as Fields);
  const labels = fields.map(([name]) => wordsOf(kind).fields[name] ?? name);
  yield csvMark + csvLine(['Mã', ...labels, 'Trong thùng rác từ']);
  for (const record of Object.values(records[kind] ?? {})) {
    const value = record as unknown as Record<string, unknown>;
    const cells = fields.map(([name, field]) =>
      valueInWords(records, { kind, field: name }, { field, value: value[name] }),
    );
    yield csvLine([record.id, ...cells, record.removedAt ?? '']);
  }
}
