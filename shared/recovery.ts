import type { Failure } from './result.ts';

/** One change of the book, as whoever looks for it knows it. */
export type KnownChange = {
  sequence: number;
  /** ISO instant. */
  at: string;
  /** The name of who made it; '' where the book does not tell. */
  byName: string;
  /** The operation. */
  channel: string;
  /** What it was about: the kind of the first record in it, by name, and its title. */
  kind: string;
  title: string;
};

/** One file that is not as it must be. */
export type DamagedFile = {
  file: string;
  fault: 'journal-damaged' | 'journal-missing' | 'snapshot-damaged' | 'everything-missing';
};

/** Changes that were made once and are not certain any more. */
export type LostChanges = {
  /** The first and the last number that may be missing. */
  first: number;
  last: number;
  /** True where there may be more than the files still tell of. */
  orMore: boolean;
  /** Those of them that can still be read, to be entered again by hand; the first of them. */
  readable: KnownChange[];
};

/** A state of the book that one can go back to, newest first. */
export type GoBackPoint = { sequence: number; at: string; what: 'last-certain' | 'generation' };

/** Who has the folder now. */
export type FolderHolder = { here: boolean; host: string; pid: number; since: string };

/** Why a place is no good for a book, and what it is called. */
export type PlaceFault = { reason: 'network' | 'cloud'; name: string };

/** What the official can do; the screen shows those that fit. */
export type RecoveryChoice =
  | 'retry'
  | 'view'
  | 'go-back'
  | 'restore'
  | 'move'
  | 'choose-folder'
  | 'check-disk'
  | 'show-files'
  | 'save-report';

/** Why the book does not open as usual, and what is known of it. */
export type Trouble = {
  failure: Failure;
  /** The last change that is certain. */
  certain: KnownChange | null;
  damaged: DamagedFile[];
  lost: LostChanges | null;
  points: GoBackPoint[];
  holder: FolderHolder | null;
  place: PlaceFault | null;
  choices: RecoveryChoice[];
};

export type RecoveryState = {
  version: string;
  folder: string;
  door: 'window' | 'browser' | 'command-line';
  folderDialog: boolean;
  language: 'vi' | 'en';
  /** Null where the book is open and whole. */
  trouble: Trouble | null;
};

/** A backup that was found, and whether it can be restored here. */
export type FoundBackup = {
  folder: string;
  name: string;
  /** The place it lies at, in words. */
  place: string;
  takenAt: string;
  records: number;
  bytes: number;
  organisation: string;
  encrypted: boolean;
};

/** Flushes in milliseconds. */
export type FlushTimes = { median: number; slowest: number };

export type DiskVerdict = 'sound' | 'slow' | 'too-fast' | 'maybe-too-fast';

/** What the check of the disk measured. */
export type DiskCheck = {
  verdict: DiskVerdict;
  append: FlushTimes;
  overwrite: FlushTimes;
  /** Median of overwriting in room made beforehand to that of appending. */
  ratio: number;
  /** Null where the system does not tell. */
  rotational: boolean | null;
  flushes: number;
};
