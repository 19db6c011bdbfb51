import { setTimeout as wait } from 'node:timers/promises';

/** The outcome of some work, or an error when it has none within the time: a page that has died never answers. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = wait(milliseconds, undefined, { signal: done.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  // Whoever loses the race must not end the program with a rejection that nobody hears.
  late.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
