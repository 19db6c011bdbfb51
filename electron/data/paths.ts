import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project or of the installed program: the nearest above this file that holds package.json. */
export function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/**
 * Where the book lies unless told otherwise: the same place as Electron's `userData`, so that the window and
 * the browser open the same book.
 */
export function defaultDataFolder(): string {
  const home = homedir();
  const base =
    process.platform === 'win32'
      ? (process.env.APPDATA ?? join(home, 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (process.env.XDG_CONFIG_HOME ?? join(home, '.config'));
  return join(base, 'so-ban-chi-dao', 'data');
}

/** The official's own folder for documents, where backups that are made by themselves go unless told otherwise. */
export const documentsFolder = (): string => join(homedir(), 'Documents');
