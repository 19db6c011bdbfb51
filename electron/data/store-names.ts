/** Names in a data folder. The number is the sequence of the last change that lies before the file's content. */
const width = 12;
const snapshotPattern = /^snap-(\d{12})\.json$/;
const unfinishedPattern = /^snap-(\d{12})\.part$/;
const journalPattern = /^wal-(\d{12})\.log$/;
const cutPattern = /^cut-\d{12}\.bin$/;

const numbered = (sequence: number): string => String(sequence).padStart(width, '0');

/** State after the change `sequence`. */
export const snapshotName = (sequence: number): string => `snap-${numbered(sequence)}.json`;

/** The same while it is being written; one that is found at start was left by an interrupted checkpoint. */
export const unfinishedName = (sequence: number): string => `snap-${numbered(sequence)}.part`;

/** Changes from `sequence + 1` on. */
export const journalName = (sequence: number): string => `wal-${numbered(sequence)}.log`;

/** Bytes cut off the end of a journal after the change `sequence`, kept for whoever wants to look at them. */
export const cutName = (sequence: number): string => `cut-${numbered(sequence)}.bin`;

export const ballastName = 'ballast.bin';
export const lockFolderName = 'LOCK';
export const filesFolderName = 'files';

function sequencesOf(names: readonly string[], pattern: RegExp): number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

/** Sequences of all snapshots among the names, oldest first. */
export const snapshotSequences = (names: readonly string[]): number[] => sequencesOf(names, snapshotPattern);

/** Sequences of all unfinished snapshots among the names, oldest first. */
export const unfinishedSequences = (names: readonly string[]): number[] =>
  sequencesOf(names, unfinishedPattern);

/** Base sequences of all journals among the names, oldest first. */
export const journalBases = (names: readonly string[]): number[] => sequencesOf(names, journalPattern);

/** True for what a store consists of; a data folder holds other things beside it (lock, log, older stores). */
export const isStoreName = (name: string): boolean =>
  [snapshotPattern, unfinishedPattern, journalPattern, cutPattern].some((pattern) => pattern.test(name)) ||
  name === filesFolderName ||
  name === ballastName;
