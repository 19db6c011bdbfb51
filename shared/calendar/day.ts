import { AppError } from '../errors.ts';
import { twoDigits } from './two-digits.ts';

/** A calendar day 'YYYY-MM-DD', years 0001 to 9999. A plain string, so that text order is time order. */
export type IsoDate = string;

/** Day of the week, Monday first (ISO 8601): 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Vietnam keeps UTC+7 all year round. */
const vietnamOffsetInMs = 7 * 3_600_000;

/** Whether the value is a real calendar day: refuses 2026-02-30, instants, spaces and the year 0000. */
export const isIsoDate = (value: unknown): value is IsoDate => partsOf(value) !== null;

/** The day `count` days after (before, when negative). Refuses a false date or one outside 0001–9999. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const moved = dayNumber(date) + count;
  if (!Number.isInteger(count) || moved < firstDay || moved > lastDay) {
    throw new AppError('invalid-input', { details: { date: String(date), days: String(count) } });
  }
  return dayAt(moved);
}

/** Days from `from` to `until`: 0 for the same day, negative when `until` comes first. */
export function daysBetween(from: IsoDate, until: IsoDate): number {
  return dayNumber(until) - dayNumber(from);
}

/** Day of the week, Monday = 1 … Sunday = 7. */
export function weekday(date: IsoDate): Weekday {
  const fromMonday = (((dayNumber(date) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return (fromMonday + 1) as Weekday;
}

/** The calendar day in Vietnam at an ISO instant: before 07:00 the day in UTC is still yesterday. */
export const dayInVietnam = (instant: string): IsoDate => clockInVietnam(instant).slice(0, 10);

/** The hour and minute in Vietnam at an ISO instant, 'HH:mm'. */
export const timeInVietnam = (instant: string): string => clockInVietnam(instant).slice(11, 16);

function clockInVietnam(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new AppError('invalid-input', { details: { instant: String(instant) } });
  return new Date(ms + vietnamOffsetInMs).toISOString();
}

/** Year, month (1–12) and day as numbers. Refuses what is not a calendar day. */
export function dateParts(date: IsoDate): DateParts {
  const parts = partsOf(date);
  if (parts === null) throw new AppError('invalid-input', { details: { date: String(date) } });
  return parts;
}

type DateParts = { year: number; month: number; day: number };

/** By arithmetic: a year of duties asks for thousands of days, and making a `Date` of each takes ten times as long. */
function partsOf(value: unknown): DateParts | null {
  if (typeof value !== 'string' || value.length !== 10 || !dayShape.test(value)) return null;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  const isReal = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? { year, month, day } : null;
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** Number of days of a month, February by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0001-01-01 and 9999-12-31 in days since 1970-01-01. */
const firstDay = -719_162;
const lastDay = 2_932_896;

const daysIn400Years = 146_097;
/** From 0000-03-01, where the years of the count begin so that the leap day is the last of its year, to 1970-01-01. */
const marchOfYearZero = 719_468;

/** Days since 1970-01-01. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - marchOfYearZero;
}

/** The day so many days after 1970-01-01. */
function dayAt(number: number): IsoDate {
  const fromMarch = number + marchOfYearZero;
  const era = Math.floor(fromMarch / daysIn400Years);
  const dayOfEra = fromMarch - era * daysIn400Years;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / (daysIn400Years - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}
