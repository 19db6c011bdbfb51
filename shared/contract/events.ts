import type { EventName } from '../channels.ts';
import type { KindName } from '../records/index.ts';

/** What a long operation is at. */
export type TaskPhase =
  /** A backup is written, then read back from the medium. */
  | 'write'
  | 'read-back'
  /** A backup is checked, unpacked beside the book, put in the book's place (which cannot be stopped). */
  | 'check'
  | 'copy'
  | 'swap'
  /** A restored book is held against the present one, in a drill. */
  | 'compare'
  /** The disk is measured. */
  | 'measure'
  /** The book is checked: its history and snapshots, then its stored files. */
  | 'history'
  | 'files';

/** One event and what it tells. */
export type EventPayloads = {
  'records.changed': { kinds: KindName[] };
  'task.progress': { taskId: string; phase: TaskPhase; done: number; total: number };
  /** The whole store was replaced by a restore: everything must be read anew. */
  'store.replaced': Record<string, never>;
  /** The disk refused a change: what is certain must be said at once. */
  'store.trouble': { code: 'disk-full' | 'disk-failed' | 'store-stopped' };
};

export type Emit = <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
