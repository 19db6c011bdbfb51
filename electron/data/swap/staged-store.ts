import { join } from 'node:path';
import { type Database, databaseVersion } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { type Disk, nodeDisk } from '../disk/disk.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { isHash, isShelf } from '../files/shelves.ts';
import { migrations } from '../migrations/index.ts';
import { foreignRecord } from '../recovery/foreign-records.ts';
import { recover } from '../recovery/recovery.ts';
import { filesFolderName, isStoreName, snapshotSequences } from '../store-names.ts';

/**
 * Reads an unpacked store as the next start would, without writing anything, and gives what it holds.
 * Errors: 'bag-not-a-book' where it is none or not whole, 'store-too-new', the disk's.
 */
export async function readStagedStore(folder: string, disk: Disk = nodeDisk): Promise<Database> {
  return asDiskFailure(async () => {
    await refuseForeign(disk, folder);
    const shape = { version: databaseVersion, migrations };
    const { database, damage } = await recover({ disk, folder, shape });
    const [first] = damage;
    if (first) throw notABook('file' in first ? first.file : '');
    const foreign = foreignRecord(database);
    if (foreign !== null) throw notABook(foreign);
    return database;
  });
}

const notABook = (path: string): AppError => new AppError('bag-not-a-book', { details: { path } });

/** Whatever else lay there would come into the data folder, or be in the way of what belongs there. */
async function refuseForeign(disk: Disk, folder: string): Promise<void> {
  const names = await disk.list(folder);
  if (snapshotSequences(names).length === 0) throw notABook('snap-*.json');
  for (const name of names) {
    const isFolder = (await disk.facts(join(folder, name)))?.folder;
    if (!isStoreName(name) || isFolder !== (name === filesFolderName)) throw notABook(name);
  }
  if (names.includes(filesFolderName)) await refuseForeignFiles(disk, join(folder, filesFolderName));
}

async function refuseForeignFiles(disk: Disk, files: string): Promise<void> {
  for (const shelf of await disk.list(files)) {
    const isOurShelf = isShelf(shelf) && (await disk.facts(join(files, shelf)))?.folder;
    if (!isOurShelf) throw notABook(`${filesFolderName}/${shelf}`);
    for (const name of await disk.list(join(files, shelf))) {
      const isFile = (await disk.facts(join(files, shelf, name)))?.folder === false;
      const isOurs = isHash(name) && name.startsWith(shelf);
      if (!isFile || !isOurs) throw notABook(`${filesFolderName}/${shelf}/${name}`);
    }
  }
}
