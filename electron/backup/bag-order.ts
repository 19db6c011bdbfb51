import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { BagFacts } from './bag-info.ts';
import type { Progress } from './cancellation.ts';
import type { Disk } from './disk.ts';
import { defaultLimits } from './inspection.ts';
import { refusePath } from './path-rules.ts';
import { type PayloadItem, refusePayload } from './payload.ts';
import type { Keys } from './sealed/lock-keys.ts';

/** Ending of a bag's folder while it is being written: what bears it is no backup. */
export const unfinishedEnding = '.dang-ghi';

export type BagOrder = {
  /** Name of the new folder, e.g. SBCD-2027-01-15-0930. */
  name: string;
  /** Absolute path of the folder to create it in. */
  target: string;
  /** The store's own folder: a backup inside it would be lost with it. */
  dataFolder: string;
  payload: readonly PayloadItem[];
  info: BagFacts;
  /** Locks what the bag holds; left out, everybody can read it. */
  keys?: Keys | undefined;
  /** ISO instant that the bag is dated with. */
  now: string;
  signal?: AbortSignal | undefined;
  /** Bytes written and read back so far and in all (each byte counts twice). */
  onProgress?: ((progress: Progress) => void) | undefined;
  disk?: Disk | undefined;
};

/** Refuses a name or payload that could not be kept everywhere. */
export function refuseOrder({ name, payload }: BagOrder): void {
  const reason = name.endsWith(unfinishedEnding) || name.includes('/') ? 'reserved-name' : refusePath(name);
  if (reason) throw new AppError('bag-path-refused', { details: { path: name, reason } });
  refusePayload(payload);
  if (payload.length > defaultLimits.entries / 2)
    throw new AppError('too-large', { details: { name, files: payload.length } });
}

/** Refuses a folder that is not there, lies in the book's own, or holds something of that name already. */
export async function refuseTarget(disk: Disk, { target, dataFolder, name }: BagOrder): Promise<void> {
  const [real, data] = [await disk.realPath(target), await disk.realPath(dataFolder).catch(() => dataFolder)];
  const inside = relative(data, real);
  if (!isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`)) {
    throw new AppError('target-inside-data', { details: { target } });
  }
  if ((await disk.look(real))?.kind !== 'folder') throw new AppError('target-gone', { details: { target } });
  for (const taken of [name, `${name}${unfinishedEnding}`]) {
    if (await disk.look(join(target, taken)))
      throw new AppError('already-exists', { details: { name: taken } });
  }
}

/** Asks for room for every file in whole blocks, its folder entry and its manifest line. Gives the bytes needed. */
export async function refuseFullTarget(
  disk: Disk,
  { target, payload }: BagOrder,
  sizes: number[],
): Promise<number> {
  const space = await disk.space(target).catch(() => undefined);
  const block = space?.block ?? 4096;
  const blocks = (bytes: number) => Math.ceil(bytes / block) * block;
  const folders = new Set(payload.map(({ path }) => dirname(path))).size;
  const lines = payload.reduce((sum, { path }) => sum + 80 + 3 * Buffer.byteLength(path), 0);
  const needed = sizes.reduce((sum, bytes) => sum + blocks(bytes), 0) + blocks(lines) + (folders + 8) * block;
  if (space && space.free < needed) {
    throw new AppError('target-full', { details: { target, neededBytes: needed, freeBytes: space.free } });
  }
  return needed;
}
