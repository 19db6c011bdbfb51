import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';

const hashPattern = /^[0-9a-f]{64}$/;
const shelfPattern = /^[0-9a-f]{2}$/;

/** True for the name of a kept file: its SHA-256 in hexadecimal. */
export const isHash = (name: string): boolean => hashPattern.test(name);

/** True for the name of a folder of kept files: the beginning of their hashes. */
export const isShelf = (name: string): boolean => shelfPattern.test(name);

/** The shelf and the path of a kept file. Shelves keep folders short; the hash is the whole name. */
export function placeOfHash(files: string, sha256: string): { shelf: string; path: string } {
  const shelf = join(files, sha256.slice(0, 2));
  return { shelf, path: join(shelf, sha256) };
}

/** Hashes of all kept files in a folder of shelves, in order. Errors: those of the disk. */
export async function hashesIn(disk: Disk, files: string): Promise<string[]> {
  const found: string[] = [];
  for (const shelf of (await disk.list(files)).filter(isShelf).sort()) {
    const names = (await disk.list(join(files, shelf))).filter(isHash);
    found.push(...names.sort());
  }
  return found;
}
