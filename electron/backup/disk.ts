import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, realpath, rename, rm, statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** A file being read from its beginning. `read` gives the number of bytes put in, 0 at the end. */
export type Reader = { read: (into: Uint8Array) => Promise<number>; close: () => Promise<void> };

/** A new file being written. `write` returns once all bytes were taken, `sync` once the device has them. */
export type Writer = {
  write: (bytes: Uint8Array) => Promise<void>;
  sync: () => Promise<void>;
  close: () => Promise<void>;
};

/**
 * What bags need of a file system. One implementation works on the real one; tests put a failing stick in
 * between. Every method rejects with the system's own error (`code` = ENOSPC …); nothing is ever followed
 * through a symbolic link.
 */
export type Disk = {
  /** What lies at a path, its size in bytes; undefined when nothing does. */
  look: (path: string) => Promise<{ kind: EntryKind; bytes: number } | undefined>;
  list: (folder: string) => Promise<{ name: string; kind: EntryKind }[]>;
  openToRead: (path: string) => Promise<Reader>;
  /** Creates a file that must not exist yet. */
  createFile: (path: string) => Promise<Writer>;
  /** Creates a folder that must not exist yet. */
  createFolder: (path: string) => Promise<void>;
  syncFolder: (path: string) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a whole folder; nothing there is fine. */
  remove: (path: string) => Promise<void>;
  /** Bytes free to us and the size of the smallest piece the file system hands out. */
  space: (path: string) => Promise<{ free: number; block: number }>;
  realPath: (path: string) => Promise<string>;
};

/** The system's error code (`ENOENT` …), or undefined for anything that is not a system error. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && /^(E[A-Z0-9]+|UNKNOWN)$/.test(code) ? code : undefined;
}

const kindOf = (entry: {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}): EntryKind => {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
};

async function look(path: string): ReturnType<Disk['look']> {
  try {
    const found = await lstat(path);
    return { kind: kindOf(found), bytes: found.size };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}

async function openToRead(path: string): Promise<Reader> {
  // O_NOFOLLOW (absent on Windows) closes the gap between looking at a name and opening it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  return {
    read: async (into) => (await handle.read(into, 0, into.byteLength, null)).bytesRead,
    close: () => handle.close(),
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    at += (await handle.write(bytes, at, bytes.byteLength - at)).bytesWritten;
  }
}

async function createFile(path: string): Promise<Writer> {
  const handle = await open(path, 'wx');
  return {
    write: (bytes) => writeAll(handle, bytes),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Some drivers (exFAT and NTFS through FUSE) cannot flush a folder; they say so with one of these. */
const cannotSyncFolders = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP']);

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows has no such call; flushing the files is all there is.
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    if (!cannotSyncFolders.has(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** On Windows a virus scanner may hold the files just written for a moment, and the folder with them. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const held = new Set(process.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : []);
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (tries >= 15 || !held.has(systemCode(error) ?? '')) throw error;
      await wait(200);
    }
  }
}

async function space(path: string): ReturnType<Disk['space']> {
  const found = await statfs(path);
  return { free: found.bavail * found.bsize, block: Math.min(Math.max(found.bsize, 512), 1024 * 1024) };
}

/** The real file system. */
export const realDisk: Disk = {
  look,
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      kind: kindOf(entry),
    })),
  openToRead,
  createFile,
  createFolder: async (path) => void (await mkdir(path)),
  syncFolder,
  rename: renamePatiently,
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  space,
  realPath: (path) => realpath(path),
};
