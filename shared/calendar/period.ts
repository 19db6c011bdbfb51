import { AppError } from '../errors.ts';
import { dateParts, daysInMonth, type IsoDate } from './day.ts';
import { twoDigits } from './two-digits.ts';
import { formalMonth } from './wording.ts';

/** The spans of time that regulations ask reports and meetings for. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year';

/** A span of whole days, both ends included. Keys: '2027-03', '2027-Q1', '2027-H1', '2027'. */
export type Period = { key: string; kind: PeriodKind; from: IsoDate; until: IsoDate };

const perYear = { month: 12, quarter: 4, 'half-year': 2, year: 1 } as const satisfies Record<
  PeriodKind,
  number
>;
const romans = ['I', 'II', 'III', 'IV'] as const;

/** The period of that kind that contains the day. */
export const periodOf = (kind: PeriodKind, date: IsoDate): Period => periodAt(kind, ordinalOf(kind, date));

/** The period that follows. Refuses to leave the year 9999. */
export const nextPeriod = (period: Period): Period =>
  periodAt(period.kind, ordinalOf(period.kind, period.from) + 1);

/** The period before. Refuses to leave the year 0001. */
export const previousPeriod = (period: Period): Period =>
  periodAt(period.kind, ordinalOf(period.kind, period.from) - 1);

/** Every period of that kind with at least one day between the two days, both included; none when reversed. */
export function periodsBetween(kind: PeriodKind, from: IsoDate, until: IsoDate): Period[] {
  const first = ordinalOf(kind, from);
  const length = from <= until ? ordinalOf(kind, until) - first + 1 : 0;
  return Array.from({ length }, (_, index) => periodAt(kind, first + index));
}

/** The period with that key, or null when the text is no key of a period. */
export function periodFromKey(key: string): Period | null {
  const found = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4])|-H([12]))?$/.exec(key);
  if (!found) return null;
  const [, year, month, quarter, half] = found;
  const at = (kind: PeriodKind, part: string) =>
    periodAt(kind, Number(year) * perYear[kind] + Number(part) - 1);
  if (month) return at('month', month);
  if (quarter) return at('quarter', quarter);
  return half ? at('half-year', half) : at('year', '1');
}

/** As papers name it: 'tháng 3 năm 2027', 'quý I năm 2027', '6 tháng đầu năm 2027', 'năm 2027'. */
export function periodLabel(period: Period): string {
  const { year, month } = dateParts(period.from);
  switch (period.kind) {
    case 'month':
      return `tháng ${formalMonth(month)} năm ${year}`;
    case 'quarter':
      return `quý ${romans[(month - 1) / 3]} năm ${year}`;
    case 'half-year':
      return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

/** Number of a period counted from the year 0, so that the next one is the number plus one. */
function ordinalOf(kind: PeriodKind, date: IsoDate): number {
  const { year, month } = dateParts(date);
  return year * perYear[kind] + Math.floor(((month - 1) * perYear[kind]) / 12);
}

function periodAt(kind: PeriodKind, ordinal: number): Period {
  const year = Math.floor(ordinal / perYear[kind]);
  const part = (ordinal % perYear[kind]) + 1;
  if (year < 1 || year > 9999) throw new AppError('invalid-input', { details: { year } });
  const months = 12 / perYear[kind];
  const lastMonth = part * months;
  const inYear = String(year).padStart(4, '0');
  const from = `${inYear}-${twoDigits(lastMonth - months + 1)}-01`;
  const until = `${inYear}-${twoDigits(lastMonth)}-${daysInMonth(year, lastMonth)}`;
  return { key: `${inYear}${keyEnding(kind, part)}`, kind, from, until };
}

function keyEnding(kind: PeriodKind, part: number): string {
  switch (kind) {
    case 'month':
      return `-${twoDigits(part)}`;
    case 'quarter':
      return `-Q${part}`;
    case 'half-year':
      return `-H${part}`;
    case 'year':
      return '';
  }
}
