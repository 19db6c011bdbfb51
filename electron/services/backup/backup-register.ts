import { AppError } from '../../../shared/errors.ts';
import type { BagSummary } from '../../../shared/outputs/backup.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { hasRole } from '../../../shared/roles.ts';
import type { BagInfo } from '../../backup/bag-info.ts';
import type { Context } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import { by } from '../records/records.ts';
import type { Authorship } from '../records/store.ts';
import { allRecords } from './bags.ts';

/** A verified backup: what it says of itself, how much it holds, and where it lies. */
export type RegisteredBag = {
  info: BagInfo;
  files: number;
  bytes: number;
  name: string;
  /** Where it lies, in words. */
  target: string;
  /** The marked stick it lies on, if any. */
  stickId: string | null;
  protection: Of<'backup'>['protection'];
  verifiedHow: Of<'backup'>['verifiedHow'];
};

/**
 * Enters a verified backup into the register. False where the line could not be written: the backup itself is
 * whole all the same.
 */
export async function registerBackup(
  { store, newId, clock }: Pick<Needs, 'store' | 'newId' | 'clock'>,
  author: Authorship,
  { info, files, bytes, name, target, stickId, protection, verifiedHow }: RegisteredBag,
): Promise<boolean> {
  const records = info.counts[allRecords] ?? 0;
  const by = author.caller.userId;
  const line = {
    ...{ takenAt: info.takenAt, name, target, stickId, protection, files, bytes, records, by },
    sequence: info.storeSequence ?? 0,
    ...{ verifiedAt: clock.now(), verifiedHow, verifiedBy: by },
  };
  try {
    await store.change(author, (edit) => edit.create('backup', line, newId()));
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/**
 * Enters that a backup of the register was read again and found right: every line of that name and moment.
 * Whoever may not write the register leaves it as it is, and so does a book that is open for reading only.
 */
export async function enterVerification(
  { store, clock }: Pick<Needs, 'store' | 'clock'>,
  {
    context,
    bag,
    how,
  }: { context: Context; bag: Pick<BagSummary, 'name' | 'takenAt'>; how: Of<'backup'>['verifiedHow'] },
): Promise<void> {
  const { caller } = context;
  const lines = store
    .all('backup')
    .filter(({ name, takenAt }) => name === bag.name && takenAt === bag.takenAt);
  if (caller === null || !hasRole(caller, kinds.backup.access.write) || lines.length === 0) return;
  const verified = { verifiedAt: clock.now(), verifiedHow: how, verifiedBy: caller.userId };
  try {
    await store.change(by(context, how === 'drill' ? 'backup.drill' : 'backup.verify'), (edit) => {
      for (const { id } of lines) edit.change('backup', id, verified);
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
