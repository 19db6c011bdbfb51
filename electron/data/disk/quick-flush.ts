import type { FlushThread } from './flush-thread.ts';

/** Content of a file on the disk. `meanwhile` is done once, while the disk works, before this ends. */
export type Flush = (fd: number, meanwhile: () => void) => Promise<void>;

/** Flushes of one journal after the other, never two at a time. */
export type QuickFlush = {
  /** To be told when a change is about to be made ready, so that who flushes it is awake by then. */
  expect: () => void;
  flush: Flush;
  close: () => void;
};

type Needs = {
  /** The usual way: begins a flush in the background. */
  datasync: (fd: number) => Promise<void>;
  /** Null where none can be had. */
  startThread: () => FlushThread | null;
  /** Milliseconds of a clock that only runs forward. */
  clock: () => number;
};

/** The longest that anything waits in place, in milliseconds: a flush that takes less is quick. */
const longestWait = 0.6;
/** After so long without other work, that work gets its turn. */
const longestTurn = 1;
/** A quick flush adds one to what a disk is trusted, a slow one takes four; from here on it is waited for … */
const proof = 8;
const slowCost = 4;
/** … and more it never gets, so that a few slow ones spend it. */
const mostTrust = 16;

/** Flushes in the background always. */
export function plainFlush(datasync: Needs['datasync']): Flush {
  return async (fd, meanwhile) => {
    const flushed = datasync(fd);
    meanwhile();
    await flushed;
  };
}

/**
 * Flushes as fast as the disk, wherever the disk is quick. A flush of a tenth of a millisecond is told half as
 * late again by a loop that sleeps and has to be woken; so once the disk has proved quick, a thread of its own
 * makes the flush and this waits in place for its end, for a fraction of a millisecond. One that takes longer is
 * left to the background and costs trust: a disk that is slow is not waited for.
 */
export function createQuickFlush({ datasync, startThread, clock }: Needs): QuickFlush {
  const plain = plainFlush(datasync);
  let thread: FlushThread | null = null;
  let isClosed = false;
  let trust = 0;
  let isExpected = false;
  /** When this turn of the loop was first held up. */
  let heldSince: number | null = null;

  function note(waited: number): void {
    trust = waited < longestWait ? Math.min(trust + 1, mostTrust) : Math.max(trust - slowCost, 0);
    if (trust >= proof && !isClosed) thread ??= startThread();
  }

  /** Whether this turn of the loop may be held up: not by a whole row of changes that follow each other at once. */
  function mayHold(): boolean {
    if (heldSince !== null) return clock() - heldSince < longestTurn;
    heldSince = clock();
    setImmediate(() => {
      heldSince = null;
    });
    return true;
  }

  async function inBackground(fd: number, meanwhile: () => void): Promise<void> {
    let from = 0;
    await plain(fd, () => {
      meanwhile();
      from = clock();
    });
    note(clock() - from);
  }

  async function inPlace(by: FlushThread, fd: number, meanwhile: () => void): Promise<void> {
    by.begin(fd);
    meanwhile();
    if (!mayHold()) {
      await new Promise((resolve) => setImmediate(resolve));
      mayHold();
    }
    const from = clock();
    while (!by.hasEnded() && clock() - from < longestWait);
    if (!by.hasEnded()) await by.ended();
    note(clock() - from);
    const failure = by.failure();
    if (failure) throw failure;
  }

  const trusted = () => (trust >= proof && thread?.isReady() ? thread : null);

  return {
    expect: () => {
      if (!isExpected) trusted()?.expect();
      isExpected = true;
    },
    flush: (fd, meanwhile) => {
      isExpected = false;
      const by = trusted();
      return by ? inPlace(by, fd, meanwhile) : inBackground(fd, meanwhile);
    },
    close: () => {
      isClosed = true;
      thread?.close();
    },
  };
}
