import type { IsoDate } from '../../calendar.ts';
import type { bodyNames } from '../profile/names.ts';
import type { Citation } from '../profile/rule.ts';
import type { Party } from '../profile/vocabulary.ts';
import type { Deed, DutyPeriod } from './span.ts';

/** Reports that the book keeps as such, by the duty that they answer. */
export const dutyReportTypes = ['group-report', 'members-report', 'upward-report'] as const;

/** Duties that are settled by one line in the book: what was done, on what day, and by which paper. */
export const fulfilledDuties = [
  /** Thông báo họp và tài liệu, sent before a meeting. */
  'meeting-notice',
  /** Báo cáo của Tổ that must be there at a meeting. */
  'meeting-report',
  /** Thông báo kết luận, to each member after a meeting. */
  'conclusion-notice',
  /** Chương trình, kế hoạch công tác of a year. */
  'work-programme',
  /** Kế hoạch kiểm tra, giám sát of a year. */
  'inspection-plan',
  /** Chương trình, kế hoạch of the group's own. */
  'group-plan',
  /** Dự toán of a year, handed in in the year before. */
  'budget-estimate',
  /** Quyết toán of a year, in the year after. */
  'budget-settlement',
  /** Nộp lưu: dossiers of work that ended in a year. */
  'archive-handover',
] as const;
export type FulfilledDuty = (typeof fulfilledDuties)[number];

export type DutyName =
  | 'committee-meeting'
  | 'group-meeting'
  /** Sơ kết, tổng kết: a review that the regulation ties to the middle or the end of the year. */
  | 'interim-review'
  | 'final-review'
  | (typeof dutyReportTypes)[number]
  /** Members who will not come say so ahead of the meeting. */
  | 'absence-notice'
  | FulfilledDuty;

/** What a notice of a meeting can hold, by the words of the rule. */
export const noticeContents = ['subject', 'time', 'place', 'documents'] as const;
export type NoticeContent = (typeof noticeContents)[number];

/**
 * done = settled; put-off = soft and put off in writing; overdue = its last day is past; soon = few days
 * left and nothing planned; due = running; upcoming = not begun, or a meeting stands in the calendar for it;
 * not-applicable = what the rule speaks of is not the case (`notApplicable` says what).
 */
export type DutyState = 'done' | 'due' | 'soon' | 'overdue' | 'put-off' | 'upcoming' | 'not-applicable';

/** Why a duty binds nobody: its period was cut off by another version, nobody was absent, no estimate, no dossiers. */
export type NotApplicable = 'rule-replaced' | 'nobody-absent' | 'no-estimate' | 'no-dossiers';

/** A written reason for putting off one soft duty. */
export type DutyDeferral = { id: string; dutyKey: string; reason: string; decidedOn: IsoDate };

export type Duty = {
  /** Stable name within the book: `<bodyId>/committee-meeting/2027-H1`, `<bodyId>/meeting-notice/<meetingId>`. */
  key: string;
  duty: DutyName;
  bodyId: string;
  period: DutyPeriod;
  /** The last day on which the rule is still kept; where `isDated` is false, the day from which it is asked for. */
  dueOn: IsoDate;
  /** False where the rule names no last day («sau cuộc họp»): then it is never overdue. */
  isDated: boolean;
  /** The day by the other way of counting days, where the text leaves open which days it means. */
  otherDueOn: IsoDate | null;
  /** Years whose days off are not notified yet, by which `dueOn` was counted: it may still change. */
  unsettledYears: readonly number[];
  state: DutyState;
  notApplicable: NotApplicable | null;
  /** The rule allows for circumstances: it may be put off with a written reason. */
  soft: boolean;
  /** The rule it rests on; there is no duty without one. */
  citation: Citation;
  /** The version of the regulation that it is judged by, and that the citation is of. */
  regulationId: string;
  /** The statute that names the day, where the regulation leaves that to the law. */
  law: string | null;
  /** Who makes a report, where the regulation names others than the body itself. */
  by: readonly Party[];
  /** Whom a report goes to, by the regulation; empty for meetings and where it does not say. */
  addressees: readonly Party[];
  /** What the regulation calls the two bodies («Tổ giúp việc»); null where it does not say. */
  called: ReturnType<typeof bodyNames>;
  settledBy: Omit<Deed, 'periodKey'> | null;
  /** A meeting that stands in the calendar inside the period and has not been held. */
  plannedBy: { id: string; on: IsoDate } | null;
  deferral: DutyDeferral | null;
  /** How its periods follow one another: by the calendar, or from the last time. Null for a fixed day. */
  countBy: 'calendar-period' | 'rolling' | null;
  /** The other reading of a cadence: never longer than one period since the last time. Null for a fixed day. */
  rolling: { lastOn: IsoDate | null; dueOn: IsoDate } | null;
  /** The meeting that it is about. */
  meeting: { id: string; on: IsoDate } | null;
  /** What the notice must hold by the rule, and has not held so far. */
  lacking: readonly NoticeContent[];
  action: 'plan-meeting' | 'record-report' | 'record-fulfilment' | 'record-absence';
};
