import type { Database, StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Limits } from '../limits.ts';
import { freezeDeep, recordIn } from '../memory.ts';
import { type Committed, type FrameOp, frameHash } from './frame.ts';
import { createFrameEncoder, type FrameEncoder } from './frame-encoder.ts';
import type { Journal } from './journal.ts';
import type { PreparedChange, PreparedOp } from './prepared-change.ts';

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
  apply: (change: Committed) => void;
  /** Called after its author has been answered. Must not throw. */
  announce: (change: Committed) => void;
  /** Gives the error that the authors of a change that could not be written receive. */
  onFailure: (error: unknown) => Promise<unknown>;
};

type Waiting = {
  change: PreparedChange;
  resolve: (value: { sequence: number }) => void;
  reject: (error: unknown) => void;
};

/** One change of a group on its way to the disk. */
type Written = { waiting: Waiting; sequence: number; bytes: Buffer };

/** Something for each of some records. */
function createByRecord<T>() {
  const held = new Map<string, Map<string, T>>();
  return {
    get: ({ collection, id }: PreparedOp): T | undefined => held.get(collection)?.get(id),
    set: ({ collection, id }: PreparedOp, value: T): void => {
      const inner = held.get(collection);
      if (inner) inner.set(id, value);
      else held.set(collection, new Map([[id, value]]));
    },
  };
}

/** Gives the text of the record as it will be when the changes before this one in the same group have taken effect. */
function createOutlook(database: Database) {
  const coming = createByRecord<string>();
  return {
    before: (step: PreparedOp): string =>
      coming.get(step) ?? JSON.stringify(recordIn(database.records, step.collection, step.id)),
    note: (step: PreparedOp) => coming.set(step, step.text ?? 'null'),
  };
}

/** The frames of one group, each chained to the one before. */
function frameGroup(stand: Stand, encoder: FrameEncoder, group: readonly Waiting[]): Written[] {
  encoder.begin();
  const { version } = stand.database;
  const durable = stand.sequence;
  const outlook = createOutlook(stand.database);
  const written: Written[] = [];
  let { sequence, previous } = stand;
  for (const waiting of group) {
    const { by, at, channel, reason, ops: steps } = waiting.change;
    const isAlone = group.length === 1 && steps.length === 1;
    const ops = steps.map((step) => {
      const { op, collection, id, text } = step;
      const before = outlook.before(step);
      if (!isAlone) outlook.note(step);
      return { op, collection, id, before, after: text ?? 'null' };
    });
    const last = written.at(-1);
    if (last) previous = frameHash(last.bytes);
    sequence += 1;
    const bytes = encoder.encode({ sequence, version, by, at, channel, reason, ops, durable, previous });
    written.push({ waiting, sequence, bytes });
  }
  return written;
}

/** The record that a step leaves, made from the very text that the journal keeps; it cannot be changed. */
const recordOf = ({ text }: PreparedOp): StoredRecord | null =>
  text === null ? null : freezeDeep(JSON.parse(text) as StoredRecord);

/** A change as it is told, with what stands in memory now as `before`. */
function committedOf(
  stand: Stand,
  { waiting, sequence }: Written,
  after: readonly (StoredRecord | null)[],
): Committed {
  const { by, at, channel, reason, ops } = waiting.change;
  const coming = ops.length > 1 ? createByRecord<StoredRecord | null>() : null;
  const steps = ops.map((step, index): FrameOp => {
    const { op, collection, id } = step;
    const earlier = coming?.get(step);
    const before = earlier === undefined ? recordIn(stand.database.records, collection, id) : earlier;
    const record = after[index] ?? null;
    coming?.set(step, record);
    return { op, collection, id, before, after: record };
  });
  return { sequence, by, at, channel, ...(reason === undefined ? {} : { reason }), ops: steps };
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
  const encoder = createFrameEncoder();
  const line: Waiting[] = [];
  const jobs: (() => Promise<void>)[] = [];
  let busy = false;
  let running: Promise<void> = Promise.resolve();

  /** Puts what is on the disk into memory and answers its authors. */
  function settle(written: readonly Written[], records: readonly (StoredRecord | null)[][]): void {
    for (const [index, one] of written.entries()) {
      const change = committedOf(stand, one, records[index] ?? []);
      apply(change);
      stand.sequence = one.sequence;
      one.waiting.resolve({ sequence: one.sequence });
      announce(change);
    }
  }

  async function writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const written = frameGroup(stand, encoder, group);
      let records: (StoredRecord | null)[][] = [];
      let previous = '';
      await stand.journal.append(encoder.joined(), () => {
        records = written.map(({ waiting }) => waiting.change.ops.map(recordOf));
        previous = frameHash(written.at(-1)?.bytes ?? encoder.joined());
      });
      stand.previous = previous;
      settle(written, records);
    } catch (error) {
      const reason = await onFailure(error);
      for (const { reject } of group) reject(reason);
    }
  }

  /** Ends in the same breath in which it finds nothing more to do, so that nothing is left lying. */
  async function run(): Promise<void> {
    busy = true;
    // Changes that are made in the same breath go together; and on a stack of its own nothing runs out of it.
    await null;
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
