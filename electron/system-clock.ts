import type { Clock } from './desk.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The time of this PC; `today` is its own calendar day, not the one in Greenwich. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
};
