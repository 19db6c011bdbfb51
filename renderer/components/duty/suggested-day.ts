import { addWorkingDays, type HolidayYear, type IsoDate } from '../../../shared/calendar.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';

/** Working days that it takes to invite people, where the period leaves so many. Ours; no regulation says it. */
const ahead = 5;

/**
 * A day to begin with when the meeting that a duty asks for is planned: a working week ahead, but not past the
 * last working day of its period. For a period that is over, its last working day: the meeting is then recorded,
 * not planned.
 */
export function suggestedDay(
  { period }: Pick<DutyRow, 'period'>,
  today: IsoDate,
  years: readonly HolidayYear[],
): IsoDate {
  const last = lastWorkingDayTo(period.until, years);
  if (period.until < today) return last;
  const first = today < period.from ? period.from : today;
  const wished = addWorkingDays(first, ahead, years).on;
  if (wished <= last) return wished;
  if (last < first) return first;
  return last;
}

/** The day itself where it is worked, else the working day before it. */
function lastWorkingDayTo(on: IsoDate, years: readonly HolidayYear[]): IsoDate {
  const next = addWorkingDays(on, 1, years).on;
  return addWorkingDays(next, -1, years).on;
}
