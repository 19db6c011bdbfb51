import type { Database, StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { type KindName, kinds, type Of } from '../../../shared/records/index.ts';

/** Reading the memory model. Records in the bin are left out, unless one is asked for by its id in `stored`. */
export type Reader = {
  all: <N extends KindName>(kind: N) => Of<N>[];
  find: <N extends KindName>(kind: N, id: string) => Of<N> | null;
  /** Throws 'not-found'. */
  need: <N extends KindName>(kind: N, id: string) => Of<N>;
  /** One as it is stored, also in the bin; null where there is none. */
  raw: (kind: KindName, id: string) => (StoredRecord & Record<string, unknown>) | null;
  /** Also those in the bin. */
  stored: <N extends KindName>(kind: N) => Of<N>[];
};

/** Reads whatever the memory model is at that moment. */
export function readerOf(data: () => Database): Reader {
  const collection = (kind: KindName): Record<string, StoredRecord> => data().records[kind] ?? {};
  const stored = <N extends KindName>(kind: N) => Object.values(collection(kind)) as unknown as Of<N>[];
  const find = <N extends KindName>(kind: N, id: string): Of<N> | null => {
    const held = collection(kind);
    const record = Object.hasOwn(held, id) ? held[id] : undefined;
    return record && record.removedAt === null ? (record as unknown as Of<N>) : null;
  };
  return {
    stored,
    raw: (kind, id) => {
      const held = collection(kind);
      return Object.hasOwn(held, id) ? { ...(held[id] as StoredRecord) } : null;
    },
    all: (kind) => stored(kind).filter((record) => record.removedAt === null),
    find,
    need: (kind, id) => {
      const record = find(kind, id);
      if (record === null) throw new AppError('not-found', { details: { kind: kinds[kind].name, id } });
      return record;
    },
  };
}
