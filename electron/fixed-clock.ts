import type { Clock } from './desk.ts';

/** From here on a day has begun in Việt Nam and in Greenwich alike … */
const morning = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** … and for so many milliseconds it is the same day in both: 07:00 to midnight in Việt Nam. */
const sameDay = 17 * 60 * 60 * 1000;

/** A clock that stands on a given day, for the sample commune and for tests: hours go on, the day does not. */
export const fixedClock = (day: string): Clock => ({
  now: () => new Date(morning(day) + (Date.now() % sameDay)).toISOString(),
  today: () => day,
});
