import { mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, relative, sep } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { orNothing } from '../../backup/drives/drives.ts';
import { findMark } from '../../backup/drives/drives-marks.ts';
import { checkPlace } from '../../data/place/place-check.ts';
import { isSameDisk } from './backup-media.ts';

export const automaticFolderName = 'Sao lưu Sổ Ban Chỉ đạo';

/** Where automatic backups go: the folder that was chosen, or the usual one in Documents. */
export type AutomaticPlace = { path: string; isUsual: boolean };

export const automaticPlace = (plan: Of<'backup-plan'> | null, documents: string): AutomaticPlace =>
  plan?.folder
    ? { path: plan.folder, isUsual: false }
    : { path: join(documents, automaticFolderName), isUsual: true };

/**
 * The folder around the usual one: Documents, unless a cloud service or a server keeps it (personal data must not
 * leave the PC by themselves); then the one around the data folder.
 */
export async function placeAround(documents: string, dataFolder: string): Promise<string> {
  const verdict = await orNothing(checkPlace(documents), 3_000);
  return verdict?.fault ? dirname(dataFolder) : documents;
}

/**
 * Makes the usual folder where it is not there yet, and refuses a place that automatic backups must not use.
 * Errors: 'automatic-on-stick', 'target-gone', 'target-not-writable'.
 */
export async function prepareAutomaticPlace({ path, isUsual }: AutomaticPlace): Promise<void> {
  if (isUsual) {
    await mkdir(path, { recursive: true }).catch((cause) => {
      throw new AppError('target-not-writable', { details: { target: path } }, { cause });
    });
  }
  // Sticks are carried away: what is kept and given up there is for the official alone to say.
  if (await orNothing(findMark(path), 5_000)) throw new AppError('automatic-on-stick');
}

/** Refuses a folder from which personal data would go elsewhere by themselves. Errors: 'automatic-elsewhere'. */
export async function refuseElsewhere(path: string): Promise<void> {
  const { fault } = await checkPlace(path);
  if (fault) throw new AppError('automatic-elsewhere', { details: { name: fault.name } });
}

/** Refuses a folder inside the data folder: what takes the book would take its backups. Errors: 'target-inside-data'. */
export async function refuseInside(path: string, dataFolder: string): Promise<void> {
  const [at, data] = await Promise.all([path, dataFolder].map((one) => realpath(one).catch(() => one)));
  const inside = relative(data ?? dataFolder, at ?? path);
  if (!isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`))
    throw new AppError('target-inside-data', { details: { target: path } });
}

/**
 * A folder on another disk of this PC, which is the better place; null where there is none. On Windows the
 * letters are asked, elsewhere nothing is offered: what is mounted there says little about disks.
 */
export async function placeElsewhere(
  dataFolder: string,
  removable: readonly string[],
): Promise<string | null> {
  if (process.platform !== 'win32') return null;
  const letters = Array.from('DEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:\\`);
  const carried = removable.map((path) => normalize(path).toUpperCase());
  for (const root of letters.filter((one) => !carried.includes(one))) {
    const there = await orNothing(readdir(root), 1_000);
    if (there && !(await isSameDisk(root, dataFolder))) return join(root, automaticFolderName);
  }
  return null;
}
