import type { Citation } from '../../regulation/profile/rule.ts';
import type { Lateness } from '../deliveries/notice-lead.ts';
import type { FileItem } from './file-items.ts';

/** One thing that a meeting's file is asked for. What does not concern the meeting is not in the list at all. */
export type CheckedItem = {
  item: FileItem;
  /** The rule that asks for it; null = practice asks, which may be waived with a reason. */
  citation: Citation | null;
  state: 'done' | 'missing' | 'waived';
  /** How many of how many are missing; the minutes are one of one. */
  missing: number;
  of: number;
  /** Which ones: names, titles of the agenda, numbers of papers. */
  names: string[];
  waiver: { id: string; reason: string } | null;
  /** It is done, but was late by the rule; nothing can mend that. */
  late: Lateness | null;
};

/** Something found before anybody asks whether it was waived. */
export type Finding = Pick<CheckedItem, 'item' | 'citation' | 'of' | 'names'> & { late?: Lateness | null };
