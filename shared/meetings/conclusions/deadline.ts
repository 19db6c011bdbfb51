import { dateParts, type IsoDate } from '../../calendar.ts';
import { bareDay, dayIn } from './deadline-day.ts';
import { barePeriod, type DeadlineMatch, periodIn } from './deadline-periods.ts';
import { relativeIn, standingIn } from './deadline-relative.ts';
import { plainFold } from './plain-fold.ts';
import type { Deadline } from './proposed-task.ts';

/** A deadline and where in the clause it stands. */
export type FoundDeadline = Deadline & { from: number; to: number };

/** Every deadline names one of these; most clauses do not. */
const mayHold = /\d|tuan|thang|quy|nam|ngay|thuong xuyen|dinh ky|truoc|sau|hom nay/;

/**
 * The deadline of a clause of a Vietnamese notice, as written; null where there is none. A day wins over a period,
 * a period over a rhythm. Days of cited papers, meetings and events, and periods that are told of, are none.
 */
export function deadlineIn(clause: string, meetingOn: IsoDate): FoundDeadline | null {
  // A clause is asked about for several reasons in a row.
  if (last.clause !== clause || last.meetingOn !== meetingOn) {
    last = { clause, meetingOn, found: readDeadline(clause, meetingOn) };
  }
  return last.found === null ? null : { ...last.found };
}

let last: { clause: string; meetingOn: IsoDate; found: FoundDeadline | null } = {
  ...{ clause: '', meetingOn: '', found: null },
};

function readDeadline(clause: string, meetingOn: IsoDate): FoundDeadline | null {
  const plain = plainFold(clause);
  if (!mayHold.test(plain)) return null;
  const day = dayIn(plain, meetingOn);
  const rhythm = standingIn(plain);
  // «Hằng tháng, trước ngày 25»: a day without its month that comes back.
  if (day?.kind === 'day' && day.dueOn === null && rhythm !== null && isDayOnly(plain, day)) {
    const apart = Math.abs(rhythm.from < day.from ? day.from - rhythm.to : rhythm.from - day.to);
    const from = apart < 4 ? Math.min(day.from, rhythm.from) : day.from;
    const to = apart < 4 ? Math.max(day.to, rhythm.to) : day.to;
    return written(clause, { from, to, kind: 'standing', dueOn: null });
  }
  const found = day ?? earlier(periodIn(plain, dateParts(meetingOn).year), relativeIn(plain)) ?? rhythm;
  return found === null ? null : written(clause, found);
}

/** The deadline where nothing else is said: the cell of a table, the words behind «Thời hạn:». */
export function deadlineAlone(text: string, meetingOn: IsoDate): Deadline | null {
  const words = text.replace(/[\s.;,]+$/, '').trim();
  if (words === '') return null;
  const plain = plainFold(words);
  const bare = bareDay(plain, meetingOn) ?? barePeriod(plain);
  const { deadlineKind = 'relative', dueOn = null } =
    bare === null ? (deadlineIn(words, meetingOn) ?? {}) : { deadlineKind: bare.kind, dueOn: bare.dueOn };
  return { deadlineText: words, deadlineKind, dueOn };
}

const isDayOnly = (plain: string, { from, to }: DeadlineMatch): boolean =>
  /ngay \d{1,2}$/.test(plain.slice(from, to));

const earlier = (one: DeadlineMatch | null, other: DeadlineMatch | null): DeadlineMatch | null =>
  one === null || (other !== null && other.from < one.from) ? other : one;

/** «hoàn thành trước ngày …»: the words of finishing are no part of the deadline. */
const finishing =
  /^(?:hoàn thành|hoàn tất|xong|thời hạn|thời gian(?: hoàn thành| thực hiện)?|hạn)(?:\s*(?:là\s|:))?\s+/iu;

function written(clause: string, { from, to, kind, dueOn }: DeadlineMatch): FoundDeadline {
  const text = clause.slice(from, to);
  const start = from + (finishing.exec(text)?.[0].length ?? 0);
  return { deadlineText: clause.slice(start, to).trim(), deadlineKind: kind, dueOn, from: start, to };
}
