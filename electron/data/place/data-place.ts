import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { asDiskFailure } from '../disk/disk-failure.ts';
import { patiently, usualPatience } from '../disk/patient-disk.ts';

/** Where the book lies: chosen once by the official, or the usual place (`isOwn`), which may have to be made. */
export type DataPlace = { folder: string; isOwn: boolean };

const fileName = 'data-folder.json';

/**
 * The folder chosen in this profile, else its own `data`. Errors: 'folder-missing' where a choice was made and
 * cannot be read any more: to begin an empty book in the usual place then would look as if all were lost.
 */
export async function readDataPlace(profile: string): Promise<DataPlace> {
  const text = await readFile(join(profile, fileName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new AppError('folder-missing', { details: { folder: fileName } }, { cause: error });
  });
  if (text === null) return { folder: join(profile, 'data'), isOwn: true };
  const folder = folderIn(text);
  if (folder === null) throw new AppError('folder-missing', { details: { folder: fileName } });
  return { folder, isOwn: false };
}

function folderIn(text: string): string | null {
  try {
    const { folder } = JSON.parse(text) as { folder: unknown };
    return typeof folder === 'string' && isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** From the next start on the book is opened there. On the disk when this resolves. Errors: those of the disk. */
export async function rememberDataPlace(profile: string, folder: string): Promise<void> {
  const path = join(profile, fileName);
  await asDiskFailure(async () => {
    await mkdir(profile, { recursive: true });
    const file = await open(`${path}.new`, 'w');
    try {
      await file.writeFile(JSON.stringify({ folder }));
      await file.sync();
    } finally {
      await file.close();
    }
    await patiently(usualPatience, () => rename(`${path}.new`, path));
  });
}
