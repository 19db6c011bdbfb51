import { AppError } from '../errors.ts';

/** A calendar day 'YYYY-MM-DD', years 0001 to 9999. A plain string, so that text order is time order. */
export type IsoDate = string;

/** Day of the week, Monday first (ISO 8601): 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayInMs = 86_400_000;
/** Vietnam keeps UTC+7 all year round. */
const vietnamOffsetInMs = 7 * 3_600_000;

/** Whether the value is a real calendar day: refuses 2026-02-30, instants, spaces and the year 0000. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith('0000'))
    return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  // V8 rolls 30 February over to March instead of refusing it.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** The day `count` days after (before, when negative). Refuses a false date or one outside 0001–9999. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const moved = new Date((dayNumber(date) + count) * dayInMs);
  const result = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10);
  if (!Number.isInteger(count) || !isIsoDate(result)) {
    throw new AppError('invalid-input', { details: { date: String(date), days: String(count) } });
  }
  return result;
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
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new AppError('invalid-input', { details: { date: String(date) } });
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01. */
function dayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new AppError('invalid-input', { details: { date: String(date) } });
  return Date.parse(`${date}T00:00:00Z`) / dayInMs;
}
