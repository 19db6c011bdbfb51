import type { IsoDate } from '../../calendar.ts';

export const deadlineKinds = [
  'day',
  'month-part',
  'month',
  'quarter',
  'half-year',
  'year',
  'relative',
  'standing',
  'none',
] as const;
/** 'relative': reckoned from something else; 'standing': a duty that comes back or never ends. */
export type DeadlineKind = (typeof deadlineKinds)[number];

/** giao, yêu cầu; đề nghị; khuyến khích. */
export type Force = 'order' | 'request' | 'encouragement';

/** A deadline as the text has it. `dueOn` only where the text names one day; nothing is reckoned. */
export type Deadline = { deadlineText: string; deadlineKind: DeadlineKind; dueOn: IsoDate | null };

/** Work that a notice of conclusions gives, for the official to confirm. Texts are '' where it names none. */
export type ProposedTask = Deadline & {
  /** Who leads: one office, or a group as written. */
  unit: string;
  task: string;
  /** Who works with them (phối hợp). */
  with: string[];
  product: string;
  force: Force;
  /** The stretch of the text that it was read from, spaces cleaned. */
  evidence: string;
};

export const noDeadline: Deadline = { deadlineText: '', deadlineKind: 'none', dueOn: null };
