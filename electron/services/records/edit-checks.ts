import type { StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind, Breach } from '../../../shared/records/record.ts';
import { type Caller, hasRole } from '../../../shared/roles.ts';
import { invalidInput } from './invalid-input.ts';
import type { Reader } from './reader.ts';
import { filesOf, type Reference, referencesOf } from './references.ts';

/** A record as it shall stand: a whole stored value. */
export type Restored = { kind: KindName; record: StoredRecord };

export function needRole(kind: KindName, by: Caller): void {
  if (!hasRole(by, kinds[kind].access.write)) throw new AppError('not-permitted', { details: { kind } });
}

type FieldWrite = {
  kind: KindName;
  by: Caller;
  /** Null for a record that is made or thrown away: all of its fields change. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** Fields that fewer may write than the record they stand in; one that stays as it was may be sent by all. */
export function needRoleForFields({ kind, by, before, after }: FieldWrite): void {
  for (const [field, roles] of Object.entries((kinds[kind] as AnyKind).access.fields ?? {})) {
    const same = before && after && JSON.stringify(before[field]) === JSON.stringify(after[field]);
    if (same || !roles || hasRole(by, roles)) continue;
    throw new AppError('not-permitted', { field: `value.${field}`, details: { kind } });
  }
}

/** What is there to be pointed at. */
export type Held = { record: (kind: KindName, id: string) => boolean; file: (sha256: string) => boolean };

export function checkedValue(kind: KindName, value: unknown, held: Held): Record<string, unknown> {
  const { schema, check } = kinds[kind] as AnyKind;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw invalidInput(parsed.error, 'value');
  const breach = check(parsed.data) ?? missingIn(kind, parsed.data, held);
  if (breach) {
    throw new AppError('invalid-input', {
      field: `value.${breach.field}`,
      details: { reason: breach.reason },
    });
  }
  return parsed.data;
}

function missingIn(kind: KindName, value: Record<string, unknown>, held: Held): Breach | null {
  const record = referencesOf(kind, value).find((reference) => !held.record(reference.kind, reference.id));
  if (record) return { field: record.field, reason: 'not-found' };
  const file = filesOf(kind, value).find((one) => !held.file(one.sha256));
  return file ? { field: file.field, reason: 'file-missing' } : null;
}

/** A record that comes back as its kind reads it now; what it points at must be there again. */
export function wellFormed({ kind, record }: Restored, held: Held, reader: Reader): StoredRecord {
  const { id, removedAt, ...value } = record;
  needRelated({ kind, record }, held, reader);
  const file = filesOf(kind, value).find((one) => !held.file(one.sha256));
  if (file) throw new AppError('file-missing', { details: { name: file.name } });
  return { id, removedAt, ...checkedValue(kind, value, held) };
}

/** What a record points at must be there. Errors: 'conflict', which names what is not. */
export function needRelated({ kind, record }: Restored, held: Held, reader: Reader): void {
  const value = record as unknown as Record<string, unknown>;
  const missing = referencesOf(kind, value).find((one) => !held.record(one.kind, one.id));
  if (missing) throw withoutRelated(missing, reader);
}

function withoutRelated({ field, kind, id }: Reference, reader: Reader): AppError {
  const related = reader.raw(kind, id);
  const title = related ? (kinds[kind] as AnyKind).title(related) : '';
  const reason = related ? 'related-in-bin' : 'related-gone';
  return new AppError('conflict', { field, details: { reason, kind, id, title } });
}
