import { placeInStore } from '../../../shared/backup/readable/payload-path.ts';
import { refuseIfCancelled } from '../../backup/cancellation.ts';
import { type StagedBag, stageBag } from '../../backup/stage-bag.ts';
import { readStagedStore } from '../../data/swap/staged-store.ts';
import type { Task } from '../tasks.ts';
import { bagLimits } from './bags.ts';

type Unpacking = {
  /** The backup's folder. */
  bag: string;
  /** Where its store goes. */
  into: string;
  passphrase: string | undefined;
  task: Task;
};

/**
 * Verifies a backup, unpacks its store into a folder, and reads it there as the next start would.
 * Errors: those of `stageBag` and `readStagedStore`, 'cancelled'.
 */
export async function unpackStore({ bag, into, passphrase, task }: Unpacking): Promise<StagedBag> {
  const unpacked = await stageBag(bag, into, {
    limits: bagLimits,
    passphrase,
    placeOf: placeInStore,
    signal: task.signal,
    // The first half of the bytes is checking, the second half unpacking.
    onProgress: ({ done, total }) => task.progress(2 * done <= total ? 'check' : 'copy', done, total),
  });
  await readStagedStore(into);
  refuseIfCancelled(task.signal);
  return unpacked;
}
