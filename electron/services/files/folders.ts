import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { FolderListing } from '../../../shared/outputs/files.ts';
import type { FolderRef } from '../../../shared/outputs/values.ts';
import { compareText } from '../../../shared/vietnamese.ts';
import { orNothing } from '../../backup/drives/drives.ts';
import type { Desk } from '../../desk.ts';
import type { Handlers } from '../../doors/answer.ts';

export type Folders = {
  handlers: Pick<Handlers, 'folders.choose' | 'folders.list'>;
  /** The path behind a name that was handed out; on the command line a path stands for itself. */
  pathOf: (folder: string) => string;
  /** Hands out a name for a path. */
  refTo: (path: string, label?: string) => FolderRef;
  /** The path in words that the official knows: with the label of its drive where it has one. */
  wordsFor: (path: string) => string;
};

type Needs = { desk: Desk; newId: () => string; roots?: () => Promise<string[]> };

/**
 * Folders outside of the book. A page never sends a path: it gives back a name that was handed out here for
 * a folder chosen in the system's dialog, or found by stepping down from a drive or the home folder.
 */
export function createFolders({ desk, newId, roots = driveLetters }: Needs): Folders {
  const paths = new Map<string, string>();
  const names = new Map<string, string>();
  const labels = new Map<string, string>();

  const refTo: Folders['refTo'] = (path, given) => {
    const at = normalize(path);
    const folder = names.get(at) ?? newId();
    names.set(at, folder);
    paths.set(folder, at);
    if (given) labels.set(at, given);
    return { folder, label: given || basename(at) || at };
  };
  const pathOf = (folder: string): string => {
    const path = paths.get(folder);
    if (path !== undefined) return path;
    if (desk.door === 'command-line' && !folder.includes('\0')) return resolve(folder);
    throw new AppError('folder-not-readable', { field: 'folder' });
  };
  const wordsFor = (path: string): string => {
    const label = labels.get(normalize(path)) ?? path;
    return label.includes(path) ? label : `${label} (${path})`;
  };

  async function top(): Promise<FolderListing> {
    const [removable, all] = await Promise.all([desk.listDrives(), roots()]);
    const drives = removable.map((drive) => refTo(drive.path, drive.label || drive.path));
    const home = homedir();
    const others = all.map((path) => refTo(path, labels.get(normalize(path)) ?? path));
    const folders = new Map([...drives, refTo(home, home), ...others].map((one) => [one.folder, one]));
    return { current: null, parent: null, folders: [...folders.values()] };
  }

  async function under(path: string): Promise<FolderListing> {
    const above = dirname(path);
    return {
      current: { ...refTo(path), label: path },
      parent: above === path ? null : refTo(above).folder,
      folders: (await foldersIn(path)).map((name) => refTo(join(path, name))),
    };
  }

  return {
    refTo,
    pathOf,
    wordsFor,
    handlers: {
      'folders.choose': async () => {
        const path = await desk.chooseFolder();
        return path === null ? null : { ...refTo(path), label: path };
      },
      'folders.list': ({ folder }) => (folder === null ? top() : under(pathOf(folder))),
    },
  };
}

/** `C:\` to `Z:\` where they are there: on Windows a second disk lies beside the first, not above the home folder. */
async function driveLetters(): Promise<string[]> {
  if (process.platform !== 'win32') return [];
  const letters = Array.from('CDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:\\`);
  const there = await Promise.all(letters.map((root) => orNothing(readdir(root), 1_000)));
  return letters.filter((_letter, index) => there[index] !== undefined);
}

/** Folders that only the system uses; nobody looks for a backup there. */
const hidden = /^(\.|\$)|^System Volume Information$/i;

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((cause) => {
    throw new AppError('folder-not-readable', { details: { path } }, { cause });
  });
  return entries
    .filter((entry) => entry.isDirectory() && !hidden.test(entry.name))
    .map((entry) => entry.name)
    .sort(compareText);
}
