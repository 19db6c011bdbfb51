import { addDays, addWorkingDays, type HolidayYear, type IsoDate } from '../../calendar.ts';

/** Days ahead (negative) or after, as a rule names them; null = it names no number. */
export type CountedDays = { days: number | null; counting: 'working' | 'calendar' | 'not-said' };

/** The last day, the day by the other way of counting where the text leaves that open, and what it rests on. */
export type MeetingDay = {
  dueOn: IsoDate;
  isDated: boolean;
  otherDueOn: IsoDate | null;
  unsettledYears: readonly number[];
};

/**
 * So many days on (back, when negative). Where the text leaves open which days it means, calendar days count, which
 * give those who are bound the later day before a meeting, and the reading in working days stands beside it.
 */
export function countedDay(
  on: IsoDate,
  { days, counting }: CountedDays,
  years: readonly HolidayYear[],
): MeetingDay {
  if (days === null) return { dueOn: on, isDated: false, otherDueOn: null, unsettledYears: [] };
  const inCalendarDays = addDays(on, days);
  if (counting === 'calendar') return dated(inCalendarDays);
  const working = addWorkingDays(on, days, years);
  const unsettledYears = working.unsettled.map(({ year }) => year);
  if (counting === 'working') return { ...dated(working.on), unsettledYears };
  const other = working.on === inCalendarDays ? null : working.on;
  return {
    ...dated(inCalendarDays),
    otherDueOn: other,
    unsettledYears: other === null ? [] : unsettledYears,
  };
}

const dated = (dueOn: IsoDate): MeetingDay => ({
  dueOn,
  isDated: true,
  otherDueOn: null,
  unsettledYears: [],
});
