import { AppError } from '../errors.ts';
import { twoDigits } from './two-digits.ts';

/** A time of day 'HH:mm', 00:00 to 23:59. */
export type TimeOfDay = string;

const minutesInDay = 24 * 60;

/** Whether the value is a time of day 'HH:mm': refuses 24:00, 8:00 and seconds. */
export function isTime(value: unknown): value is TimeOfDay {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** As invitations and minutes write it: '08:00' → '08 giờ 00'. */
export function formatTime(time: TimeOfDay): string {
  const minutes = minuteOfDay(time);
  return `${twoDigits(Math.floor(minutes / 60))} giờ ${twoDigits(minutes % 60)}`;
}

/** The time `minutes` later (earlier, when negative), or null when that is no longer the same day. */
export function addMinutes(time: TimeOfDay, minutes: number): TimeOfDay | null {
  if (!Number.isInteger(minutes))
    throw new AppError('invalid-input', { details: { minutes: String(minutes) } });
  const moved = minuteOfDay(time) + minutes;
  if (moved < 0 || moved >= minutesInDay) return null;
  return `${twoDigits(Math.floor(moved / 60))}:${twoDigits(moved % 60)}`;
}

function minuteOfDay(time: TimeOfDay): number {
  if (!isTime(time)) throw new AppError('invalid-input', { details: { time: String(time) } });
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
