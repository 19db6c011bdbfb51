import { dirname } from 'node:path';
import { dayInVietnam, timeInVietnam } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Status } from '../../../shared/outputs/values.ts';
import { kinds } from '../../../shared/records/index.ts';
import type { StagedBag } from '../../backup/stage-bag.ts';
import { openFileStore } from '../../data/files/file-store.ts';
import { openLedger } from '../../data/ledger.ts';
import { dropStaging, stagingPlace, swapStore } from '../../data/swap/store-swap.ts';
import type { Session } from '../../doors/session.ts';
import type { Task } from '../tasks.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { registerBackup } from './backup-register.ts';
import { nameOf } from './bags.ts';
import { unpackStore } from './unpack-store.ts';

/** The user who restores need not be known to the restored book. */
export const theProgram = {
  caller: { userId: 'system', name: '', roles: kinds.backup.access.write },
  channel: 'backup.restore',
};

type Restoration = { bag: string; passphrase: string | undefined; task: Task; session: Session };

/**
 * Verifies the backup and unpacks it beside the store, reads it there as the next start would, and only then
 * puts it in the place of the present store, which is kept in a folder `truoc-phuc-hoi-…` of the data folder.
 * Errors: those of `stageBag`, `readStagedStore` and `swapStore`; until the swap nothing has changed.
 */
export async function restoreBackup(needs: BackupNeeds, restoration: Restoration): Promise<Status> {
  const { store, folders, emit, statusFor, endUploads } = needs;
  const { bag, task, session } = restoration;
  const staged = await stage(needs, restoration);
  task.progress('swap', 0, 0);
  await endUploads();
  await replaceStore(needs);
  // No backup knows itself: without this line the book would seem never to have been backed up since.
  await registerBackup(needs, theProgram, {
    ...staged,
    name: nameOf(bag),
    target: folders.wordsFor(dirname(bag)),
    ...{ stickId: null, verifiedHow: 'restore' },
    protection: staged.info.encryption === '' ? 'plain' : 'passphrase',
  });
  const known = store.all('user').some((user) => user.active && user.id === session.userId);
  if (!known) session.userId = null;
  emit('store.replaced', {});
  return statusFor(session);
}

async function stage({ folder }: BackupNeeds, { bag, passphrase, task }: Restoration): Promise<StagedBag> {
  const staged = await stagingPlace({ folder });
  try {
    return await unpackStore({ bag, into: staged, passphrase, task });
  } catch (error) {
    await dropStaging({ folder }).catch(() => undefined);
    throw error;
  }
}

/** Whatever comes of the swap, no half of a store is ever opened: rather none, until the next start. */
async function replaceStore(needs: BackupNeeds): Promise<void> {
  const { store, folder, clock } = needs;
  const now = clock.now();
  await store.ledger().close();
  try {
    const stamp = `${dayInVietnam(now)}-${timeInVietnam(now).replace(':', '')}`;
    await swapStore({ folder, now: clock.now }, stamp);
  } catch (error) {
    if (error instanceof AppError && error.failure.code === 'restore-unfinished') throw error;
    // Nothing was moved: the present store goes on.
    await dropStaging({ folder }).catch(() => undefined);
    await reopen(needs);
    throw error;
  }
  await reopen(needs);
}

async function reopen({ store, folder, clock }: BackupNeeds): Promise<void> {
  // Its folders came from the backup, where empty ones do not exist.
  await openFileStore(folder);
  store.replace(await openLedger({ folder, now: clock.now }));
}
