import { AppError } from '../../shared/errors.ts';
import type { BagInfo } from '../backup/bag-info.ts';
import { allRecords } from './bags.ts';
import type { Needs } from './needs.ts';
import type { Authorship } from './store.ts';

/** A verified backup: what it says of itself, how much it holds, and where it lies in words. */
export type RegisteredBag = { info: BagInfo; files: number; bytes: number; name: string; target: string };

/**
 * Enters a verified backup into the register. False where the line could not be written: the backup itself is
 * whole all the same.
 */
export async function registerBackup(
  { store, newId }: Pick<Needs, 'store' | 'newId'>,
  author: Authorship,
  { info, files, bytes, name, target }: RegisteredBag,
): Promise<boolean> {
  const records = info.counts[allRecords] ?? 0;
  const by = author.caller.userId;
  const line = { takenAt: info.takenAt, name, target, files, bytes, records, by };
  try {
    await store.change(author, (edit) => edit.create('backup', line, newId()));
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
