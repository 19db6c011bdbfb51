import { formatDate, formatInstant, isIsoDate } from '../../calendar.ts';
import type { Database, StoredRecord } from '../../database.ts';
import type { Field, Meaning, StoredFile } from '../../fields.ts';
import { records as vietnamese } from '../../locales/vi/records.ts';
import { isKindName, type KindName, kinds, type Of } from '../../records/index.ts';
import type { AnyKind } from '../../records/record.ts';

type KindWords = {
  one: string;
  many: string;
  fields: Record<string, string>;
  items: Record<string, Record<string, string>>;
  choices: Record<string, Record<string, string>>;
};

/** The words of a kind as every reader of a backup sees them: Vietnamese. */
export const wordsOf = (kind: KindName): KindWords => vietnamese[kind] as KindWords;

/** The records of a store, by kind and id. */
export type Records = Database['records'];

/** The records of a kind that are not in the bin. */
export const present = <N extends KindName>(records: Records, kind: N): Of<N>[] =>
  Object.values(records[kind] ?? {}).filter(({ removedAt }) => removedAt === null) as unknown as Of<N>[];

/** The words by which a record is called elsewhere: its title; '' where it is not there. */
export function titleOf(records: Records, kind: string | undefined, id: unknown): string {
  if (kind === undefined || !isKindName(kind) || typeof id !== 'string') return '';
  const record = records[kind]?.[id];
  return record ? safeTitle(kind, record) : '';
}

/** A record of an older shape may lack what its title is made of; that must not end a backup. */
export function safeTitle(kind: KindName, record: StoredRecord): string {
  try {
    const title = (kinds[kind] as AnyKind).title(record);
    const { role } = (wordsOf(kind).choices ?? {}) as { role?: Record<string, string> };
    return role?.[title] ?? title;
  } catch {
    return record.id;
  }
}

/** Where a field stands: its kind, and the list it is an item of. */
export type At = { kind: KindName; field: string; list?: string };

const labelAt = ({ kind, field, list }: At): string =>
  (list ? wordsOf(kind).items[list]?.[field] : wordsOf(kind).fields[field]) ?? field;

const choiceAt = ({ kind, field, list }: At, code: unknown): string =>
  wordsOf(kind).choices[list ? `${list}.${field}` : field]?.[String(code)] ??
  wordsOf(kind).choices[field]?.[String(code)] ??
  String(code);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

type Said = (records: Records, at: At, held: { field: Field; value: unknown }) => string;

/** How each meaning is said; what is not here is said as it is written. */
const sayings: { [M in Meaning]?: Said } = {
  date: (_records, _at, { value }) => (isIsoDate(value) ? formatDate(value) : String(value)),
  flag: (_records, _at, { value }) => (value === true ? 'có' : 'không'),
  choice: (_records, at, { value }) => choiceAt(at, value),
  choices: (_records, at, { value }) =>
    asList(value)
      .map((code) => choiceAt(at, code))
      .join(', '),
  ref: (records, _at, { field, value }) => titleOf(records, field.to, value),
  refs: (records, _at, { field, value }) =>
    asList(value)
      .map((id) => titleOf(records, field.to, id))
      .join(', '),
  file: (_records, _at, { value }) => (value as StoredFile).name,
  files: (_records, _at, { value }) => (asList(value) as StoredFile[]).map(({ name }) => name).join(', '),
  list: (records, at, held) => rowsInWords(records, at, held),
  key: () => '',
  data: (_records, _at, { value }) => JSON.stringify(value),
};

/** A stored value in words that a person reads: names for references, dd/mm/yyyy, labels for codes. */
export const valueInWords: Said = (records, at, held) => {
  const { field, value } = held;
  if (value === null || value === undefined || value === '') return '';
  const said = sayings[field.meaning];
  if (said) return said(records, at, held);
  return isInstant(value) ? formatInstant(value) : String(value);
};

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);

/** The rows of a list, one below the other: what each of its fields is called, and what stands there. */
function rowsInWords(
  records: Records,
  { kind, field: list }: At,
  held: { field: Field; value: unknown },
): string {
  const item = held.field.item ?? {};
  return asList(held.value)
    .map((row, index) => {
      const parts = Object.entries(item).flatMap(([name, field]) => {
        const at = { kind, field: name, list };
        const said = valueInWords(records, at, { field, value: (row as Record<string, unknown>)[name] });
        return said === '' ? [] : [`${labelAt(at)}: ${said}`];
      });
      return `${index + 1}. ${parts.join('; ')}`;
    })
    .join('\n');
}
