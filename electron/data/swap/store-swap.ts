import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { lockFolder } from '../disk/folder-lock.ts';
import { type Patience, patiently, usualPatience } from '../disk/patient-disk.ts';
import { type Processes, runningProcesses } from '../disk/running-processes.ts';
import { freePlace, moveStore } from './move-store.ts';
import {
  noteMovedOut,
  readPlan,
  removePlan,
  type SwapPlaces,
  safetyPrefix,
  swapPlaces,
  writePlan,
} from './swap-plan.ts';

type Needs = {
  /** The data folder. */
  folder: string;
  /** ISO instant, for the lock. */
  now: () => string;
  disk?: Disk;
  patience?: Patience;
  processes?: Processes;
};

type Place = Pick<Needs, 'folder' | 'disk' | 'patience'>;

/**
 * Where a backup is to be unpacked before it takes the place of the store; the folder must not exist yet.
 * Nothing of it is in use there. Errors: 'restore-unfinished' while an earlier one waits to be ended, the disk's.
 */
export async function stagingPlace(needs: Place): Promise<string> {
  const places = swapPlaces(needs);
  await asDiskFailure(async () => {
    if ((await readPlan(places)) !== null) throw new AppError('restore-unfinished');
    await removeTree(places.restore);
    await places.disk.makeFolder(places.restore);
    await places.disk.syncFolder(places.folder);
  });
  return places.staged;
}

/** Gives up what was unpacked; what a plan speaks of stays. */
export async function dropStaging(needs: Place): Promise<void> {
  const places = swapPlaces(needs);
  await asDiskFailure(async () => {
    if ((await readPlan(places)) === null) await removeTree(places.restore);
  });
}

/**
 * Puts the unpacked store in the place of the present one, which must be closed, and keeps the present one in
 * a folder `truoc-phuc-hoi-<stamp>` (or of another prefix) of the data folder. There is never half of one and half of the other:
 * either this fails before anything was moved, and the present store may be opened again; or it fails with
 * 'restore-unfinished', and nothing may be opened until `finishSwap` has brought it to its end.
 * Errors besides: 'folder-in-use', 'disk-full', 'disk-failed'.
 */
export async function swapStore(needs: Needs, stamp: string, prefix = safetyPrefix): Promise<void> {
  const places = swapPlaces(needs);
  await alone(needs, async () => {
    await begin(places, `${prefix}${stamp}`);
    await finish(places)
      .catch(() => finish(places))
      .catch(unfinished);
  });
}

/**
 * Ends a swap that a crash or a power cut interrupted, or clears away what an abandoned restore left. To be
 * called before the store is opened. Errors: 'folder-in-use', 'restore-unfinished', those of the lock.
 */
export async function finishSwap(needs: Needs): Promise<void> {
  const places = swapPlaces(needs);
  await asDiskFailure(async () => {
    // A process that is restoring right now has such a folder too, and the lock.
    if (await places.disk.facts(places.restore)) await alone(needs, () => finish(places).catch(unfinished));
  });
}

/** Works on the folder as the only process that does. */
async function alone(needs: Needs, work: () => Promise<void>): Promise<void> {
  const { folder, now, disk = nodeDisk, patience = usualPatience, processes = runningProcesses } = needs;
  await asDiskFailure(async () => {
    const lock = await lockFolder({ disk, folder, processes, now, patience });
    try {
      await work();
    } finally {
      await patiently(patience, lock.release).catch(() => undefined);
    }
  });
}

async function begin(places: SwapPlaces, name: string): Promise<void> {
  try {
    const safety = await freePlace(places.disk, join(places.folder, name));
    await writePlan(places, basename(safety));
  } catch (error) {
    // Whatever there is of the plan must be gone before the present store is written to again.
    await removePlan(places).catch(unfinished);
    throw error;
  }
}

const unfinished = (cause: unknown): never => {
  throw new AppError('restore-unfinished', {}, { cause });
};

async function finish(places: SwapPlaces): Promise<void> {
  const { disk, folder, restore, staged, movedOut } = places;
  const safety = await readPlan(places);
  if (safety !== null) {
    if (!(await disk.facts(movedOut))) {
      await moveStore(disk, { from: folder, to: join(folder, safety) });
      await noteMovedOut(places);
    }
    // A note that was lost in a power cut would have the new store moved out as well.
    await disk.syncFolder(restore);
    await moveStore(disk, { from: staged, to: folder });
    await removePlan(places);
  }
  // Nothing in it is the only copy of anything by now; what cannot be removed waits for the next start.
  await removeTree(restore).catch(() => undefined);
}

const removeTree = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
