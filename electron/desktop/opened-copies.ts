import { chmod, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { isAllowedName } from '../services/files/file-types.ts';

type Needs = {
  /** A folder of this user alone, emptied at each start. */
  folder: string;
  /** Asks the system to open a file; gives the empty text when it did, else why not. */
  openPath: (path: string) => Promise<string>;
};

export type OpenedCopies = {
  open: (file: { name: string; path: string }) => Promise<void>;
  /** Removes what earlier runs left; a copy that is still open elsewhere stays until the next time. */
  clear: () => Promise<void>;
};

/**
 * Opens stored files as copies that cannot be written to: what the official does in Word never reaches the
 * store, and Word itself says that a change must be saved elsewhere.
 * Errors: 'file-type-refused', 'file-missing', 'disk-full', 'no-program'.
 */
export function createOpenedCopies({ folder, openPath }: Needs): OpenedCopies {
  return {
    open: async ({ name, path }) => {
      if (!isAllowedName(name)) throw new AppError('file-type-refused', { details: { name } });
      const copy = await copyOf({ folder, name, path });
      const trouble = await openPath(copy);
      if (trouble !== '') throw new AppError('no-program', { details: { name } }, { cause: trouble });
    },
    clear: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  };
}

async function copyOf({
  folder,
  name,
  path,
}: {
  folder: string;
  name: string;
  path: string;
}): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const copy = join(await mkdtemp(join(folder, 'tep-')), safeName(name));
    await copyFile(path, copy);
    await chmod(copy, 0o444);
    return copy;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new AppError('file-missing', { details: { name } }, { cause: error });
    if (code === 'ENOSPC') throw new AppError('disk-full', {}, { cause: error });
    throw error;
  }
}

/** Windows gives these names to devices, whatever the ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Paths on Windows end at 260 letters; on Linux a name ends at 255 bytes. */
const longestStem = 60;

/** The name of a copy: the file's own, made fit for every file system. */
export function safeName(name: string): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length).normalize('NFC');
  const short = [...stem]
    .slice(0, longestStem)
    .join('')
    .replace(/[. ]+$/u, '');
  const first = short.split('.', 1).join('');
  return short === '' || deviceName.test(first) ? `_${short}${ending}` : `${short}${ending}`;
}
