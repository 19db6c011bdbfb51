import type { Clock } from './desk.ts';

/** A clock that stands on a given day, for the sample commune and for tests: hours go on, the day does not. */
export const fixedClock = (day: string): Clock => ({
  now: () => `${day}T${new Date().toISOString().slice(11)}`,
  today: () => day,
});
