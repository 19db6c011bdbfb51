import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { isStoreName } from '../store-names.ts';

/**
 * Moves what makes up a store from one folder into another of the same volume, name by name; done again after
 * an interruption, it moves the rest. Nothing is ever replaced: what bears a name there already is kept beside
 * it under another. The names are on the disk when this resolves.
 */
export async function moveStore(disk: Disk, { from, to }: { from: string; to: string }): Promise<void> {
  await disk.makeFolder(to);
  for (const name of (await disk.list(from)).filter(isStoreName)) {
    const place = join(to, name);
    if (await disk.facts(place)) await disk.rename(place, await freePlace(disk, `${place}.khac`));
    await disk.rename(join(from, name), place);
  }
  await disk.syncFolder(to);
  await disk.syncFolder(from);
}

/** The path itself, or with the first number from 2 at which nothing lies. */
export async function freePlace(disk: Disk, path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${path}-${number}`;
    if (!(await disk.facts(candidate))) return candidate;
  }
}
