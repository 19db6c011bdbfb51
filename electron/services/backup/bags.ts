import { databaseVersion } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import type { BagListing, BagSummary, Verification } from '../../../shared/outputs/backup.ts';
import { kindNames } from '../../../shared/records/index.ts';
import { type BagInfo, isOurs } from '../../backup/bag-info.ts';
import { listBags, readBagInfo } from '../../backup/list-bags.ts';
import { verifyBag } from '../../backup/verify-bag.ts';
import type { Folders } from '../files/folders.ts';
import type { Task } from '../tasks.ts';

/** Backups made by a newer program are refused by name. */
export const bagLimits = { newestStoreVersion: databaseVersion };

export type Bag = { folder: string; name: string; info: BagInfo };

export const nameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;

export const summaryOf = (folders: Folders, { folder, name, info }: Bag): BagSummary => ({
  folder: folders.refTo(folder).folder,
  name,
  takenAt: info.takenAt,
  bytes: info.bytes ?? 0,
  files: info.files ?? 0,
  records: info.counts[allRecords] ?? 0,
  counts: kindNames.flatMap((kind) => {
    const count = info.counts[kind];
    return count === undefined ? [] : [{ kind, count }];
  }),
  organisation: info.organisation,
  encrypted: info.encryption !== '',
  ours: isOurs(info),
});

/** The key of the count of all records; the others are names of kinds. */
export const allRecords = 'Records';

/** The backups in a folder; where the folder is itself a backup, that one. Errors: 'target-gone'. */
export async function bagsIn(folders: Folders, path: string): Promise<BagListing> {
  const own = await readBagInfo(path).catch((error: unknown) => error);
  if (!(own instanceof Error)) {
    const bag = { folder: path, name: nameOf(path), info: own as BagInfo };
    return { bags: [summaryOf(folders, bag)], unfinished: [], unreadable: [] };
  }
  if (!(own instanceof AppError)) throw own;
  if (own.failure.code !== 'bag-not-found')
    return { bags: [], unfinished: [], unreadable: [folders.refTo(path)] };
  const { bags, unfinished, unreadable } = await listBags(path);
  return {
    bags: bags.map((bag) => summaryOf(folders, bag)),
    unfinished: unfinished.map(({ name }) => name),
    unreadable: unreadable.map(({ folder }) => folders.refTo(folder)),
  };
}

/** Reads every byte of a bag, ours or anybody's. Errors: 'cancelled', 'target-gone', 'passphrase-wrong'. */
export async function verification(
  folders: Folders,
  { path, passphrase }: { path: string; passphrase?: string | undefined },
  task: Task,
): Promise<Verification> {
  const verified = await verifyBag(path, {
    limits: bagLimits,
    passphrase,
    signal: task.signal,
    onProgress: ({ done, total }) => task.progress('check', done, total),
  });
  if (!verified.ok) {
    return { sound: false, problems: verified.problems.map(({ code, path: at }) => ({ code, path: at })) };
  }
  const { opened } = verified;
  return {
    sound: true,
    opened,
    bag: summaryOf(folders, { folder: path, name: nameOf(path), info: verified.info }),
  };
}
