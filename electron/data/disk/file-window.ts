import type { Disk } from './disk.ts';
import { readInto } from './whole-transfer.ts';

/** Small enough that the work between two reads is no pause that anybody feels. */
const reachLength = 128 * 1024;

/**
 * A view of a file that moves along it: only the part that is being looked at is in memory, however long the
 * file is. Bytes are valid until the next move.
 */
export type FileWindow = {
  /** Length of the file when it was opened. */
  readonly size: number;
  /** The bytes in view, and the offset in the file of the first of them. */
  readonly view: { bytes: Buffer; start: number };
  /** True when that part (as far as the file goes) is in view. */
  holds: (position: number, length: number) => boolean;
  /** Brings that part into view, and with it as much of what follows or precedes as is convenient ('single': none). */
  move: (position: number, length: number, reading?: 'forward' | 'backward' | 'single') => Promise<void>;
  close: () => Promise<void>;
};

/** Opens a file to look at it part by part. Errors: those of the disk. */
export async function openWindow(disk: Disk, path: string): Promise<FileWindow> {
  const size = (await disk.facts(path))?.size ?? 0;
  const fd = await disk.open(path, 'read');
  const view = { bytes: Buffer.alloc(0), start: 0 };

  async function show(start: number, end: number): Promise<void> {
    const { bytes: held, start: from } = view;
    const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
    // What is in view already need not be read again.
    const kept = start >= from ? held.copy(bytes, 0, Math.min(start - from, held.length)) : 0;
    const count = await readInto(disk, { fd, bytes: bytes.subarray(kept), position: start + kept });
    view.bytes = bytes.subarray(0, kept + count);
    view.start = start;
  }

  return {
    size,
    view,
    holds: (position, length) =>
      position >= view.start && Math.min(position + length, size) <= view.start + view.bytes.length,
    move: (position, length, reading = 'forward') => {
      const reach = reading === 'single' ? length : Math.max(length, reachLength);
      if (reading === 'backward') return show(Math.max(0, position + length - reach), position + length);
      return show(position, Math.min(size, position + reach));
    },
    close: () => disk.close(fd),
  };
}
