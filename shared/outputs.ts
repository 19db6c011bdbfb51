import type { BackupAdvice } from './backup/advice.ts';
import type { MarkVerdict } from './backup/marked-media.ts';
import type { Channel } from './channels.ts';
import type { PaperName } from './contract.ts';
import type { ErrorCode } from './errors.ts';
import type { StoredFile } from './fields.ts';
import type { Inventory } from './handover/inventory.ts';
import type { Verb } from './history/verb.ts';
import type { MeetingWarning } from './meetings/meeting-warnings.ts';
import type { KindName, Of } from './records/index.ts';
import type { MeetingState } from './records/meeting.ts';
import type { DiskCheck, FoundBackup, RecoveryState } from './recovery.ts';
import type { Duty } from './regulation/duties.ts';
import type { Citation } from './regulation/profile/rule.ts';
import type { Reading } from './regulation/reader/reader.ts';
import type { BodyRole } from './regulation/roles.ts';
import type { Failure } from './result.ts';
import type { UserRole } from './roles.ts';

/** How a file made by the program reached the official. */
export type Delivery =
  /** Written where a dialog said. */
  | { delivered: 'saved'; name: string; path: string }
  /** To be fetched once from this address of the browser door. */
  | { delivered: 'download'; name: string; url: string }
  /** Handed to the printer's own dialog. */
  | { delivered: 'printed' }
  /** The window that asked prints the preview itself. */
  | { delivered: 'print-in-page'; html: string }
  | { delivered: 'cancelled' };

export type Status = {
  version: string;
  /** False on an empty book: the first run shows. */
  setUp: boolean;
  /** True while the book is the sample commune. */
  sample: boolean;
  /** 'moved' = this copy was packed for another PC and is locked; 'read-only' = damaged. */
  mode: 'open' | 'read-only' | 'moved' | 'past';
  /** The moment at which this session looks at the book: an instant, and the last change that counts. */
  moment: { at: string; sequence: number; complete: boolean } | null;
  /** The hand-over that packed it; `here`: this is the copy that stayed behind, not the one that arrived. */
  moved: { handoverId: string; to: string; from: string; at: string; by: string; here: boolean } | null;
  /** The hand-over by which the user at work received the book and has not looked at yet. */
  receivedId: string | null;
  /** What is certain and what is damaged, where the store opened read-only or healed. */
  notices: { code: string; details: Record<string, string | number> }[];
  folder: string;
  door: 'window' | 'browser' | 'command-line';
  /** Whether folders are chosen by a dialog of the system, or in the page. */
  folderDialog: boolean;
  language: 'vi' | 'en';
  today: string;
  user: { id: string; name: string; roles: UserRole[] } | null;
  users: { id: string; name: string; roles: UserRole[] }[];
};

export type Page<T> = { rows: T[]; total: number };

/** One member of a body on a day, with both titles. */
export type RosterRow = {
  membershipId: string;
  personId: string;
  fullName: string;
  phone: string;
  email: string;
  role: Of<'membership'>['role'];
  teamId: string | null;
  teamName: string;
  focalUnit: string;
  postId: string | null;
  postTitle: string;
  agency: string;
  order: number;
  from: string;
  until: string | null;
  decision: string;
};

export type MeetingProposal = {
  chairId: string | null;
  /** The role that takes the chair, also where nobody holds it. */
  chairRole: BodyRole;
  /** Null where the regulation is silent and only the title speaks. */
  chairCitation: Citation | null;
  secretaryId: string | null;
  /** The roster of the day, by rank. */
  attendeeIds: string[];
  /** Who fixes the list of attendees, by which rule. */
  attendeesCitation: Citation | null;
  place: string;
  title: string;
  warnings: MeetingWarning[];
};

export type DutyRow = Duty & { bodyName: string };

export type BudgetLineRow = Of<'budget-line'> & {
  estimate: number;
  spent: number;
  remaining: number;
  expenses: Of<'expense'>[];
};

export type BudgetYear = {
  year: number;
  lines: BudgetLineRow[];
  totals: { estimate: number; spent: number; remaining: number };
  totalInWords: string;
  /** Years that have lines, newest first. */
  years: number[];
};

export type DossierRow = Of<'dossier'> & { keeperName: string; documents: number };

export type ArchiveYear = {
  year: number;
  /** By code. */
  dossiers: DossierRow[];
  /** Years that have dossiers, newest first. */
  years: number[];
};

export type Upload = StoredFile & {
  /** True where the very same bytes were in the store already. */
  known: boolean;
  /** Documents that hold the same bytes, to be named to the official. */
  alsoIn: { documentId: string; title: string }[];
};

