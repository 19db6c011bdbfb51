import type { StoredRecord } from '../../../shared/database.ts';
import type { Field, Fields, StoredFile } from '../../../shared/fields.ts';
import { isKindName, type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';

/** One pointer from a record to another: at which field it stands, and what it points at. */
export type Reference = { field: string; kind: KindName; id: string };

/** A record by its kind and id. */
export type Target = { kind: KindName; id: string };

/** Everything that a value of a kind points at, lists included. */
export const referencesOf = (kind: KindName, value: Record<string, unknown>): Reference[] =>
  leavesOf(kinds[kind].fields, value, '').flatMap(({ field, held, at }) =>
    field.to === undefined
      ? []
      : listOf<string>(held).map((id) => ({ field: at, kind: field.to as KindName, id })),
  );

/** True when the record cannot be without `target`: it points at it by a field that must be filled in. */
export const hangsOn = (kind: KindName, record: Record<string, unknown>, target: Target): boolean =>
  referencesOf(kind, record).some(
    (one) =>
      one.kind === target.kind &&
      one.id === target.id &&
      (kinds[kind] as AnyKind).fields[one.field]?.required === true,
  );

/** A stored file that a record names, and at which field. */
export type FileReference = { field: string; sha256: string; name: string };

/** Every stored file that a value of a kind names, lists included, with the field it stands at. */
export const filesOf = (kind: KindName, value: Record<string, unknown>): FileReference[] =>
  leavesOf(kinds[kind].fields, value, '').flatMap(({ field, held, at }) =>
    field.meaning === 'file' || field.meaning === 'files'
      ? listOf<StoredFile>(held).map(({ sha256, name }) => ({ field: at, sha256, name }))
      : [],
  );

/** The same for a version in the history: none where there was no record, or of a kind that is no more. */
export const filesOfVersion = (collection: string, version: StoredRecord | null): FileReference[] =>
  version !== null && isKindName(collection) ? filesOf(collection, { ...version }) : [];

type Leaf = { field: Field; held: unknown; at: string };

function leavesOf(fields: Fields, value: Record<string, unknown>, path: string): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const held = value[name];
    const at = `${path}${name}`;
    const { item } = field;
    return item && Array.isArray(held)
      ? held.flatMap((row, index) => leavesOf(item, row, `${at}.${index}.`))
      : [{ field, held, at }];
  });
}

const listOf = <T>(held: unknown): T[] =>
  (Array.isArray(held) ? held : [held]).filter((one) => one !== null && one !== undefined) as T[];
