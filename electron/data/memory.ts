import type { Collection, Database, StoredRecord } from '../../shared/database.ts';
import type { Frame, FrameOp } from './journal/frame.ts';
import { type Migration, migrate } from './migrations/migrate.ts';

/** The version of records that this program reads and writes, and the steps that lead to it. */
export type Shape = { version: number; migrations: readonly Migration[] };

/** An object without a prototype: no id, not even `__proto__`, reaches anything but itself. */
const bare = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

export function emptyDatabase(version: number): Database {
  return { version, records: bare<Collection>() };
}

/** The collection of that name, made when there is none. */
export function collectionIn(records: Database['records'], name: string): Collection {
  const held = records[name];
  if (held) return held;
  const made: Collection = bare<StoredRecord>();
  records[name] = made;
  return made;
}

/** The record as it stands, or null. */
export function recordIn(records: Database['records'], collection: string, id: string): StoredRecord | null {
  return records[collection]?.[id] ?? null;
}

/** Puts one step of a change into effect. Doing it twice is the same as doing it once. */
export function applyOp(records: Database['records'], op: FrameOp): void {
  const collection = collectionIn(records, op.collection);
  if (op.after) collection[op.id] = op.after;
  else delete collection[op.id];
}

/**
 * Puts a frame read from a journal into effect. The first frame of a newer shape says where in the history
 * the records took that shape, so the same history always gives the same records.
 */
export function applyFrame(database: Database, frame: Frame, shape: Shape): void {
  if (frame.version > database.version) migrate(database, frame.version, shape.migrations);
  for (const op of frame.ops) applyOp(database.records, op);
}

/** Makes a value and everything in it unchangeable: the memory is changed by commits alone. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
  return value;
}
