import { dirname } from 'node:path';
import { dayInVietnam, timeInVietnam } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import { refuseIfCancelled } from '../../backup/cancellation.ts';
import type { StagedBag } from '../../backup/stage-bag.ts';
import { stageSalvage } from '../../data/recovery/salvage.ts';
import { surveyStore } from '../../data/swap/store-survey.ts';
import { dropStaging, stagingPlace, swapStore } from '../../data/swap/store-swap.ts';
import { damagedPrefix } from '../../data/swap/swap-plan.ts';
import type { Clock } from '../../desk.ts';
import { nameOf } from '../backup/bags.ts';
import { unpackStore } from '../backup/unpack-store.ts';
import type { Folders } from '../files/folders.ts';
import type { Task } from '../tasks.ts';
import type { RecoveryStand } from './recovery-stand.ts';

type Needs = { stand: RecoveryStand; clock: Clock; task: Task };

/**
 * Puts a store of all that is certain up to a change in the place of the damaged one, which is kept whole in a
 * folder `hong-<stamp>` of the data folder. Errors: 'nothing-certain' for a change that cannot be gone back to,
 * those of `stageSalvage` and `swapStore`; until the swap nothing has changed.
 */
export async function goBack(needs: Needs, sequence: number): Promise<void> {
  const { stand, task } = needs;
  const folder = stand.folder();
  await besides(needs, async (staged) => {
    const survey = await surveyStore(folder);
    const isKnown =
      survey.sequence === sequence || survey.generations.some((one) => one.sequence === sequence);
    if (!isKnown || sequence === 0) throw new AppError('nothing-certain');
    await stageSalvage({
      folder,
      staged,
      upTo: sequence,
      onProgress: (done, total) => {
        refuseIfCancelled(task.signal);
        task.progress('copy', done, total);
      },
    });
  });
}

type Restoration = { bag: string; folders: Folders; passphrase: string | undefined };

/**
 * Verifies a backup, unpacks it beside the damaged store and puts it in its place; the damaged one is kept
 * whole in a folder `hong-<stamp>` of the data folder. Errors: those of `stageBag`, `readStagedStore` and
 * `swapStore`; until the swap nothing has changed.
 */
export async function restoreInto(needs: Needs, { bag, folders, passphrase }: Restoration): Promise<void> {
  const { stand, task } = needs;
  const unpacked: StagedBag[] = [];
  await besides(needs, async (staged) => {
    unpacked.push(await unpackStore({ bag, into: staged, passphrase, task }));
  });
  const [restored] = unpacked;
  // No backup knows itself: without this line the book would seem never to have been backed up since.
  if (restored && stand.book()?.mode === 'open') {
    await stand.noteRestored({
      ...restored,
      name: nameOf(bag),
      target: folders.wordsFor(dirname(bag)),
      ...{ stickId: null, verifiedHow: 'restore' },
      protection: restored.info.encryption === '' ? 'plain' : 'passphrase',
    });
  }
}

/** Makes a store beside the closed book and swaps the two; whatever comes of it, the book is opened again. */
async function besides(
  { stand, clock, task }: Needs,
  stage: (staged: string) => Promise<void>,
): Promise<void> {
  const folder = stand.folder();
  await stand.close();
  try {
    const staged = await stagingPlace({ folder });
    await stage(staged);
    refuseIfCancelled(task.signal);
    task.progress('swap', 0, 0);
    const now = clock.now();
    const stamp = `${dayInVietnam(now)}-${timeInVietnam(now).replace(':', '')}`;
    await swapStore({ folder, now: clock.now }, stamp, damagedPrefix);
  } catch (error) {
    await dropStaging({ folder }).catch(() => undefined);
    throw error;
  } finally {
    await stand.open();
  }
}
