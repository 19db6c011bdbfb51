import { join } from 'node:path';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { type Patience, patientDisk, usualPatience } from '../disk/patient-disk.ts';
import { readWhole, writeWhole } from '../disk/whole-transfer.ts';

/** Beginning of the name of a folder in which a restore keeps what was there before. */
export const safetyPrefix = 'truoc-phuc-hoi-';

/** The same where the official goes back to what is certain of a damaged book. */
export const damagedPrefix = 'hong-';

const safetyPattern = new RegExp(`^(?:${safetyPrefix}|${damagedPrefix})[0-9-]+$`);

/** What a restore keeps inside the data folder until it is finished. */
export type SwapPlaces = {
  disk: Disk;
  /** The data folder. */
  folder: string;
  restore: string;
  /** The unpacked store. */
  staged: string;
  /** Its presence decides: from then on the unpacked store is the one. */
  plan: string;
  /** Its presence says that nothing of the old store lies in the data folder any more. */
  movedOut: string;
};

export function swapPlaces({
  folder,
  disk = nodeDisk,
  patience = usualPatience,
}: {
  folder: string;
  disk?: Disk;
  patience?: Patience;
}): SwapPlaces {
  const restore = join(folder, 'restore');
  return {
    disk: patientDisk(disk, patience),
    folder,
    restore,
    staged: join(restore, 'staged'),
    plan: join(restore, 'plan.json'),
    movedOut: join(restore, 'moved-out'),
  };
}

/** Puts the plan on the disk: the present store is to go into the safety folder of that name. */
export async function writePlan({ disk, restore, plan }: SwapPlaces, safety: string): Promise<void> {
  await writeFile(disk, plan, JSON.stringify({ safety }));
  await disk.syncFolder(restore);
}

/** The safety folder's name in a plan that was written whole; null where no plan was made. */
export async function readPlan({ disk, plan }: SwapPlaces): Promise<string | null> {
  if (!(await disk.facts(plan))) return null;
  const text = (await readWhole(disk, plan)).toString();
  try {
    const { safety } = JSON.parse(text) as { safety: unknown };
    return typeof safety === 'string' && safetyPattern.test(safety) ? safety : null;
  } catch {
    // A plan that was not written to its end was never begun.
    return null;
  }
}

/** Takes the plan back, or away when it has been carried out. On the disk when this resolves. */
export async function removePlan({ disk, restore, plan }: SwapPlaces): Promise<void> {
  if (await disk.facts(plan)) await disk.remove(plan);
  await disk.syncFolder(restore);
}

/** Notes that the old store has been moved out. Its name is on the disk once the restore folder is synced. */
export const noteMovedOut = ({ disk, movedOut }: SwapPlaces): Promise<void> => writeFile(disk, movedOut, '');

async function writeFile(disk: Disk, path: string, text: string): Promise<void> {
  const fd = await disk.open(path, 'create');
  try {
    await writeWhole(disk, { fd, bytes: Buffer.from(text), position: 0 });
    await disk.sync(fd);
  } finally {
    await disk.close(fd);
  }
}
