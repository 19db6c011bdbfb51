import { join } from 'node:path';
import type { StoredRecord } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import type { CommitQueue, Stand } from './commit-queue.ts';
import type { Disk } from './disk.ts';
import type { Committed } from './frame.ts';
import { createJournal } from './journal.ts';
import type { Limits } from './limits.ts';
import { recordIn } from './memory.ts';
import { type SnapshotContent, writeSnapshot } from './snapshot-writer.ts';
import { snapshotName, snapshotSequences } from './store-names.ts';

export type Checkpoints = {
  /** Writes a snapshot of at least all changes so far; later ones go into a journal of their own. One at a time. */
  run: () => Promise<void>;
  /** Resolves when no snapshot is under way, whatever became of it. */
  settled: () => Promise<void>;
  /** True when the journals since the last snapshot have grown long. */
  isDue: () => boolean;
  /** Changes since the last snapshot. */
  changesSince: () => number;
  /** To be told of each change before it takes effect: a snapshot under way must not see it. */
  beforeChange: (change: Committed) => void;
};

/** What recovery found: the sequences of sound snapshots, the length of the newest, and of the journals since. */
export type Generations = { sound: readonly number[]; snapshotBytes: number; journalBytes: number };

type Needs = {
  disk: Disk;
  folder: string;
  limits: Limits;
  stand: Stand;
  between: CommitQueue['between'];
  found: Generations;
};

/** Damage to the newest snapshot heals from the one before it. */
const generationsKept = 2;

const keyOf = (collection: string, id: string): string => `${collection}\n${id}`;

export function createCheckpoints({ disk, folder, limits, stand, between, found }: Needs): Checkpoints {
  let sound = [...found.sound];
  /** Bytes of journals since the last snapshot that are closed already. */
  let closedBytes = found.journalBytes - stand.journal.size();
  let dueAt = thresholdFor(found.snapshotBytes);
  /** Records as they were at the snapshot under way, for those that have changed since. */
  let earlier: Map<string, StoredRecord | null> | null = null;
  let running: Promise<void> | null = null;

  function thresholdFor(snapshotBytes: number): number {
    return Math.max(limits.journalBytes, snapshotBytes * limits.journalShare);
  }

  const grown = () => closedBytes + stand.journal.size();

  async function rotate(): Promise<void> {
    if (stand.journal.isBroken()) throw new AppError('store-stopped');
    if (stand.journal.size() === 0) return;
    const old = stand.journal;
    stand.journal = await createJournal({ disk, folder, limits }, stand.sequence);
    closedBytes += old.size();
    await old.seal();
  }

  function capture(): SnapshotContent {
    const { records, version } = stand.database;
    const changed = new Map<string, StoredRecord | null>();
    earlier = changed;
    const collections = Object.keys(records).map((name) => ({
      name,
      ids: Object.keys(records[name] ?? {}),
      record: (id: string): StoredRecord => {
        const record = changed.get(keyOf(name, id)) ?? recordIn(records, name, id);
        if (!record) throw new Error(`the record ${name}/${id} has gone without a trace`);
        return record;
      },
    }));
    return { version, sequence: stand.sequence, previous: stand.previous, collections };
  }

  async function write(content: SnapshotContent): Promise<void> {
    const path = join(folder, snapshotName(content.sequence));
    // One that is there and not known as sound was left unfinished or is damaged: it does not exist.
    if (await disk.facts(path)) await disk.remove(path);
    try {
      const bytes = await writeSnapshot({ disk, folder, path, limits }, content);
      sound = [...sound, content.sequence].slice(-generationsKept);
      closedBytes = 0;
      dueAt = thresholdFor(bytes);
    } catch (error) {
      await disk.remove(path).catch(() => undefined);
      throw error;
    }
  }

  /** Takes away snapshots older than those kept. Never journals: they are the history. */
  async function prune(): Promise<void> {
    const oldest = sound.length < generationsKept ? 0 : (sound[0] ?? 0);
    const names = await disk.list(folder);
    for (const sequence of snapshotSequences(names).filter((one) => one < oldest)) {
      await disk.remove(join(folder, snapshotName(sequence)));
    }
  }

  async function make(): Promise<void> {
    try {
      const content = await between(async () => {
        await rotate();
        return sound.at(-1) === stand.sequence ? null : capture();
      });
      if (!content) return;
      await write(content);
    } catch (error) {
      dueAt = grown() + limits.journalBytes;
      throw error;
    } finally {
      earlier = null;
    }
    // A snapshot too many does no harm; the next checkpoint tries again.
    await prune().catch(() => undefined);
  }

  async function run(): Promise<void> {
    // One under way began before the latest changes: it must not be taken for the one that was asked for.
    while (running) await running.catch(() => undefined);
    running = make();
    try {
      await running;
    } finally {
      running = null;
    }
  }

  return {
    run,
    settled: async () => {
      while (running) await running.catch(() => undefined);
    },
    isDue: () => running === null && grown() > dueAt,
    changesSince: () => stand.sequence - (sound.at(-1) ?? 0),
    beforeChange: (change) => {
      if (!earlier) return;
      for (const { collection, id, before } of change.ops) {
        const key = keyOf(collection, id);
        if (!earlier.has(key)) earlier.set(key, before);
      }
    },
  };
}
