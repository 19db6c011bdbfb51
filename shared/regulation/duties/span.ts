import { addDays, dateParts, type IsoDate, type Period, periodOf, periodsBetween } from '../../calendar.ts';
import { type Cadence, monthsOf } from '../profile/vocabulary.ts';
import type { InForce } from '../version-on.ts';
import { later } from './in-order.ts';

/**
 * The stretch of days that one duty is about, both ends included. 'months' = two or four calendar months
 * (key `2027-M03-04`); 'rolling' = from the day after the last time until one cadence later (its first day is the key);
 * 'review' = the month in which a half-year or a year is to be reviewed (key `2027-H1`, `2027`); 'until-day' = up to
 * a day of the year (that day is the key); 'cut' = what a new version left of a period (`cut-` and its first day);
 * 'term' = the time that the law gives for the matters of a year (key `2027`); 'meeting' = around one meeting (its id).
 */
export type DutyPeriod = Omit<Period, 'kind'> & {
  kind: Period['kind'] | 'months' | 'rolling' | 'review' | 'until-day' | 'cut' | 'term' | 'meeting';
};

/** Something that was done on a day: a meeting held, a report sent, a member who said that they would not come. */
export type Deed = {
  kind: 'meeting' | 'report' | 'fulfilment' | 'absence' | 'delivery';
  id: string;
  on: IsoDate;
  /** The period that the deed itself says it is for; null where its day tells. */
  periodKey: string | null;
};

/** One period, the first deed that settles it, and the last day on which a meeting still does. */
export type Span = { period: DutyPeriod; settledBy: Deed | null; settledUntil: IsoDate };

/** From when to when spans are wanted. `deeds` are oldest first, none of them after today. */
export type Question = { deeds: readonly Deed[]; since: IsoDate; today: IsoDate; through: IsoDate };

type CadenceQuestion = Question & {
  cadence: Cadence;
  /** The days on which the rule counts: it judges the periods whose last day is one of them. */
  inForce: InForce;
  /** The last day that an earlier version judged; null where there is none. */
  judgedUntil: IsoDate | null;
};

export type Spans = {
  spans: Span[];
  /** What the end of the version left unjudged; null where its periods end with it. */
  cut: DutyPeriod | null;
  /** Whether the spans go as far as the version is in force, so that those of the next one follow on. */
  reachEnd: boolean;
};

const namedKinds = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' } as const;

/**
 * The same day so many months on; the last day of that month where it has no such day
 * (Bộ luật Dân sự 2015, Điều 147–148).
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const ordinal = year * 12 + month - 1 + months;
  const inYear = String(Math.floor(ordinal / 12)).padStart(4, '0');
  const inMonth = String((ordinal % 12) + 1).padStart(2, '0');
  const last = dateParts(periodOf('month', `${inYear}-${inMonth}-01`).until).day;
  return `${inYear}-${inMonth}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/**
 * From the period of `since` to the one after today's or that of `through`, oldest first, as far as they are the
 * version's to judge. No day is judged twice: what an earlier version judged is taken off the first of them.
 */
export function spansOf(question: CadenceQuestion): Spans {
  return question.cadence.countBy === 'rolling' ? rollingSpans(question) : calendarSpans(question);
}

function calendarSpans({ cadence, deeds, inForce, judgedUntil, ...asked }: CadenceQuestion): Spans {
  const { since, today, through } = asked;
  const months = monthsOf(cadence);
  const limit = later(addMonths(today, months), through);
  const reachEnd = inForce.until !== null && inForce.until <= limit;
  const spans = calendarPeriods(months, since, limit)
    .filter(({ until }) => isIn(inForce, until) && until >= since)
    .filter(({ until }) => judgedUntil === null || until > judgedUntil)
    .map((period): Span => {
      const clipped = judgedUntil === null ? period : beginningAfter(period, judgedUntil);
      const settledBy = deeds.find((deed) => isFor(deed, clipped)) ?? null;
      return { period: clipped, settledBy, settledUntil: period.until };
    });
  const judged = spans.at(-1)?.period.until ?? judgedUntil;
  const start = later(since, inForce.from);
  const cutFrom = judged === null ? start : later(start, addDays(judged, 1));
  return { spans, cut: reachEnd ? cutPeriod(cutFrom, inForce.until) : null, reachEnd };
}

