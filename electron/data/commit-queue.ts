import type { Database, StoredRecord } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import { encodeFrame, type Frame, type FrameOp } from './frame.ts';
import type { Journal } from './journal.ts';
import type { Limits } from './limits.ts';
import { recordIn } from './memory.ts';
import type { PreparedChange } from './prepared-change.ts';

/** Where the store stands: what is in memory is what is on the disk. */
export type Stand = {
  readonly database: Database;
  sequence: number;
  /** Hash of the last frame. */
  previous: string;
  journal: Journal;
};

export type CommitQueue = {
  /** Resolves with its sequence when the change is on the disk and in memory. */
  add: (change: PreparedChange) => Promise<{ sequence: number }>;
  /** Runs a job while no change is being written; changes that come meanwhile wait. */
  between: <T>(job: () => Promise<T>) => Promise<T>;
  /** Resolves when nothing waits any more. */
  idle: () => Promise<void>;
};

type Needs = {
  stand: Stand;
  limits: Limits;
  /** Puts a change that is on the disk into effect in memory. */
  apply: (frame: Frame) => void;
  /** Called after its author has been answered. Must not throw. */
  announce: (frame: Frame) => void;
  /** Gives the error that the authors of a change that could not be written receive. */
  onFailure: (error: unknown) => Promise<unknown>;
};

type Waiting = {
  change: PreparedChange;
  resolve: (value: { sequence: number }) => void;
  reject: (error: unknown) => void;
};

type Written = { frame: Frame; bytes: Buffer; hash: string };

/** Gives the record as it will be when the changes before this one in the same group have taken effect. */
function createOutlook(database: Database) {
  const coming = new Map<string, StoredRecord | null>();
  const key = (collection: string, id: string) => `${collection}\n${id}`;
  return {
    before: (collection: string, id: string): StoredRecord | null => {
      const known = coming.get(key(collection, id));
      return known === undefined ? recordIn(database.records, collection, id) : known;
    },
    note: (op: FrameOp) => coming.set(key(op.collection, op.id), op.after),
  };
}

/** The frames of one group, each chained to the one before. */
function frameGroup(stand: Stand, group: readonly Waiting[]): Written[] {
  const outlook = createOutlook(stand.database);
  let { sequence, previous } = stand;
  return group.map(({ change: { length: _, ops, ...authorship } }) => {
    const framed = ops.map((op): FrameOp => {
      const { op: verb, collection, id, after } = op;
      const step: FrameOp = { op: verb, collection, id, before: outlook.before(collection, id), after };
      outlook.note(step);
      return step;
    });
    sequence += 1;
    const { version } = stand.database;
    const frame: Frame = { sequence, version, ...authorship, ops: framed, durable: stand.sequence, previous };
    const { bytes, hash } = encodeFrame(frame);
    previous = hash;
    return { frame, bytes, hash };
  });
}

/** Takes the changes at the head of the line that go into one flush. */
function takeGroup(line: Waiting[], limits: Limits): Waiting[] {
  let length = 0;
  const end = line.findIndex(({ change }, index) => {
    length += change.length;
    return index > 0 && (index >= limits.groupChanges || length > limits.groupBytes);
  });
  return line.splice(0, end < 0 ? line.length : end);
}

/**
 * The one writer of the journal. All changes that wait while the disk is busy go into the next flush together;
 * memory follows only after that flush, in the order of the sequence.
 */
export function createCommitQueue({ stand, limits, apply, announce, onFailure }: Needs): CommitQueue {
  const line: Waiting[] = [];
  const jobs: (() => Promise<void>)[] = [];
  let busy = false;
  let running: Promise<void> = Promise.resolve();

  async function writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const written = frameGroup(stand, group);
      await stand.journal.append(Buffer.concat(written.map(({ bytes }) => bytes)));
      for (const [index, { frame, hash }] of written.entries()) {
        stand.sequence = frame.sequence;
        stand.previous = hash;
        apply(frame);
        group[index]?.resolve({ sequence: frame.sequence });
        announce(frame);
      }
    } catch (error) {
      const reason = await onFailure(error);
      for (const { reject } of group) reject(reason);
    }
  }

  /** Ends in the same breath in which it finds nothing more to do, so that nothing is left lying. */
  async function run(): Promise<void> {
    busy = true;
    while (jobs.length > 0 || line.length > 0) {
      const job = jobs.shift();
      if (job) await job();
      else if (stand.journal.isBroken()) refuseAll();
      else await writeGroup(takeGroup(line, limits));
    }
    busy = false;
  }

  function refuseAll(): void {
    for (const { reject } of line.splice(0)) reject(new AppError('store-stopped'));
  }

  function start(): void {
    if (!busy) running = run();
  }

  return {
    add: (change) =>
      new Promise((resolve, reject) => {
        line.push({ change, resolve, reject });
        start();
      }),
    between: (job) =>
      new Promise((resolve, reject) => {
        jobs.push(() => job().then(resolve, reject));
        start();
      }),
    idle: async () => {
      while (busy) await running;
    },
  };
}
