import type { Op, StoredRecord } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import { type KindName, kindNames, kinds, type Of } from '../../shared/records/index.ts';
import type { AnyKind, Breach } from '../../shared/records/record.ts';
import { type Caller, hasRole } from '../../shared/roles.ts';
import { invalidInput } from './invalid-input.ts';
import type { Reader } from './reader.ts';
import { filesOf, pointsAt, referencesOf } from './references.ts';

/** A draft of one change. It sees what it has written itself; nothing is kept until the store commits it. */
export type Edit = Omit<Reader, 'stored'> & {
  /** Checks schema, rules of the kind, references and the caller's role. Errors: 'invalid-input', 'not-permitted'. */
  create: <N extends KindName>(kind: N, value: unknown, id?: string) => Of<N>;
  /** Changes the given fields, leaves the others. */
  change: <N extends KindName>(kind: N, id: string, patch: Record<string, unknown>) => Of<N>;
  /** Into the bin. Refused as 'in-use' while another record points at it. */
  remove: (kind: KindName, id: string) => void;
  /** Out of the bin again; refused where what it points at is still in the bin. */
  putBack: (kind: KindName, id: string) => void;
  /** Every record out for good: for a book that begins anew. Their history stays in the journals. */
  clear: () => void;
};

type Needs = {
  reader: Reader;
  by: Caller;
  now: () => string;
  newId: () => string;
  hasFile: (sha256: string) => boolean;
};

/** Starts a draft over the records as they are. `ops()` gives what it came to. */
export function createEdit({ reader, by, now, newId, hasFile }: Needs): { edit: Edit; ops: () => Op[] } {
  const pending = new Map<string, Map<string, StoredRecord>>();
  const deleted: Op[] = [];
  const pendingOf = (kind: KindName) => pending.get(kind) ?? new Map<string, StoredRecord>();

  const find = <N extends KindName>(kind: N, id: string): Of<N> | null => {
    const own = pendingOf(kind).get(id);
    if (own) return own.removedAt === null ? (own as unknown as Of<N>) : null;
    return reader.find(kind, id);
  };
  const all = <N extends KindName>(kind: N): Of<N>[] => {
    const own = pendingOf(kind);
    const kept = reader.all(kind).filter((record) => !own.has(record.id));
    return [
      ...kept,
      ...([...own.values()].filter((record) => record.removedAt === null) as unknown as Of<N>[]),
    ];
  };
  const need = <N extends KindName>(kind: N, id: string): Of<N> => {
    const record = find(kind, id);
    if (record === null) throw new AppError('not-found', { details: { kind, id } });
    return record;
  };
  const put = (kind: KindName, record: StoredRecord) => {
    const own = pendingOf(kind);
    own.set(record.id, record);
    pending.set(kind, own);
  };
  const held: Held = { record: (kind, id) => find(kind, id) !== null, file: hasFile };

  type Written = { id: string; value: unknown; before: Record<string, unknown> | null };
  const write = <N extends KindName>(kind: N, { id, value, before }: Written): Of<N> => {
    needRole(kind, by);
    const checked = checkedValue(kind, value, held);
    needRoleForFields({ kind, by, before, after: checked });
    const record = { id, removedAt: null, ...checked };
    put(kind, record);
    return record as unknown as Of<N>;
  };

  const edit: Edit = {
    find,
    all,
    need,
    create: (kind, value, id = newId()) => {
      if (held.record(kind, id)) throw new AppError('already-exists', { details: { kind, id } });
      return write(kind, { id, value, before: null });
    },
    change: (kind, id, patch) => {
      const { id: _id, removedAt: _removedAt, ...before } = need(kind, id);
      return write(kind, { id, value: { ...before, ...patch }, before });
    },
    remove: (kind, id) => {
      needRole(kind, by);
      needRoleForFields({ kind, by, before: find(kind, id), after: null });
      const record = need(kind, id);
      const user = kindNames.flatMap((name) =>
        all(name).filter((other) => other.id !== id && pointsAt(name, other, { kind, id })),
      );
      if (user.length > 0) throw new AppError('in-use', { details: { count: user.length } });
      put(kind, { ...record, removedAt: now() });
    },
    putBack: (kind, id) => {
      needRole(kind, by);
      const record = reader.stored(kind).find((one) => one.id === id && one.removedAt !== null);
      if (!record) throw new AppError('not-found', { details: { kind, id } });
      const missing = referencesOf(kind, record).find(
        (reference) => !held.record(reference.kind, reference.id),
      );
      if (missing) {
        const { kind: of, id: it } = missing;
        const related = reader.stored(of).find((one) => one.id === it);
        const title = related ? (kinds[of] as AnyKind).title(related) : '';
        const details = { reason: 'related-in-bin', kind: of, id: it, title };
        throw new AppError('conflict', { field: missing.field, details });
      }
      put(kind, { ...record, removedAt: null });
    },
    clear: () => {
      for (const kind of kindNames) {
        for (const { id } of reader.stored(kind)) deleted.push({ op: 'delete', collection: kind, id });
      }
    },
  };
  return { edit, ops: () => [...deleted, ...opsOf(pending)] };
}

const opsOf = (pending: Map<string, Map<string, StoredRecord>>): Op[] =>
  [...pending].flatMap(([collection, records]) =>
    [...records.values()].map((value): Op => ({ op: 'put', collection, id: value.id, value })),
  );

function needRole(kind: KindName, by: Caller): void {
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
function needRoleForFields({ kind, by, before, after }: FieldWrite): void {
  for (const [field, roles] of Object.entries((kinds[kind] as AnyKind).access.fields ?? {})) {
    const same = before && after && JSON.stringify(before[field]) === JSON.stringify(after[field]);
    if (same || !roles || hasRole(by, roles)) continue;
    throw new AppError('not-permitted', { field: `value.${field}`, details: { kind } });
  }
}

/** What is there to be pointed at. */
type Held = { record: (kind: KindName, id: string) => boolean; file: (sha256: string) => boolean };

function checkedValue(kind: KindName, value: unknown, held: Held): Record<string, unknown> {
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
