import { type KindName, kinds, type Of } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { fold } from '../../../shared/vietnamese.ts';

/** Folded words by record: a changed record is another object, so that nothing here grows stale. */
const foldedWords = new WeakMap<object, string>();

/** What the search reads of one record, folded; each record is folded once. */
export function searchText(kind: KindName, record: Of<KindName>): string {
  const known = foldedWords.get(record);
  if (known !== undefined) return known;
  const { searchable } = kinds[kind] as AnyKind;
  const value = record as Record<string, unknown>;
  const folded = fold(searchable.map((field) => wordsOf(value[field])).join(' '));
  foldedWords.set(record, folded);
  return folded;
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value ?? '');
