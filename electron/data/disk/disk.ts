import * as fs from 'node:fs';
import { promisify } from 'node:util';

/** What is known of a file or folder without opening it. `modifiedAt` in milliseconds since 1970. */
export type FileFacts = { size: number; folder: boolean; modifiedAt: number };

/** Where bytes go: an open file, the bytes, and the offset in the file. */
export type Placed = { fd: number; bytes: Uint8Array; position: number };

/**
 * The few file-system calls that the store makes. Everything durable goes through this port, so that the
 * fault tests can refuse, shorten or forget any one of them. Errors are those of Node (`code: 'ENOSPC'` …).
 * `write`, `writeSync` and `read` may move fewer bytes than asked: callers loop.
 */
export type Disk = {
  /** 'create' makes a file that must not exist yet; it never replaces one. */
  open(path: string, how: 'read' | 'change' | 'create'): Promise<number>;
  close(fd: number): Promise<void>;
  read(place: Placed): Promise<number>;
  write(place: Placed): Promise<number>;
  writeSync(place: Placed): number;
  /** Content on the disk (fdatasync). */
  datasync(fd: number): Promise<void>;
  /** Content and size on the disk (fsync). */
  sync(fd: number): Promise<void>;
  truncate(fd: number, length: number): Promise<void>;
  /** Null when there is no such file or folder. */
  facts(path: string): Promise<FileFacts | null>;
  /** For questions that cannot wait: one look at a name. */
  existsSync(path: string): boolean;
  list(folder: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Names in the folder on the disk. Windows has no such call and needs none: its names are journalled. */
  syncFolder(path: string): Promise<void>;
  /** Bytes free for this user on the volume of the folder. */
  freeBytes(folder: string): Promise<number>;
};

const flags = { read: 'r', change: 'r+', create: 'wx+' } as const;
const openFile = promisify(fs.open);
const closeFile = promisify(fs.close);
const sync = promisify(fs.fsync);

async function facts(path: string): Promise<FileFacts | null> {
  try {
    const found = await fs.promises.stat(path);
    return { size: found.size, folder: found.isDirectory(), modifiedAt: found.mtimeMs };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const fd = await openFile(path, 'r');
  try {
    await sync(fd);
  } finally {
    await closeFile(fd);
  }
}

async function freeBytes(folder: string): Promise<number> {
  const volume = await fs.promises.statfs(folder);
  return volume.bavail * volume.bsize;
}

/** The real disk. */
export const nodeDisk: Disk = {
  open: (path, how) => openFile(path, flags[how]),
  close: (fd) => closeFile(fd),
  read: ({ fd, bytes, position }) =>
    new Promise((resolve, reject) => {
      fs.read(fd, bytes, 0, bytes.length, position, (error, count) =>
        error ? reject(error) : resolve(count),
      );
    }),
  write: ({ fd, bytes, position }) =>
    new Promise((resolve, reject) => {
      fs.write(fd, bytes, 0, bytes.length, position, (error, count) =>
        error ? reject(error) : resolve(count),
      );
    }),
  writeSync: ({ fd, bytes, position }) => fs.writeSync(fd, bytes, 0, bytes.length, position),
  datasync: promisify(fs.fdatasync),
  sync,
  truncate: promisify(fs.ftruncate),
  facts,
  existsSync: fs.existsSync,
  list: (folder) => fs.promises.readdir(folder),
  makeFolder: async (path) => {
    try {
      await fs.promises.mkdir(path, { recursive: true });
    } catch (error) {
      // On a write-protected volume the recursive call says ENOENT; the plain one says why.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await fs.promises.mkdir(path);
    }
  },
  rename: (from, to) => fs.promises.rename(from, to),
  remove: (path) => fs.promises.unlink(path),
  syncFolder,
  freeBytes,
};