/** The days left of a version that ends within a period; none where it ends with one. */
const cutPeriod = (from: IsoDate, until: IsoDate | null): DutyPeriod | null =>
  until === null || from > until ? null : { key: `cut-${from}`, kind: 'cut', from, until };

const isIn = (inForce: InForce, on: IsoDate): boolean =>
  inForce.from <= on && (inForce.until === null || on <= inForce.until);

const beginningAfter = (period: DutyPeriod, day: IsoDate): DutyPeriod =>
  period.from > day ? period : { ...period, from: addDays(day, 1) };

const isFor = (deed: Deed, period: DutyPeriod): boolean =>
  deed.periodKey === null ? period.from <= deed.on && deed.on <= period.until : deed.periodKey === period.key;

function calendarPeriods(months: number, from: IsoDate, until: IsoDate): DutyPeriod[] {
  if (months === 1 || months === 3 || months === 6 || months === 12) {
    return periodsBetween(namedKinds[months], from, until);
  }
  return periodsBetween('year', from, until)
    .flatMap((year) => periodsBetween('month', year.from, year.until))
    .flatMap((first, index, all) => {
      const last = all[index + months - 1];
      return index % months === 0 && last !== undefined ? [joined(first, last)] : [];
    })
    .filter((period) => period.until >= from && period.from <= until);
}

const joined = (first: Period, last: Period): DutyPeriod => ({
  key: `${first.key.slice(0, 5)}M${first.key.slice(5)}-${last.key.slice(5)}`,
  kind: 'months',
  from: first.from,
  until: last.until,
});

/**
 * One span per deed, each beginning on the day after the deed that settled the one before, an open one, and up to
 * `through` those that follow if each time the last day is used.
 */
function rollingSpans({ cadence, deeds, inForce, judgedUntil, ...asked }: CadenceQuestion): Spans {
  const { since, today, through } = asked;
  const months = monthsOf(cadence);
  const start = judgedUntil === null ? later(since, inForce.from) : addDays(judgedUntil, 1);
  const natural = firstRolling({ deeds, start, months });
  const isLate = judgedUntil !== null && natural.from <= judgedUntil;
  let period = isLate ? rollingPeriod(start, natural.until) : natural;
  const spans: Span[] = [];
  for (const deed of deeds) {
    if (deed.on < period.from) continue;
    if (inForce.until !== null && deed.on > inForce.until) break;
    spans.push({ period, settledBy: deed, settledUntil: period.until });
    period = rollingAfter(deed.on, months);
  }
  if (inForce.until !== null && period.until > inForce.until) {
    const cut = cutPeriod(later(period.from, inForce.from), inForce.until);
    return { spans, cut, reachEnd: true };
  }
  spans.push({ period, settledBy: null, settledUntil: period.until });
  // Nobody can be asked for a time to come before the one that is open.
  period = rollingAfter(later(period.until, today), months);
  for (
    ;
    period.until <= through && isIn(inForce, period.until);
    period = rollingAfter(period.until, months)
  ) {
    spans.push({ period, settledBy: null, settledUntil: period.until });
  }
  return { spans, cut: null, reachEnd: inForce.until !== null && inForce.until <= later(today, through) };
}

/** From the last time before the start, unless that had run out by then: the count then begins with the start. */
function firstRolling({
  deeds,
  start,
  months,
}: {
  deeds: readonly Deed[];
  start: IsoDate;
  months: number;
}): DutyPeriod {
  const before = deeds.findLast((deed) => deed.on < start);
  const counts = before !== undefined && addMonths(before.on, months) >= start;
  return counts ? rollingAfter(before.on, months) : rollingPeriod(start, addMonths(start, months));
}

const rollingAfter = (day: IsoDate, months: number): DutyPeriod =>
  rollingPeriod(addDays(day, 1), addMonths(day, months));

const rollingPeriod = (from: IsoDate, until: IsoDate): DutyPeriod => ({
  key: from,
  kind: 'rolling',
  from,
  until,
});
