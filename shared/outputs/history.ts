import type { Verb } from '../history/verb.ts';
import type { KindName, Of } from '../records/index.ts';
import type { Failure } from '../result.ts';
import type { Status } from './values.ts';

/** Who has made changes: a user of now or once, or the program itself (name ''). */
export type Author = { by: string; name: string };

/** What one change did to one record. */
export type ChangeStep = { kind: KindName; id: string; title: string; verb: Verb };

/** One change of the book in short. `steps` are the first of `count`. */
export type ChangeRow = {
  sequence: number;
  at: string;
  by: string;
  byName: string;
  channel: string;
  reason: string;
  steps: ChangeStep[];
  count: number;
};

/** One change with every record that it touched (at most the first 200 of `count`). */
export type ChangeWhole = ChangeRow & {
  records: { kind: KindName; id: string; before: StoredValue | null; after: StoredValue | null }[];
};

type StoredValue = Record<string, unknown>;

/** What undoing would come to. */
export type UndoPlan = {
  /** Those that were asked for, newest first. */
  wanted: ChangeRow[];
  /** Later ones that stand on them and would have to be undone too, newest first. */
  needed: ChangeRow[];
  /** What it would do to the records, with those that are needed. */
  steps: ChangeStep[];
  count: number;
  /** Why it cannot be done even with those that are needed; null = it can. */
  refusal: Failure | null;
};

/** What a check of the book came to. `recorded` false = it could not be written down: the book is read-only. */
export type BookCheck = Omit<Of<'check'>, 'id' | 'removedAt'> & { problemCount: number; recorded: boolean };

/** A kept file that was taken out of a record. `hasPlace` false = that record lies in the bin or is gone. */
export type RemovedFile = {
  sha256: string;
  name: string;
  size: number;
  kind: KindName;
  id: string;
  title: string;
  removedAt: string;
  byName: string;
  hasPlace: boolean;
};

/** What the operations of this area answer. */
export type HistoryOutputs = {
  'history.put-back-version': { id: string };
  'history.changes': { rows: ChangeRow[]; total: number; complete: boolean; authors: Author[] };
  'history.change': ChangeWhole;
  'history.undo-plan': UndoPlan;
  'history.undo': { sequence: number; count: number };
  'bin.empty': { records: number; files: number; bytes: number };
  'bin.files': RemovedFile[];
  'bin.put-back-file': { id: string };
  'ledger.verify': BookCheck;
  'moment.open': Status;
  'moment.close': Status;
};
