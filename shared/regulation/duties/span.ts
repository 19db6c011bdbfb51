import { addDays, dateParts, type IsoDate, type Period, periodOf, periodsBetween } from '../../calendar.ts';
import { type Cadence, monthsOf } from '../profile/vocabulary.ts';

/**
 * The stretch of days that one duty is about, both ends included. 'months' = two or four calendar months
 * (key `2027-M03-04`); 'rolling' = from the day after the last time until one cadence later (its first day is the key);
 * 'review' = the month in which a half-year or a year is to be reviewed (key `2027-H1`, `2027`); 'until-day' = up to
 * a day of the year (that day is the key).
 */
export type DutyPeriod = Omit<Period, 'kind'> & {
  kind: Period['kind'] | 'months' | 'rolling' | 'review' | 'until-day';
};

/** Something that was done on a day: a meeting held, a report sent. */
export type Deed = {
  kind: 'meeting' | 'report';
  id: string;
  on: IsoDate;
  /** The period that the deed itself says it is for; null where its day tells. */
  periodKey: string | null;
};

/** One period, the first deed that settles it, and the last day on which a meeting still does. */
export type Span = { period: DutyPeriod; settledBy: Deed | null; settledUntil: IsoDate };

type Question = {
  cadence: Cadence;
  deeds: readonly Deed[];
  since: IsoDate;
  today: IsoDate;
  through: IsoDate;
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

/** From the period of `since` to the one after today's or that of `through`, oldest first. `deeds` must be oldest first. */
export function spansOf(question: Question): Span[] {
  return question.cadence.countBy === 'rolling' ? rollingSpans(question) : calendarSpans(question);
}

function calendarSpans({ cadence, deeds, since, today, through }: Question): Span[] {
  const months = monthsOf(cadence);
  return calendarPeriods(months, since, later(addMonths(today, months), through)).map((period) => ({
    period,
    settledBy: deeds.find((deed) => isFor(deed, period)) ?? null,
    settledUntil: period.until,
  }));
}

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
function rollingSpans({ cadence, deeds, since, today, through }: Question): Span[] {
  const months = monthsOf(cadence);
  const before = deeds.findLast((deed) => deed.on < since);
  // What ran out before the book was begun is nobody's debt: the count then starts with the book.
  const counts = before !== undefined && addMonths(before.on, months) >= since;
  let period = counts ? rollingAfter(before.on, months) : rollingPeriod(since, addMonths(since, months));
  const spans: Span[] = [];
  for (const deed of deeds) {
    if (deed.on < period.from) continue;
    spans.push({ period, settledBy: deed, settledUntil: period.until });
    period = rollingAfter(deed.on, months);
  }
  spans.push({ period, settledBy: null, settledUntil: period.until });
  // Nobody can be asked for a time to come before the one that is open.
  period = rollingAfter(later(period.until, today), months);
  for (; period.until <= through; period = rollingAfter(period.until, months)) {
    spans.push({ period, settledBy: null, settledUntil: period.until });
  }
  return spans;
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

const rollingAfter = (day: IsoDate, months: number): DutyPeriod =>
  rollingPeriod(addDays(day, 1), addMonths(day, months));

const rollingPeriod = (from: IsoDate, until: IsoDate): DutyPeriod => ({
  key: from,
  kind: 'rolling',
  from,
  until,
});
