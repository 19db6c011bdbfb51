import type { HolidayYear } from '../../shared/calendar.ts';
import { holidayYearsWith } from '../../shared/holidays.ts';
import type { Reader } from './records/reader.ts';

/** The tables of days off: those that come with the program, and behind them those entered, which win. */
export const holidayYears = (store: Pick<Reader, 'all'>): readonly HolidayYear[] =>
  holidayYearsWith(store.all('holiday-year'));
