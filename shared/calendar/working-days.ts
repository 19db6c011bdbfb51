import { AppError } from '../errors.ts';
import { addDays, dateParts, daysBetween, type IsoDate, isIsoDate, weekday } from './day.ts';

/** A day with the reason why it is off, or why a Saturday is worked. */
export type MarkedDay = { on: IsoDate; why: string };

/**
 * One year's table of days off. `off` lists the Mondays to Fridays that are not worked (weekends need no
 * line), `workedSaturdays` the Saturdays worked in exchange. 'no-notice': worked out from the law, because
 * that year's notice (Bộ luật Lao động 2019 Điều 112 khoản 3) is not out or not entered yet.
 */
export type HolidayYear = {
  year: number;
  off: readonly MarkedDay[];
  workedSaturdays: readonly MarkedDay[];
  source: string;
  status: 'decided' | 'no-notice';
};

/** How far an answer can be trusted: by a decided table, by the law alone, or by weekends alone. */
export type Certainty = HolidayYear['status'] | 'no-table';

/** A year whose days off are not settled, and because of what. */
export type UnsettledYear = { year: number; because: Exclude<Certainty, 'decided'> };

export type DayStatus = { working: boolean; why: string | null; certainty: Certainty };

/** A computed day. Final only when `unsettled` is empty; otherwise the screen says which years' tables to enter. */
export type ComputedDay = { on: IsoDate; unsettled: UnsettledYear[] };

/** A computed number of days; see ComputedDay for `unsettled`. */
export type ComputedCount = { days: number; unsettled: UnsettledYear[] };

/** Longest stretch walked day by day, in days: more than any term, short enough to answer at once. */
const longestWalk = 36_600;

/**
 * Whether the day is worked, why not (or why a Saturday is), and how sure that is. Where `years` holds a year
 * twice the later one counts, so `[...builtInHolidayYears, ...entered]` lets the clerk's table win.
 * A year without a table is judged by weekends alone and says so: 'no-table'.
 */
export function dayStatus(date: IsoDate, years: readonly HolidayYear[]): DayStatus {
  const { year } = dateParts(date);
  const table = years.findLast((candidate) => candidate.year === year);
  const certainty = table?.status ?? 'no-table';
  const off = table?.off.find((day) => day.on === date);
  if (off) return { working: false, why: off.why, certainty };
  const worked = table?.workedSaturdays.find((day) => day.on === date);
  return { working: worked !== undefined || weekday(date) < 6, why: worked?.why ?? null, certainty };
}

/** Whether the day is worked. Throws 'not-found' where the year has no table: no guess is passed off as a fact. */
export function isWorkingDay(date: IsoDate, years: readonly HolidayYear[]): boolean {
  const { working, certainty } = dayStatus(date, years);
  if (certainty === 'no-table') {
    throw new AppError('not-found', { field: 'year', details: { year: dateParts(date).year } });
  }
  return working;
}

/**
 * The day `count` working days after the date (before, when negative); the date itself when 0. The first day
 * is not counted (Bộ luật Dân sự 2015 Điều 147); a worked Saturday counts as a working day.
 */
export function addWorkingDays(date: IsoDate, count: number, years: readonly HolidayYear[]): ComputedDay {
  if (!isIsoDate(date) || !Number.isInteger(count) || Math.abs(count) > longestWalk / 2) {
    throw new AppError('invalid-input', { details: { date: String(date), days: String(count) } });
  }
  const judge = createJudge(years);
  const step = Math.sign(count);
  let on = date;
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, step);
    if (judge.isWorked(on)) left--;
  }
  return { on, unsettled: judge.unsettled() };
}

/**
 * The day itself when it is worked, else the next working day: a term that ends on a day off ends with the
 * working day after it (Bộ luật Dân sự 2015 Điều 148).
 */
export function firstWorkingDayFrom(date: IsoDate, years: readonly HolidayYear[]): ComputedDay {
  const judge = createJudge(years);
  let on = date;
  while (!judge.isWorked(on)) on = addDays(on, 1);
  return { on, unsettled: judge.unsettled() };
}

/** Working days from `from` to `until`, both included; 0 when reversed. Refuses spans over a hundred years. */
export function countWorkingDays(
  from: IsoDate,
  until: IsoDate,
  years: readonly HolidayYear[],
): ComputedCount {
  const span = daysBetween(from, until);
  if (span > longestWalk) throw new AppError('invalid-input', { details: { from, until } });
  const judge = createJudge(years);
  let days = 0;
  for (let offset = 0; offset <= span; offset++) {
    if (judge.isWorked(addDays(from, offset))) days++;
  }
  return { days, unsettled: judge.unsettled() };
}

/** Judges days, and remembers which of the years looked at were not settled. */
function createJudge(years: readonly HolidayYear[]) {
  const doubts = new Map<number, UnsettledYear['because']>();
  return {
    isWorked(date: IsoDate): boolean {
      const { working, certainty } = dayStatus(date, years);
      if (certainty !== 'decided') doubts.set(dateParts(date).year, certainty);
      return working;
    },
    unsettled: (): UnsettledYear[] =>
      [...doubts].map(([year, because]) => ({ year, because })).sort((a, b) => a.year - b.year),
  };
}
