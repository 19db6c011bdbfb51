import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HolidayYear } from '../../../shared/calendar.ts';
import { holidayYearsWith } from '../../../shared/holidays.ts';
import { allRecordsOf } from '../../queries.ts';

/** The tables of days off: those that come with the program, and behind them those entered, which win. */
export function useHolidayYears(): readonly HolidayYear[] {
  const { data } = useQuery(allRecordsOf('holiday-year'));
  return useMemo(() => holidayYearsWith(data ?? []), [data]);
}
