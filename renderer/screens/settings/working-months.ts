import { countWorkingDays, dateParts, type HolidayYear, periodsBetween } from '../../../shared/calendar.ts';

/** Working days of each month of a year, and of the whole, by the tables of days off. */
export function workingMonths(
  year: number,
  tables: readonly HolidayYear[],
): { months: { month: number; days: number }[]; total: number } {
  const months = periodsBetween('month', `${year}-01-01`, `${year}-12-31`).map(({ from, until }) => ({
    month: dateParts(from).month,
    days: countWorkingDays(from, until, tables).days,
  }));
  return { months, total: months.reduce((sum, { days }) => sum + days, 0) };
}
