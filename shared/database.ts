/** Version of the stored shape. A store or bag with a greater version is refused by name. */
export const databaseVersion = 5;

/** What every stored record has, whatever its kind. `removedAt` set = in the bin, can be put back. */
export type StoredRecord = { id: string; removedAt: string | null };

/** Records by id, on a null-prototype object so that no id can reach a prototype. */
export type Collection = Record<string, StoredRecord>;

/** The whole memory model: collections by kind name. */
export type Database = { version: number; records: Record<string, Collection> };

/** Ids are short, lower case and safe as file names and object keys. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** One step of a change: a record put whole, or taken out for good (only the bin does that). */
export type Op =
  | { op: 'put'; collection: string; id: string; value: StoredRecord }
  | { op: 'delete'; collection: string; id: string };

/** One indivisible change with its author: what becomes one frame of the journal. */
export type Change = {
  /** User id, or 'system'. */
  by: string;
  /** ISO instant, from the caller's clock. */
  at: string;
  /** The operation that asked for it. */
  channel: string;
  /** Why, where the operation asks for a reason. */
  reason?: string;
  ops: readonly Op[];
};
