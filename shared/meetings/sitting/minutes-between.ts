import { isTime, type TimeOfDay } from '../../calendar.ts';

/** Whole minutes from one time of a day to a later one; null where either is no time or the end comes first. */
export function minutesBetween(from: TimeOfDay, until: TimeOfDay): number | null {
  if (!isTime(from) || !isTime(until) || until < from) return null;
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minuteOf(until) - minuteOf(from);
}
