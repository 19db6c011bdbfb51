import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { listRemovableDrives } from '../backup/drives/drives.ts';
import type { Desk } from '../desk.ts';
import { createPdfEngine } from '../services/papers/pdf-engine.ts';

/** The command line: a file that was made is written into the folder it is called from, never over another. */
export const createCommandLineDesk = (): Desk => ({
  door: 'command-line',
  folderDialog: false,
  chooseFolder: () => Promise.reject(new AppError('unsupported-here')),
  deliver: async ({ name, bytes }) => {
    const path = resolve(name);
    await writeFile(path, bytes, { flag: 'wx' }).catch((cause) => {
      const code = cause?.code === 'EEXIST' ? 'already-exists' : 'save-refused';
      throw new AppError(code, { details: { name } }, { cause });
    });
    return { delivered: 'saved', name, path };
  },
  open: () => Promise.reject(new AppError('unsupported-here')),
  print: () => Promise.reject(new AppError('unsupported-here')),
  listDrives: listRemovableDrives,
  pdf: createPdfEngine(),
});
