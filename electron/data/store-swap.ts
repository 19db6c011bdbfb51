import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { asDiskFailure } from './disk-failure.ts';
import { type Patience, patientDisk, usualPatience } from './patient-disk.ts';
import { ballastName, filesFolderName, journalBases, snapshotSequences } from './store-names.ts';
import { writeWhole } from './whole-transfer.ts';

/** What a restore keeps inside the data folder until it is finished. */
const restoreFolder = 'restore';
const stagedName = 'staged';
const planName = 'plan.json';
const movedOutName = 'moved-out';

/** Beginning of the name of a folder in which a restore keeps what was there before. */
export const safetyPrefix = 'truoc-phuc-hoi-';

type Needs = { folder: string; disk?: Disk; patience?: Patience };

const within = ({ folder, disk = nodeDisk, patience = usualPatience }: Needs) => ({
  folder,
  disk: patientDisk(disk, patience),
  restore: join(folder, restoreFolder),
  staged: join(folder, restoreFolder, stagedName),
  plan: join(folder, restoreFolder, planName),
  movedOut: join(folder, restoreFolder, movedOutName),
});

type Places = ReturnType<typeof within>;

/** Where a backup is to be unpacked before it takes the place of the store. Nothing of it is in use there. */
export async function stagingPlace(needs: Needs): Promise<string> {
  const places = within(needs);
  await asDiskFailure(async () => {
    await removeTree(places.restore);
    await places.disk.makeFolder(places.restore);
    await places.disk.syncFolder(places.folder);
  });
  return places.staged;
}

/** Gives up what was unpacked. */
export const dropStaging = (needs: Needs): Promise<void> => {
  const { restore } = within(needs);
  return asDiskFailure(() => removeTree(restore));
};

/**
 * Puts the unpacked store in the place of the present one, which must be closed, and keeps the present one in
 * a folder of that name. From the moment the plan is on the disk, `finishSwap` brings it to its end after
 * whatever happens: there is never half of one and half of the other.
 */
export async function swapStore(needs: Needs, safetyName: string): Promise<void> {
  const places = within(needs);
  await asDiskFailure(async () => {
    await writeFileWhole(places.disk, places.plan, JSON.stringify({ safety: safetyName }));
    await places.disk.syncFolder(places.restore);
  });
  await finishSwap(needs);
}

/** Ends a swap that a power cut or a crash interrupted, or clears away what an abandoned restore left. */
export async function finishSwap(needs: Needs): Promise<void> {
  const places = within(needs);
  const { disk, folder, restore, staged, plan, movedOut } = places;
  await asDiskFailure(async () => {
    if (!(await disk.facts(restore))) return;
    const safety = await safetyOf(places);
    if (safety !== null) {
      if (!(await disk.facts(movedOut))) {
        await moveStore(disk, folder, join(folder, safety));
        await writeFileWhole(disk, movedOut, '');
        await disk.syncFolder(restore);
      }
      if (await disk.facts(staged)) await moveStore(disk, staged, folder);
      await disk.remove(plan);
      await disk.syncFolder(restore);
    }
    await removeTree(restore);
    await disk.syncFolder(folder);
  });
}

/** The safety folder's name in a plan that was written whole; null where no plan was made. */
async function safetyOf({ disk, plan }: Places): Promise<string | null> {
  if (!(await disk.facts(plan))) return null;
  try {
    const { safety } = JSON.parse(await readText(disk, plan)) as { safety: unknown };
    return typeof safety === 'string' && safety.startsWith(safetyPrefix) ? safety : null;
  } catch {
    // A plan that was not written to its end was never begun.
    return null;
  }
}

/** Moves what makes up a store from one folder to another of the same volume, name by name. */
async function moveStore(disk: Disk, from: string, to: string): Promise<void> {
  await disk.makeFolder(to);
  for (const name of await disk.list(from)) {
    if (!isOfStore(name) || (await disk.facts(join(to, name)))) continue;
    await disk.rename(join(from, name), join(to, name));
  }
  await disk.syncFolder(to);
  await disk.syncFolder(from);
}

const isOfStore = (name: string): boolean =>
  snapshotSequences([name]).length > 0 ||
  journalBases([name]).length > 0 ||
  name === filesFolderName ||
  name === ballastName ||
  /^cut-\d+\.bin$/.test(name);

async function writeFileWhole(disk: Disk, path: string, text: string): Promise<void> {
  if (await disk.facts(path)) await disk.remove(path);
  const fd = await disk.open(path, 'create');
  try {
    await writeWhole(disk, { fd, bytes: Buffer.from(text), position: 0 });
    await disk.sync(fd);
  } finally {
    await disk.close(fd);
  }
}

async function readText(disk: Disk, path: string): Promise<string> {
  const fd = await disk.open(path, 'read');
  try {
    const bytes = Buffer.alloc(4096);
    return bytes.toString('utf8', 0, await disk.read({ fd, bytes, position: 0 }));
  } finally {
    await disk.close(fd);
  }
}

/** Nothing in the restore folder is the only copy of anything by then. */
const removeTree = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5 });
