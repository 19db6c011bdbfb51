/** Sizes at which the store acts. Parameters, so that tests reach them with few bytes. */
export type Limits = {
  /** Journals grow by this many bytes, zero-filled and on the disk before first use. */
  preallocation: number;
  /** A checkpoint is due when the journal is longer than this … */
  journalBytes: number;
  /** … and longer than this share of the snapshot. */
  journalShare: number;
  /** At close, a checkpoint is worthwhile from this many changes on (1,000 cost 28 ms at the next start). */
  closingChanges: number;
  /** One flush takes at most this many changes and bytes, so that the window never waits for it. */
  groupChanges: number;
  groupBytes: number;
  /** Longest stretch of snapshot work before other work gets its turn, in milliseconds. */
  sliceMilliseconds: number;
  /** Bytes written between two flushes of a snapshot: a commit never waits for more than this. */
  snapshotFlushBytes: number;
  /** A snapshot is made in a thread of its own when it and its journals are at least this long. */
  threadBytes: number;
  /** Room set aside on the disk for the last edits when it is full … */
  ballastBytes: number;
  /** … once the store has this many changes: before that there is nothing to lose. */
  ballastFrom: number;
};

export const usualLimits: Limits = {
  preallocation: 1024 * 1024,
  journalBytes: 8 * 1024 * 1024,
  journalShare: 0.25,
  closingChanges: 500,
  groupChanges: 256,
  groupBytes: 1024 * 1024,
  sliceMilliseconds: 4,
  snapshotFlushBytes: 2 * 1024 * 1024,
  threadBytes: 4 * 1024 * 1024,
  ballastBytes: 16 * 1024 * 1024,
  ballastFrom: 100,
};

/** A change longer than this (as text, all values together) is refused: 'too-large'. */
export const longestChange = 32 * 1024 * 1024;

/** Deeper records load but could never be written again: JSON.stringify is recursive. */
export const deepestValue = 64;
