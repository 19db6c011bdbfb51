import { dirname, join } from 'node:path';
import type { Database } from '../../../shared/database.ts';
import type { BagSummary } from '../../../shared/outputs/backup.ts';
import { backupPlanId } from '../../../shared/records/backup-plan.ts';
import type { FoundBackup } from '../../../shared/recovery.ts';
import { orNothing } from '../../backup/drives/drives.ts';
import { documentsFolder } from '../../data/paths.ts';
import type { Desk } from '../../desk.ts';
import { automaticFolderName, placeAround } from '../backup/automatic-place.ts';
import { bagsIn } from '../backup/bags.ts';
import type { Folders } from '../files/folders.ts';

/** A drive that does not answer must not keep the official waiting for the others. */
const longestLook = 5_000;

/** The folders in which this PC keeps automatic backups: the one that the book tells of, and the usual ones. */
export async function automaticFolders(folder: string, { records }: Database): Promise<string[]> {
  const plan = records['backup-plan']?.[backupPlanId] as { folder?: unknown } | undefined;
  const chosen = typeof plan?.folder === 'string' && plan.folder !== '' ? [plan.folder] : [];
  const around = [await placeAround(documentsFolder(), folder), documentsFolder(), dirname(folder)];
  return [...new Set([...chosen, ...around.map((one) => join(one, automaticFolderName))])];
}

/** Our own backups on the drives plugged in and in the folders named, newest first, each once. */
export async function findBackups(
  desk: Desk,
  folders: Folders,
  more: readonly string[] = [],
): Promise<FoundBackup[]> {
  const drives = await desk.listDrives();
  const places = [
    ...drives.map(({ path, label }) => ({ path, label: label || path })),
    ...more.map((path) => ({ path, label: path })),
  ];
  const found = await Promise.all(
    places.map(async ({ path, label }) => {
      const listing = await orNothing(bagsIn(folders, path), longestLook);
      return (listing?.bags ?? []).filter(({ ours }) => ours).map((bag) => foundAt(bag, label));
    }),
  );
  const each = new Map(found.flat().map((one) => [one.folder, one]));
  return [...each.values()].sort((one, other) => (one.takenAt < other.takenAt ? 1 : -1));
}

const foundAt = (
  { folder, name, takenAt, records, bytes, organisation, encrypted }: BagSummary,
  place: string,
): FoundBackup => ({
  folder,
  name,
  place,
  takenAt,
  records,
  bytes,
  organisation,
  encrypted,
});
