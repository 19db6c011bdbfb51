import type { Answer } from './answer.ts';

/** Nobody has asked for anything for so long: whoever was at work has stopped for now. */
const quietMilliseconds = 5 * 60_000;

/** The same answers, and whether they have been asked for lately; a long operation counts as long as it lasts. */
export function watchIdleness(
  answer: Answer,
  now: () => number = () => performance.now(),
): { answer: Answer; isIdle: () => boolean } {
  let asked = now();
  let pending = 0;
  return {
    answer: async (channel, raw, session) => {
      pending += 1;
      try {
        return await answer(channel, raw, session);
      } finally {
        pending -= 1;
        asked = now();
      }
    },
    isIdle: () => pending === 0 && now() - asked >= quietMilliseconds,
  };
}
