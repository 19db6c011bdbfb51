import type { BackupAdvice } from '../backup/advice.ts';
import type { MarkVerdict } from '../backup/marked-media.ts';
import type { ErrorCode } from '../errors.ts';
import type { KindName, Of } from '../records/index.ts';
import type { Failure } from '../result.ts';
import type { Delivery, FolderRef, Page, Status } from './values.ts';

/** What a backup says of itself. */
export type BagSummary = {
  folder: string;
  name: string;
  /** ISO instant; '' where it is not told. */
  takenAt: string;
  bytes: number;
  files: number;
  /** Records in all, and of single kinds. */
  records: number;
  counts: { kind: KindName; count: number }[];
  organisation: string;
  /** True where a passphrase is needed to open it; records and counts are then told only once it is open. */
  encrypted: boolean;
  /** False for a BagIt folder that another program made: it can be checked, but not restored. */
  ours: boolean;
};

/** A stored file that was missing or damaged in the store before it was backed up. */
export type FaultyFile = { name: string; fault: 'missing' | 'damaged' };

export type FinishedBackup = BagSummary & {
  faultyFiles: FaultyFile[];
  /** False where the backup is whole, but its line could not be written into the register. */
  registered: boolean;
};

export type BagListing = {
  /** Newest first. */
  bags: BagSummary[];
  /** Names of folders left by backups that were never finished. */
  unfinished: string[];
  /** Backups that do not even say any more what they are; checking them tells why. */
  unreadable: FolderRef[];
};

export type BackupTarget = FolderRef & {
  removable: boolean;
  freeBytes: number | null;
  /** The newest finished backup that lies there. */
  newest: BagSummary | null;
  /** What the mark on it means to this book. */
  mark: MarkVerdict;
  /** True where it lies on the same disk as the book: what takes one takes both. */
  sameDisk: boolean;
};

/** A stick of the book, with what lies on it. */
export type StickRow = Of<'stick'> & { last: Of<'backup'> | null; backups: number };

/** The backups that are made by themselves into a second folder on this PC. */
export type AutomaticView = {
  /** False where this door makes none. */
  available: boolean;
  on: boolean;
  place: FolderRef;
  /** True for the folder in Documents that is used unless another is chosen. */
  isUsual: boolean;
  /** True where it lies on the same disk as the book: what takes one takes both. */
  sameDisk: boolean;
  /** A folder on another disk of this PC, which is the better place; null where there is none. */
  elsewhere: FolderRef | null;
  held: number;
  bytes: number;
  freeBytes: number | null;
  newest: (FolderRef & { takenAt: string }) | null;
  /** Why the latest attempt failed; null once one succeeded. */
  failure: { at: string; failure: Failure } | null;
};

/** How safe the book is. */
export type BackupOverview = {
  /** Those in use first. */
  sticks: StickRow[];
  /** The stick that shall have the next backup. */
  next: { id: string; name: string } | null;
  last: Of<'backup'> | null;
  lastDrill: Of<'drill'> | null;
  /** What to do now, the most pressing first; empty = all is well. */
  advice: BackupAdvice[];
  /** True where the reminders were put off for today. */
  putOff: boolean;
  /** Why no backup could be made by itself last time; null where there was no trouble. */
  automaticFailure: AutomaticView['failure'];
};

export type BagProblemCode = Extract<ErrorCode, `bag-${string}`>;

/** What is wrong with a backup, and in which file ('' = the folder itself). */
export type BagProblem = { code: BagProblemCode; path: string };

export type Verification =
  /** `opened` is false where an encrypted backup was checked from outside alone, without its passphrase. */
  { sound: true; opened: boolean; bag: BagSummary } | { sound: false; problems: BagProblem[] };

/** How a record of a backup stands to the book of today. */
export type LookState =
  | 'same'
  /** The book has it otherwise. */
  | 'changed'
  /** The book never had it, or has it no more. */
  | 'missing'
  | 'in-bin'
  /** The same record, but the file it names is no longer in the store. */
  | 'file-missing';

export type LookRow = {
  id: string;
  title: string;
  /** The titles of what it belongs to. */
  within: string[];
  state: LookState;
};

/** A backup that is being looked into. */
export type Look = {
  lookId: string;
  bag: BagSummary;
  /** Of each kind that may be taken over: how many, and how many of them the book has not or has otherwise. */
  kinds: { kind: KindName; total: number; differing: number }[];
};

export type LookRecord = {
  state: LookState;
  inBackup: Record<string, unknown>;
  /** Null where the book has none; one in the bin has `removedAt`. */
  inBook: Record<string, unknown> | null;
  /** What it points at and the book lacks: taken over with it. */
  brings: { kind: KindName; id: string; title: string }[];
  /** Files that come with it because the store has not got them. */
  files: { sha256: string; name: string }[];
};

/** What the operations of this area answer. */
export type BackupOutputs = {
  'backup.targets': BackupTarget[];
  'backup.create': FinishedBackup;
  'backup.inspect': BagListing;
  'backup.verify': Verification;
  'backup.restore': Status;
  'backup.look-in': Look;
  'backup.look-list': Page<LookRow>;
  'backup.look-record': LookRecord;
  'backup.look-close': Record<string, never>;
  'backup.take': { records: number; files: number };
  'backup.look': BackupTarget;
  'backup.mark': Of<'stick'>;
  'backup.retire-stick': Of<'stick'>;
  'backup.overview': BackupOverview;
  'backup.put-off': Record<string, never>;
  'backup.export': Delivery;
  'backup.automatic': AutomaticView;
  'backup.automatic-now': {
    outcome: 'done' | 'unchanged' | 'off' | 'cut' | 'failed';
    failure: AutomaticView['failure'];
  };
  'backup.plan': AutomaticView;
  'backup.drill': Of<'drill'>;
};
