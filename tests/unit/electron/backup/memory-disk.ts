import type { Disk, EntryKind } from '../../../../electron/backup/disk.ts';
import type { Files } from './handmade-bag.ts';

const absent = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
const refused = (): never => {
  throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
};

/** A disk in memory that can only be read, with one bag at `/bag`: for tests that verify thousands of bags. */
export function createMemoryDisk(files: Files): Disk {
  const kinds = new Map<string, EntryKind>([['/bag', 'folder']]);
  for (const path of files.keys()) {
    const names = `/bag/${path}`.split('/');
    for (let end = 3; end < names.length; end += 1) kinds.set(names.slice(0, end).join('/'), 'folder');
    kinds.set(`/bag/${path}`, 'file');
  }
  const bytesAt = (path: string) => files.get(path.slice('/bag/'.length));
  return {
    look: async (path) => {
      const kind = kinds.get(path);
      return kind && { kind, bytes: bytesAt(path)?.byteLength ?? 0 };
    },
    list: async (folder) =>
      [...kinds].flatMap(([path, kind]) => {
        const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
        return name === '' || name.includes('/') ? [] : [{ name, kind }];
      }),
    openToRead: async (path) => {
      const bytes = bytesAt(path);
      if (!bytes) throw absent(path);
      let at = 0;
      const read = async (into: Uint8Array) => {
        const piece = bytes.subarray(at, at + into.byteLength);
        into.set(piece);
        at += piece.byteLength;
        return piece.byteLength;
      };
      return { read, close: async () => undefined };
    },
    createFile: async () => refused(),
    createFolder: async () => refused(),
    syncFolder: async () => refused(),
    rename: async () => refused(),
    remove: async () => refused(),
    space: async () => refused(),
    realPath: async (path) => path,
  };
}
