import type { HolidayYear } from '../../shared/calendar.ts';
import { holidayYearsWith } from '../../shared/holidays.ts';
import type { Reader } from './store.ts';

/** The holiday tables of the book: those shipped, and behind them those the officer entered, which win. */
export const holidayYearsOf = (reader: Pick<Reader, 'all'>): readonly HolidayYear[] =>
  holidayYearsWith(reader.all('holiday-year'));
