import { AppError } from '../../shared/errors.ts';
import { listRemovableDrives } from '../backup/drives/drives.ts';
import type { Desk } from '../desk.ts';
import { createPdfEngine } from '../services/papers/pdf-engine.ts';
import type { Downloads } from './downloads.ts';

/** What a browser page can do for the application: files come down as downloads, the page prints itself. */
export const createBrowserDesk = (downloads: Downloads): Desk => ({
  door: 'browser',
  folderDialog: false,
  chooseFolder: () => Promise.reject(new AppError('unsupported-here')),
  deliver: async (file) => downloads.offer(file),
  open: async (file) => downloads.offer(file),
  print: async ({ html }) => ({ delivered: 'print-in-page', html }),
  listDrives: listRemovableDrives,
  pdf: createPdfEngine(),
});
