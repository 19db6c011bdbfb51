import { join } from 'node:path';
import { type ServedDisk, serveDisk } from './served-disk.ts';

/** What the disk did so far: requests to write and their bytes, flushes, and how often its head moved. */
export type SlowDiskCounts = { writes: number; bytes: number; flushes: number; moves: number };

export type SlowDisk = Omit<ServedDisk, 'ask'> & { counts: () => Promise<SlowDiskCounts> };

/** A model of the disk of an old office PC: 8 ms to go elsewhere, 100 MB a second, a cache of 16 MB. */
const settings = ['seek=8', 'rate=100', 'cache=16'];

/** Such a disk with ext4 on it. Root only; rejects where something that it needs is missing. */
export async function openSlowDisk(): Promise<SlowDisk> {
  const { ask, ...disk } = await serveDisk({
    plugin: join(import.meta.dirname, 'slow-disk.py'),
    fileSystem: 'ext4',
    images: ['image.img'],
    settings: (around) => [`image=${join(around, 'image.img')}`, ...settings],
  });
  return { ...disk, counts: async () => (await ask({})) as SlowDiskCounts };
}