export type SearchHit = {
  kind: KindName;
  id: string;
  title: string;
  /** The day or year it is about, or the post of a person: what tells two of the same title apart. */
  context: string;
  /** The record it stands in: the dossier of a document, the body of a meeting. */
  within: { kind: KindName; id: string; title: string } | null;
};

/** What was found among one kind; `hits` are the first of `total`. */
export type SearchGroup = { kind: KindName; total: number; hits: SearchHit[] };

export type HistoryEntry = {
  sequence: number;
  at: string;
  by: string;
  byName: string;
  channel: string;
  reason: string;
  /** Fields that changed, with the value before and after; null = there was no record. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

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

export type BinRow = {
  kind: KindName;
  id: string;
  title: string;
  /** The titles of what it belongs to: the body and the person of a membership, the dossier of a document. */
  within: string[];
  removedAt: string;
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

export type FolderRef = { folder: string; label: string };

export type FolderListing = {
  /** Null at the top, where drives and the home folder are listed. */
  current: FolderRef | null;
  parent: string | null;
  folders: FolderRef[];
};

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

/** What each operation answers. */
export type Outputs = {
  'app.status': Status;
  'session.sign-in': Status;
  'session.sign-out': Status;
  'setup.create': Status;
  'setup.open-sample': Status;
  'setup.leave-sample': Status;
  'records.list': Page<Of<KindName>>;
  'records.get': Of<KindName>;
  'records.create': Of<KindName>;
  'records.change': Of<KindName>;
  /** `count` = how many records went, or came back, with it included. */
  'records.remove': { id: string; count: number };
  'records.put-back': { id: string; count: number };
  'records.order': { changed: number };
  'records.bin': BinRow[];
  'records.history': { entries: HistoryEntry[]; complete: boolean };
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
  'commune.rename': Of<'commune'>;
  'roster.on': RosterRow[];
  'roster.save-member': { personId: string; membershipId: string };
  'roster.end-membership': { membershipId: string };
  'roster.import': { persons: number; memberships: number };
  'tables.read': string[][];
  'regulation.read': Reading;
  'regulation.read-file': Reading;
  'duties.list': DutyRow[];
  'duties.put-off': { id: string };
  'meetings.propose': MeetingProposal;
  'meetings.save': Of<'meeting'>;
  'meetings.move': { id: string; state: MeetingState };
  'budget.year': BudgetYear;
  'budget.save-expense': Of<'expense'>;
  'budget.copy-year': { lines: number };
  'budget.export': Delivery;
  'archive.year': ArchiveYear;
  'papers.preview': { paper: PaperName; title: string; html: string };
  'papers.save': Delivery;
  'papers.print': Delivery;
  'files.begin': { uploadId: string };
  'files.append': { received: number };
  'files.finish': Upload;
  'files.abort': Record<string, never>;
  'files.open': Delivery | { delivered: 'opened' };
  /** `size` of the whole, in bytes; the piece is empty behind its end. */
  'files.read': { base64: string; size: number };
  'search.find': SearchGroup[];
  'folders.choose': FolderRef | null;
  'folders.list': FolderListing;
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
  'handover.inventory': Inventory;
  'handover.begin': Of<'handover'>;
  'handover.save': Of<'handover'>;
  'handover.step': Of<'handover'>;
  'handover.take-over': Of<'handover'>;
  'handover.receive': Of<'handover'>;
  'handover.sign': Of<'handover'>;
  'handover.cancel': Of<'handover'>;
  'handover.move': Of<'handover'>;
  'handover.take-back': Of<'handover'>;
  'handover.arrive': Of<'handover'>;
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
  'tasks.cancel': { cancelled: boolean };
  'recovery.state': RecoveryState;
  'recovery.retry': RecoveryState;
  'recovery.view': RecoveryState;
  'recovery.go-back': RecoveryState;
  'recovery.backups': FoundBackup[];
  'recovery.restore': RecoveryState;
  'recovery.choose-folder': RecoveryState;
  'recovery.move': RecoveryState;
  'recovery.report': Delivery;
  'recovery.show-files': { shown: boolean };
  'disk.check': DiskCheck;
};

/** The compiler asks for an answer of every channel, and for no other. */
export type Output<C extends Channel> = AllOutputs[C];

type Complete = { [C in Channel]: unknown };
type Checked<T extends Complete> = T;
/** The same map, refused by the compiler where a channel is missing. */
type AllOutputs = Checked<Outputs>;
