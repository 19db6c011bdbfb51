import { join } from 'node:path';
import type { StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Disk } from '../disk/disk.ts';
import type { Flush } from '../disk/quick-flush.ts';
import type { CommitQueue, Stand } from '../journal/commit-queue.ts';
import type { Committed } from '../journal/frame.ts';
import { createJournal } from '../journal/journal.ts';
import type { Limits } from '../limits.ts';
import { recordIn } from '../memory.ts';
import { snapshotName, snapshotSequences, unfinishedName, unfinishedSequences } from '../store-names.ts';
import type { SnapshotHeader } from './snapshot-format.ts';
import type { MergeJob, MergeResult } from './snapshot-merge.ts';
import { type SnapshotContent, writeSnapshot } from './snapshot-writer.ts';

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

/** What recovery found: the sound snapshot that was read, its length, and that of the journals since. */
export type Generations = { sound: readonly SnapshotHeader[]; snapshotBytes: number; journalBytes: number };

type Needs = {
  disk: Disk;
  folder: string;
  limits: Limits;
  flush: Flush;
  stand: Stand;
  between: CommitQueue['between'];
  found: Generations;
  /** Makes a snapshot from files alone, `bytes` long all together. */
  merge: (job: MergeJob, bytes: number) => Promise<MergeResult>;
};

/** Damage to the newest snapshot heals from the one before it. */
const generationsKept = 2;

const keyOf = (collection: string, id: string): string => `${collection}\n${id}`;

export function createCheckpoints(needs: Needs): Checkpoints {
  const { disk, folder, limits, flush, stand, between, found, merge } = needs;
  let sound = [...found.sound];
  /** Bytes of journals since the last snapshot that are closed already. */
  let closedBytes = found.journalBytes - stand.journal.size();
  let newestBytes = found.snapshotBytes;
  let dueAt = thresholdFor();
  /** Records as they were at a snapshot of what is in memory, for those that have changed since. */
  let earlier: Map<string, StoredRecord | null> | null = null;
  let running: Promise<void> | null = null;

  function thresholdFor(): number {
    return Math.max(limits.journalBytes, newestBytes * limits.journalShare);
  }

  const grown = () => closedBytes + stand.journal.size();

  async function rotate(): Promise<void> {
    if (stand.journal.isBroken()) throw new AppError('store-stopped');
    if (stand.journal.size() === 0) return;
    const old = stand.journal;
    stand.journal = await createJournal({ disk, folder, limits, flush }, stand.sequence);
    closedBytes += old.size();
    await old.seal();
  }

  /** Closes the journal and tells what the snapshot is to be of; null when the newest one is of that already. */
  async function target(): Promise<SnapshotHeader | null> {
    await rotate();
    const { sequence, previous, database } = stand;
    return sound.at(-1)?.sequence === sequence ? null : { version: database.version, sequence, previous };
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

  function noteSnapshot({ version, sequence, previous }: SnapshotHeader, bytes: number): void {
    sound = [...sound, { version, sequence, previous }].slice(-generationsKept);
    closedBytes = 0;
    newestBytes = bytes;
    dueAt = thresholdFor();
  }

  /** From the files: the usual way, which never looks at what is in memory. False when they do not lead there. */
  async function writeFromFiles(to: SnapshotHeader): Promise<boolean> {
    const base = sound.at(-1) ?? null;
    if (base && base.version !== to.version) return false;
    const flushBytes = limits.snapshotFlushBytes;
    const result = await merge({ folder, base, to, flushBytes }, newestBytes + closedBytes);
    if (result.kind === 'written') noteSnapshot(to, result.bytes);
    return result.kind === 'written';
  }

  /** From memory: after a migration, and when the files were damaged since they were read. */
  async function writeFromMemory(): Promise<void> {
    const content = await between(async () => ((await target()) ? capture() : null));
    if (content) noteSnapshot(content, await writeSnapshot({ disk, folder, limits }, content));
  }

  /** Takes away snapshots older than those kept and unfinished ones. Never journals: they are the history. */
  async function prune(): Promise<void> {
    const oldest = sound.length < generationsKept ? 0 : (sound[0]?.sequence ?? 0);
    const names = await disk.list(folder);
    const old = snapshotSequences(names).filter((one) => one < oldest);
    for (const name of [...old.map(snapshotName), ...unfinishedSequences(names).map(unfinishedName)]) {
      await disk.remove(join(folder, name));
    }
  }

  async function make(): Promise<void> {
    try {
      const to = await between(target);
      if (!to) return;
      if (!(await writeFromFiles(to))) await writeFromMemory();
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
    changesSince: () => stand.sequence - (sound.at(-1)?.sequence ?? 0),
    beforeChange: (change) => {
      if (!earlier) return;
      for (const { collection, id, before } of change.ops) {
        const key = keyOf(collection, id);
        if (!earlier.has(key)) earlier.set(key, before);
      }
    },
  };
}
