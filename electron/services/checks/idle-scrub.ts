import { AppError } from '../../../shared/errors.ts';
import type { Needs } from '../needs.ts';
import { checkFiles } from './book-check.ts';
import { noteCheck, theIdleProgram } from './book-checks.ts';

type ScrubNeeds = Pick<Needs, 'store' | 'fileStore' | 'clock'> & {
  /** True while nobody has asked for anything for a while. */
  isIdle: () => boolean;
  /** Waits so many milliseconds; real time, unless a test says otherwise. */
  wait?: (milliseconds: number) => Promise<void>;
};

export type IdleScrub = {
  /** Looks whether the files are due and nobody is at work, and reads them if so. Never fails. */
  tick: () => Promise<void>;
  /** Stops what is under way; resolves when it has stopped. */
  close: () => Promise<void>;
};

/** The stored files are read again once in so many days at least. */
export const scrubDays = 30;

const millisecondsPerDay = 86_400_000;

const waitFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/**
 * Rot is found while the backups still hold what has rotted: once a month all stored files are hashed again, one
 * at a time while nobody works, with pauses twice as long as the reading, and given up at the first question.
 * A check that an official made counts as well.
 */
export function createIdleScrub({ isIdle, wait = waitFor, ...needs }: ScrubNeeds): IdleScrub {
  const { store, clock } = needs;
  let running: Promise<void> | null = null;
  let stop = new AbortController();
  let isClosed = false;

  function isDue(): boolean {
    const last = store
      .all('check')
      .map(({ checkedAt }) => checkedAt)
      .sort()
      .at(-1);
    return last === undefined || Date.parse(clock.now()) - Date.parse(last) > scrubDays * millisecondsPerDay;
  }

  async function scrub(): Promise<void> {
    stop = new AbortController();
    let from = performance.now();
    const found = await checkFiles(needs, {
      signal: stop.signal,
      onFile: async () => {
        await wait(2 * (performance.now() - from));
        if (!isIdle()) stop.abort();
        from = performance.now();
      },
    });
    if (stop.signal.aborted) return;
    await noteCheck(needs, { ...found, changes: 0, scope: 'files' }, theIdleProgram);
  }

  async function attempt(): Promise<void> {
    try {
      await scrub();
    } catch (error) {
      // Given up, or a disk that fails: the next quiet hour tries again, and the work of people tells of the disk.
      if (!(error instanceof AppError)) throw error;
    }
  }

  return {
    tick: async () => {
      if (running || isClosed || !isIdle() || store.ledger().state.mode !== 'open') return;
      if (store.stored('user').length === 0 || !isDue()) return;
      running = attempt().finally(() => {
        running = null;
      });
      await running;
    },
    close: async () => {
      isClosed = true;
      stop.abort();
      await running?.catch(() => undefined);
    },
  };
}
