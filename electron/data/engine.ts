import { availableParallelism } from 'node:os';
import type { Change } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import { createBallast } from './disk/ballast.ts';
import type { Disk } from './disk/disk.ts';
import { diskFailure } from './disk/disk-failure.ts';
import { startFlushThread } from './disk/flush-thread.ts';
import { createQuickFlush, type Flush, plainFlush, type QuickFlush } from './disk/quick-flush.ts';
import { createCommitQueue, type Stand } from './journal/commit-queue.ts';
import { keepRemains } from './journal/cut-remains.ts';
import type { Committed } from './journal/frame.ts';
import { continueJournal, createJournal } from './journal/journal.ts';
import { prepareChange } from './journal/prepared-change.ts';
import type { Limits } from './limits.ts';
import { applyOp } from './memory.ts';
import type { Recovered } from './recovery/recovery.ts';
import { createCheckpoints } from './snapshots/checkpoints.ts';
import { mergeInThread } from './snapshots/merge-thread.ts';
import { type MergeJob, mergeSnapshot } from './snapshots/snapshot-merge.ts';

/** The part of a store that writes. */
export type Engine = {
  stand: Stand;
  /** Errors of its own: those of `prepareChange`, thrown at once. */
  commit: (change: Change) => Promise<{ sequence: number }>;
  checkpoint: () => Promise<void>;
  /** True after the disk failed for good. */
  isBroken: () => boolean;
  close: () => Promise<void>;
};

type Needs = {
  disk: Disk;
  folder: string;
  limits: Limits;
  recovered: Recovered;
  /** Whether snapshots and flushes may be made in threads of their own, which work on the real disk. */
  inThread: boolean;
  announce: (committed: Committed) => void;
};

async function standOf({ disk, folder, limits, recovered }: Needs, flush: Flush): Promise<Stand> {
  const { database, sequence, previous, tail } = recovered;
  if (tail) await keepRemains({ disk, folder, tail, sequence });
  const place = { disk, folder, limits, flush };
  const journal = await (tail ? continueJournal(place, tail) : createJournal(place, sequence));
  return { database, sequence, previous, journal };
}

function flusherOf({ disk, inThread }: Needs): QuickFlush {
  const { datasync } = disk;
  // Waiting in place for another thread makes sense only where that one runs beside.
  if (!inThread || availableParallelism() < 2) {
    const nothing = () => undefined;
    return { expect: nothing, flush: plainFlush(datasync), close: nothing };
  }
  return createQuickFlush({
    datasync,
    startThread: () => startFlushThread(),
    clock: () => performance.now(),
  });
}

/** Puts the parts together: journal, queue, checkpoints, ballast. Errors: those of the disk. */
export async function openEngine(needs: Needs): Promise<Engine> {
  const { disk, folder, limits, recovered, announce } = needs;
  const flusher = flusherOf(needs);
  const { flush } = flusher;
  const stand = await standOf(needs, flush);
  const ballast = createBallast({ disk, folder, limits });
  const isBroken = () => stand.journal.isBroken();
  let closing = false;

  async function onFailure(error: unknown): Promise<unknown> {
    if (isBroken()) return new AppError('disk-failed', {}, { cause: error });
    const failure = diskFailure(error);
    if (failure instanceof AppError && failure.failure.code === 'disk-full') await ballast.release();
    return failure;
  }

  function apply(change: Committed): void {
    checkpoints.beforeChange(change);
    for (const op of change.ops) applyOp(stand.database.records, op);
  }

  function afterCommit(change: Committed): void {
    announce(change);
    if (change.sequence >= limits.ballastFrom) ballast.ensure();
    // A failure costs only time at the next start; the next one comes when the journal has grown again.
    if (checkpoints.isDue()) checkpoints.run().catch(() => undefined);
  }

  const queue = createCommitQueue({ stand, limits, apply, announce: afterCommit, onFailure });
  const found = {
    sound: recovered.snapshot ? [recovered.snapshot] : [],
    snapshotBytes: recovered.snapshot?.bytes ?? 0,
    journalBytes: recovered.journalBytes,
  };
  const mergeHere = (job: MergeJob) => mergeSnapshot({ ...job, disk });
  const merge = (job: MergeJob, bytes: number) =>
    needs.inThread && bytes >= limits.threadBytes ? mergeInThread(job, mergeHere) : mergeHere(job);
  const checkpoints = createCheckpoints({
    ...{ disk, folder, limits, flush, stand, found, merge },
    between: queue.between,
  });

  return {
    stand,
    commit: (change) => {
      flusher.expect();
      return queue.add(prepareChange(change));
    },
    checkpoint: async () => {
      if (closing) throw new AppError('store-stopped');
      await checkpoints.run();
    },
    isBroken,
    close: async () => {
      closing = true;
      await queue.idle();
      await checkpoints.settled();
      const worthwhile = checkpoints.changesSince() >= limits.closingChanges;
      if (worthwhile && !isBroken()) await checkpoints.run().catch(() => undefined);
      await ballast.settled();
      // All that was acknowledged is on the disk: closing can fail, but not lose.
      await stand.journal.close().catch(() => undefined);
      flusher.close();
    },
  };
}
