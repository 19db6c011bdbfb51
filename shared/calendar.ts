/** Days, times, periods and working days. Calendar days are 'YYYY-MM-DD', times of day 'HH:mm'. */
export * from './calendar/day.ts';
export * from './calendar/period.ts';
export * from './calendar/time.ts';
export * from './calendar/wording.ts';
export * from './calendar/working-days.ts';
