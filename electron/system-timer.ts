import type { Timer } from './desk.ts';

/** The timer of this PC; one that still runs does not keep the program from ending. */
export const systemTimer: Timer = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
