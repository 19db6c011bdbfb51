import { join } from 'node:path';
import { type FileSystem, type ServedDisk, serveDisk } from './served-disk.ts';

export type { FileSystem } from './served-disk.ts';

/** What of the unflushed writes is on the disk after the cut, in pieces of so many bytes. */
export type Cut = { survive: 'none' | 'prefix' | 'some'; grain: number; seed: number };

/** How many pieces were waiting for a flush at the cut, and how many of them survived it. */
export type CutReport = { waiting: number; kept: number; writes: number; flushes: number };

export type ForgetfulDisk = Omit<ServedDisk, 'ask'> & {
  /** Writes the disk as a power cut at this moment leaves it; the disk itself goes on. */
  crash: (cut: Cut, into: string) => Promise<CutReport>;
};

/** About as long as a disk of an office PC takes. */
const flushMilliseconds = 4;

const plugin = join(import.meta.dirname, 'forgetful-disk.py');

/** A disk with a volatile cache, with a file system on it. Root only; rejects where something of that is missing. */
export async function openForgetfulDisk(fileSystem: FileSystem): Promise<ForgetfulDisk> {
  const { ask, ...disk } = await serveDisk({
    plugin,
    fileSystem,
    images: ['seen.img', 'certain.img'],
    settings: (around) => [
      `seen=${join(around, 'seen.img')}`,
      `certain=${join(around, 'certain.img')}`,
      `milliseconds=${flushMilliseconds}`,
    ],
  });
  return { ...disk, crash: async (cut, into) => (await ask({ ...cut, into })) as CutReport };
}

/** Why there can be no such disk here, in words; null where there can. */
export async function whyNoForgetfulDisk(fileSystem: FileSystem): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux';
  try {
    await (await openForgetfulDisk(fileSystem)).close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}
