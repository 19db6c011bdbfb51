import { basename, dirname, join } from 'node:path';
import type { AutomaticBag } from '../../../shared/backup/rotation.ts';
import { unfinishedEnding } from '../../backup/bag-order.ts';
import { realDisk } from '../../backup/disk.ts';
import { type ListedBag, listBags, readBagInfo } from '../../backup/list-bags.ts';
import { nameOf } from './bags.ts';

/** Beginning of the names of automatic backups. */
export const automaticPrefix = 'SBCD-tu-dong';

/** The mark in `bag-info.txt` by which an automatic backup of one book is told from everything else. */
export const automaticIdentifier = (bookId: string, number: number, sequence: number): string =>
  `so-ban-chi-dao-tu-dong/${bookId}/${number}/${sequence}`;

const identifierPattern = /^so-ban-chi-dao-tu-dong\/([a-z0-9-]{1,40})\/(\d{1,15})\/\d{1,15}$/;

export type OwnBag = AutomaticBag & { folder: string };

/** The number of an automatic backup of that book; null for any other bag. */
function numberOf(identifier: string, bookId: string): number | null {
  const [, ofBook, number] = identifierPattern.exec(identifier) ?? [];
  return ofBook === bookId && number !== undefined ? Number(number) : null;
}

/** The automatic backups of a book in a folder. Errors: 'target-gone'. */
export async function automaticBags(
  folder: string,
  bookId: string,
  damaged: readonly string[],
): Promise<OwnBag[]> {
  const { bags } = await listBags(folder);
  return bags.flatMap((bag) => asOwn(bag, bookId, damaged));
}

function asOwn({ name, folder, info }: ListedBag, bookId: string, damaged: readonly string[]): OwnBag[] {
  const number = numberOf(info.identifier, bookId);
  if (number === null || !name.startsWith(automaticPrefix)) return [];
  // Each was read back before it got its name.
  const state = damaged.includes(name) ? 'bad' : 'good';
  return [{ name, folder, number, takenAt: info.takenAt, state, bytes: info.bytes ?? 0 }];
}

const leftoverPattern = new RegExp(`^${automaticPrefix}-[\\d-]+\\${unfinishedEnding}$`);

/** Where a bag lies while it is being written or removed. */
export const underWayName = (folder: string, name: string): string =>
  join(folder, `${name}${unfinishedEnding}`);

/**
 * Takes away what this program itself began and did not end; a path of any other form is passed over. Gives
 * those that could not be removed.
 */
export async function removeLeftovers(paths: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const path of paths) {
    if (!leftoverPattern.test(nameOf(path))) continue;
    try {
      const found = await realDisk.look(path);
      if (found?.kind === 'folder') await realDisk.remove(path);
    } catch {
      left.push(path);
    }
  }
  return left;
}

/**
 * Removes one automatic backup: looked at once more, then without its name first, so that half of it is never
 * taken for a backup. False where it is not (or no longer) one of that book.
 */
export async function removeAutomaticBag(folder: string, bookId: string): Promise<boolean> {
  const info = await readBagInfo(folder).catch(() => null);
  if (info === null || numberOf(info.identifier, bookId) === null) return false;
  const going = underWayName(dirname(folder), basename(folder));
  await realDisk.rename(folder, going);
  await realDisk.remove(going);
  return true;
}
