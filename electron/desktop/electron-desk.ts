import { basename, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { AppError } from '../../shared/errors.ts';
import type { Desk, PdfEngine } from '../desk.ts';
import type { OpenedCopies } from './opened-copies.ts';
import { saveFile } from './save-file.ts';

type Needs = {
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** The window over which a dialog opens; none before the first and after the last. */
  window: () => BrowserWindow | null;
  /** Where dialogs start: Electron's own choice is the folder of downloads. */
  documents: string;
  copies: OpenedCopies;
  print: (html: string) => ReturnType<Desk['print']>;
  pdf: PdfEngine;
  listDrives: Desk['listDrives'];
  /** Opens a folder in the system's own program for files; gives the reason where it could not. */
  showFolder: (path: string) => Promise<string>;
};

/** What the desktop can do for the application: dialogs of the system, its printers and its programs. */
export function createElectronDesk({
  dialog,
  window,
  documents,
  copies,
  print,
  pdf,
  listDrives,
  showFolder,
}: Needs): Desk {
  let lastFolder = documents;

  const askFolder = (options: OpenDialogOptions) => {
    const over = window();
    return over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options);
  };
  const askPlace = (options: SaveDialogOptions) => {
    const over = window();
    return over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options);
  };

  return {
    door: 'window',
    folderDialog: true,
    chooseFolder: async () => {
      const { canceled, filePaths } = await askFolder({
        defaultPath: lastFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const chosen = canceled ? undefined : filePaths[0];
      if (chosen === undefined) return null;
      lastFolder = chosen;
      return chosen;
    },
    deliver: async ({ name, bytes }) => {
      const { canceled, filePath } = await askPlace(saveOptions(documents, name));
      if (canceled || filePath === '') return { delivered: 'cancelled' };
      await saveFile(filePath, bytes);
      return { delivered: 'saved', name: basename(filePath), path: filePath };
    },
    open: async (file) => {
      await copies.open(file);
      return { delivered: 'opened' };
    },
    print: ({ html }) => print(html),
    listDrives,
    showFolder: async (path) => {
      if ((await showFolder(path)) !== '') throw new AppError('folder-not-readable', { details: { path } });
    },
    pdf,
  };
}

/** The type is given by its ending, which the dialog then adds to a name typed without one. */
const saveOptions = (folder: string, name: string): SaveDialogOptions => {
  const ending = extname(name).slice(1);
  return {
    defaultPath: join(folder, name),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
};
