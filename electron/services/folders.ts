import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { FolderListing, FolderRef } from '../../shared/outputs.ts';
import type { Desk } from '../desk.ts';
import type { Handlers } from '../doors/answer.ts';

export type Folders = {
  handlers: Pick<Handlers, 'folders.choose' | 'folders.list'>;
  /** The path behind a name that was handed out; on the command line a path stands for itself. */
  pathOf: (folder: string) => string;
  /** Hands out a name for a path. */
  refTo: (path: string, label?: string) => FolderRef;
};

type Needs = { desk: Desk; newId: () => string };

/**
 * Folders outside of the book. A page never sends a path: it gives back a name that was handed out here for
 * a folder chosen in the system's dialog, or found by stepping down from a drive or the home folder.
 */
export function createFolders({ desk, newId }: Needs): Folders {
  const paths = new Map<string, string>();
  const names = new Map<string, string>();

  const refTo = (path: string, label = basename(path) || path): FolderRef => {
    const at = normalize(path);
    const folder = names.get(at) ?? newId();
    names.set(at, folder);
    paths.set(folder, at);
    return { folder, label };
  };
  const pathOf = (folder: string): string => {
    const path = paths.get(folder);
    if (path !== undefined) return path;
    if (desk.door === 'command-line' && isAbsolute(folder)) return normalize(folder);
    throw new AppError('not-found', { field: 'folder' });
  };

  async function top(): Promise<FolderListing> {
    const drives = await desk.listDrives();
    const home = homedir();
    return {
      current: null,
      parent: null,
      folders: [...drives.map((drive) => refTo(drive.path, drive.label || drive.path)), refTo(home)],
    };
  }

  async function under(path: string): Promise<FolderListing> {
    const entries = await readdir(path, { withFileTypes: true }).catch((cause) => {
      throw new AppError('folder-missing', {}, { cause });
    });
    const folders = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort((a, b) => a.localeCompare(b, 'vi'));
    const above = dirname(path);
    return {
      current: refTo(path, path),
      parent: above === path ? null : refTo(above).folder,
      folders: folders.map((name) => refTo(join(path, name))),
    };
  }

  return {
    refTo,
    pathOf,
    handlers: {
      'folders.choose': async () => {
        const path = await desk.chooseFolder();
        return path === null ? null : refTo(path, path);
      },
      'folders.list': ({ folder }) => (folder === null ? top() : under(pathOf(folder))),
    },
  };
}
