import type { Op, StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { type KindName, kindNames, type Of } from '../../../shared/records/index.ts';
import type { Caller } from '../../../shared/roles.ts';
import {
  checkedValue,
  type Held,
  needRelated,
  needRole,
  needRoleForFields,
  type Restored,
  wellFormed,
} from './edit-checks.ts';
import { pointersAmong } from './pointers.ts';
import type { Reader } from './reader.ts';
import type { Target } from './references.ts';

/** A draft of one change. It sees what it has written itself; nothing is kept until the store commits it. */
export type Edit = Omit<Reader, 'stored' | 'raw'> & {
  /** Checks schema, rules of the kind, references and the caller's role. Errors: 'invalid-input', 'not-permitted'. */
  create: <N extends KindName>(kind: N, value: unknown, id?: string) => Of<N>;
  /** Changes the given fields, leaves the others. */
  change: <N extends KindName>(kind: N, id: string, patch: Record<string, unknown>) => Of<N>;
  /** Into the bin; gives how many went. Refused as 'in-use' while another record points at it. */
  remove: (kind: KindName, id: string) => number;
  /** Records in the bin out of it again, all together; those that are not there are left alone. */
  putBack: (targets: readonly Target[]) => number;
  /**
   * Into the bin with everything that cannot be without it (expenses with their line), in one change. Refused as
   * 'in-use' while another record points at any of them by choice.
   */
  removeWhole: (kind: KindName, id: string) => number;
  /**
   * Records as they once were, live or in the bin, all together: what they point at must be there afterwards,
   * and nothing may point at those in the bin. Errors: 'not-permitted', 'invalid-input', 'in-use',
   * 'file-missing', 'conflict' (what one points at is gone).
   */
  restore: (records: readonly Restored[]) => void;
  /** Has the change written down even where it touches no record: what was done outside of them has an author too. */
  note: () => void;
  /** One record out for good; its history stays in the journals. Only emptying the bin does that. */
  erase: (kind: KindName, id: string) => void;
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

type Draft = { edit: Edit; ops: () => Op[]; isNoted: () => boolean };

/** Starts a draft over the records as they are. `ops()` gives what it came to. */
export function createEdit({ reader, by, now, newId, hasFile }: Needs): Draft {
  let isNoted = false;
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

  const rawOf = (kind: KindName, id: string): StoredRecord | null =>
    pendingOf(kind).get(id) ?? reader.raw(kind, id);
  /** Refuses to be without records that others point at, those that go with them left aside. */
  const refuseUsed = (gone: readonly Target[]) => {
    const { usersOf, wholeOf } = pointersAmong(all);
    const count = usersOf(gone).length;
    if (count === 0) return;
    const [first, ...others] = gone;
    const whole = first && others.length === 0 ? wholeOf(first) : [];
    // How many go along where all that stands in the way hangs on it.
    const parts = usersOf(whole).length === 0 ? Math.max(whole.length - 1, 0) : 0;
    throw new AppError('in-use', { details: { count, parts } });
  };
  const bin = (gone: readonly Target[]) => {
    for (const { kind, id } of gone) {
      needRole(kind, by);
      needRoleForFields({ kind, by, before: find(kind, id), after: null });
      need(kind, id);
    }
    refuseUsed(gone);
    const removedAt = now();
    for (const { kind, id } of gone) put(kind, { ...need(kind, id), removedAt });
    return gone.length;
  };

  const restoreAs = (records: readonly Restored[], readAgain: (one: Restored) => StoredRecord) => {
    for (const { kind, record } of records) {
      needRole(kind, by);
      const before = rawOf(kind, record.id);
      needRoleForFields({ kind, by, before, after: record.removedAt === null ? record : null });
      put(kind, record);
    }
    for (const one of records) {
      if (one.record.removedAt === null) put(one.kind, readAgain(one));
    }
    const gone = records.filter(({ record }) => record.removedAt !== null);
    if (gone.length > 0) refuseUsed(gone.map(({ kind, record }) => ({ kind, id: record.id })));
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
    remove: (kind, id) => bin([{ kind, id }]),
    removeWhole: (kind, id) => {
      need(kind, id);
      return bin(pointersAmong(all).wholeOf({ kind, id }));
    },
    putBack: (targets) => {
      for (const { kind } of targets) needRole(kind, by);
      const records = targets.flatMap(({ kind, id }): Restored[] => {
        const record = rawOf(kind, id);
        return record === null || record.removedAt === null
          ? []
          : [{ kind, record: { ...record, removedAt: null } }];
      });
      if (records.length === 0) throw new AppError('not-found', { details: { ...targets[0] } });
      restoreAs(records, (one) => {
        needRelated(one, held, reader);
        return one.record;
      });
      return records.length;
    },
    restore: (records) => restoreAs(records, (one) => wellFormed(one, held, reader)),
    note: () => {
      isNoted = true;
    },
    erase: (kind, id) => {
      deleted.push({ op: 'delete', collection: kind, id });
    },
    clear: () => {
      for (const kind of kindNames) {
        for (const { id } of reader.stored(kind)) deleted.push({ op: 'delete', collection: kind, id });
      }
    },
  };
  return { edit, ops: () => [...deleted, ...opsOf(pending)], isNoted: () => isNoted };
}

const opsOf = (pending: Map<string, Map<string, StoredRecord>>): Op[] =>
  [...pending].flatMap(([collection, records]) =>
    [...records.values()].map((value): Op => ({ op: 'put', collection, id: value.id, value })),
  );
