import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import type { Flush } from '../disk/quick-flush.ts';
import { writeWhole, writeWholeSync } from '../disk/whole-transfer.ts';
import type { Limits } from '../limits.ts';
import { journalName } from '../store-names.ts';

/** The journal that takes the changes. Positions are bytes in the file. */
export type Journal = {
  /** The sequence before its first frame. */
  readonly base: number;
  /** Bytes of frames in it. */
  size: () => number;
  /** True after a flush failed: the disk can no longer be asked what it kept. Nothing may be written any more. */
  isBroken: () => boolean;
  /**
   * Resolves when the bytes are on the disk; `meanwhile` is done before, while the disk works. On failure nothing
   * counts as written: the place is used again.
   */
  append: (bytes: Buffer, meanwhile: () => void) => Promise<void>;
  /** Drops the unused rest of the file and closes it for good. */
  seal: () => Promise<void>;
  close: () => Promise<void>;
};

type Place = { disk: Disk; folder: string; limits: Limits; flush: Flush };

/** What recovery knows of an existing journal: the end of its frames, the end of the remains behind them. */
export type JournalTail = { base: number; end: number; dirtyEnd: number; length: number };

/** A journal without changes: what follows the snapshot of a store that was made from another. */
export const emptyJournal = new Uint8Array(4096);

const zeros = Buffer.alloc(1024 * 1024);
const nothing = (): void => undefined;

/** Writes zeros from `from` to `to`: space that exists already, so that a commit only overwrites. */
async function fillWithZeros(disk: Disk, area: { fd: number; from: number; to: number }): Promise<void> {
  for (let position = area.from; position < area.to; position += zeros.length) {
    const bytes = zeros.subarray(0, Math.min(zeros.length, area.to - position));
    await writeWhole(disk, { fd: area.fd, bytes, position });
  }
}

/**
 * Makes an empty journal, its zeros and its name on the disk before this resolves.
 * On failure what was begun is taken away again.
 */
export async function createJournal(place: Place, base: number): Promise<Journal> {
  const { disk, folder, limits } = place;
  const path = join(folder, journalName(base));
  const fd = await disk.open(path, 'create');
  try {
    await fillWithZeros(disk, { fd, from: 0, to: limits.preallocation });
    await disk.sync(fd);
    await disk.syncFolder(folder);
  } catch (error) {
    await disk.close(fd).catch(() => undefined);
    // An empty journal that stays behind does no harm: recovery passes over it.
    await disk.remove(path).catch(() => undefined);
    throw error;
  }
  const tail = { base, end: 0, dirtyEnd: 0, length: limits.preallocation };
  return journalOver(place, { fd, ...tail });
}

/** Opens the journal that recovery has read, to go on writing in it. */
export async function continueJournal(place: Place, tail: JournalTail): Promise<Journal> {
  const { disk, folder } = place;
  const fd = await disk.open(join(folder, journalName(tail.base)), 'change');
  try {
    // What was read may lie in the page cache only (the program was killed, not the power). New frames say
    // that it is on the disk, so it must be.
    await disk.sync(fd);
    await disk.syncFolder(folder);
  } catch (error) {
    await disk.close(fd).catch(() => undefined);
    throw error;
  }
  return journalOver(place, { fd, ...tail });
}

function journalOver(
  { disk, limits, flush: flushFile }: Place,
  opened: JournalTail & { fd: number },
): Journal {
  const { fd, base } = opened;
  let { end, dirtyEnd, length } = opened;
  let broken = false;

  async function flush(meanwhile = nothing): Promise<void> {
    try {
      await flushFile(fd, meanwhile);
    } catch (error) {
      broken = true;
      throw error;
    }
  }

  /** Takes away the remains of a change that was not acknowledged, before anything is written over its start. */
  async function scrub(): Promise<void> {
    if (dirtyEnd <= end) return;
    await fillWithZeros(disk, { fd, from: end, to: dirtyEnd });
    length = Math.max(length, dirtyEnd);
    await flush();
    dirtyEnd = end;
  }

  async function makeRoom(needed: number): Promise<void> {
    if (needed <= length) return;
    const to = Math.ceil(needed / limits.preallocation) * limits.preallocation;
    await fillWithZeros(disk, { fd, from: length, to });
    await disk.sync(fd);
    length = to;
  }

  async function append(bytes: Buffer, meanwhile: () => void): Promise<void> {
    if (dirtyEnd > end) await scrub();
    if (end + bytes.length > length) await makeRoom(end + bytes.length);
    try {
      writeWholeSync(disk, { fd, bytes, position: end });
    } catch (error) {
      dirtyEnd = end + bytes.length;
      // When this fails as well, it is done before the next change.
      await scrub().catch(() => undefined);
      throw error;
    }
    await flush(meanwhile);
    end += bytes.length;
    dirtyEnd = end;
  }

  return {
    base,
    size: () => end,
    isBroken: () => broken,
    append,
    seal: async () => {
      // Only space is won by this: a journal that keeps its zeros reads the same.
      await disk.truncate(fd, end).catch(() => undefined);
      await disk.close(fd).catch(() => undefined);
    },
    close: () => disk.close(fd),
  };
}
