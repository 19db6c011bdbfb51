import type { Protection } from '../../../shared/backup/passphrase.ts';
import type { FinishedBackup } from '../../../shared/outputs/backup.ts';
import type { Context } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Task } from '../tasks.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { registerBackup } from './backup-register.ts';
import { writeBackup } from './backup-write.ts';
import { faultsOf } from './bag-payload.ts';
import { nameOf, summaryOf } from './bags.ts';
import type { Sticks } from './sticks.ts';

type Creation = {
  target: string;
  protection: Protection;
  task: Task;
  context: Context;
  /** The stick that the target lies on, once the backup is there. */
  stickFor: Sticks['stickFor'];
};

/**
 * Backs the book up into a new folder at the target, and enters the backup into the register once all of it has
 * been read back. Errors: those of `writeBackup`.
 */
export async function createBackup(needs: BackupNeeds, creation: Creation): Promise<FinishedBackup> {
  const { folders } = needs;
  const { target, protection, context, stickFor } = creation;
  const { bag, copy } = await writeBackup(needs, creation);
  const name = nameOf(bag.folder);
  const author = by(context, 'backup.create');
  const line = {
    ...{ ...bag, name, target: folders.wordsFor(target) },
    // The backup is whole: a mark that could not be written or read must not make it look failed.
    stickId: await stickFor(target, author).catch(() => null),
    protection: protection.kind,
    ...({ verifiedHow: 'read-back' } as const),
  };
  const registered = await registerBackup(needs, author, line);
  const summary = summaryOf(folders, { folder: bag.folder, name, info: bag.info });
  return { ...summary, registered, faultyFiles: faultsOf(copy, bag.digests) };
}
