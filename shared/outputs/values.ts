import type { OwnNames } from '../regulation/profile/names.ts';
import type { UserRole } from '../roles.ts';

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

/** A committee, and how the program is to speak of it. */
export type CommitteeInBook = {
  id: string;
  name: string;
  abbreviation: string;
  /** Its last day; null while it works. */
  until: string | null;
  /** The groups that help it. */
  groupIds: string[];
  /** What its regulation in force calls the group and the roles. */
  called: OwnNames;
};

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
  /** The committees that the book is kept for: those at work by their first days, then those that have ended. */
  committees: CommitteeInBook[];
  today: string;
  user: { id: string; name: string; roles: UserRole[] } | null;
  users: { id: string; name: string; roles: UserRole[] }[];
};

export type Page<T> = { rows: T[]; total: number };

export type FolderRef = { folder: string; label: string };
