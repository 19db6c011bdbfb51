import { constants } from 'node:fs';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { longestMark, markName, type ReadMark, readMark } from '../../../shared/backup/stick-mark.ts';
import { realDisk, systemCode } from '../disk.ts';
import { targetFailure } from '../target-failure.ts';

/** A mark and the folder in which it lies: the root of a stick, or a folder that stands in for one. */
export type FoundMark = { folder: string; mark: ReadMark };

/** Higher than this no mark is looked for. */
const highest = 64;

/** The mark of the medium that a folder lies on: its own, or that of the nearest folder above it. */
export async function findMark(folder: string): Promise<FoundMark | null> {
  let at = folder;
  for (let level = 0; level < highest; level += 1) {
    const mark = await markIn(at);
    if (mark) return { folder: at, mark };
    const above = dirname(at);
    if (above === at) return null;
    at = above;
  }
  return null;
}

/** A link, a folder or a file of that name that cannot be read is a mark that is damaged. */
async function markIn(folder: string): Promise<ReadMark | null> {
  const path = join(folder, markName);
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > longestMark) return { kind: 'damaged' };
    return readMark(await firstBytes(path));
  } catch (error) {
    const isNothing = ['ENOENT', 'ENOTDIR', 'ENOTCONN'].includes(systemCode(error) ?? '');
    return isNothing ? null : { kind: 'damaged' };
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestMark + 1), 0, longestMark + 1, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Writes a mark, on the medium when this resolves; one that was there is replaced as one whole. Errors:
 * 'target-gone', 'target-full', 'target-not-writable'.
 */
export async function writeMark(folder: string, text: string): Promise<void> {
  const path = join(folder, markName);
  const fresh = `${path}.moi`;
  try {
    await rm(fresh, { force: true });
    const file = await open(fresh, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
    await realDisk.syncFolder(folder);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw await targetFailure(error, { disk: realDisk, target: folder, name: markName, needed: longestMark });
  }
}
