import { posix } from 'node:path';
import type { Drive, DriveQueries } from './drive.ts';

/** Writable volumes of local devices under /Volumes, from the output of `mount`. */
export function parseMacMounts(text: string): { path: string; fileSystem: string }[] {
  return text.split('\n').flatMap((line) => {
    const parts = /^\/dev\/\S+ on (\/Volumes\/.+) \(([^()]+)\)$/.exec(line);
    const [fileSystem = '', ...options] = (parts?.[2] ?? '').split(', ');
    if (!parts?.[1] || !fileSystem || options.includes('read-only')) return [];
    return [{ path: parts[1], fileSystem }];
  });
}

/** Removable drives (and other volumes beside the system's) mounted on macOS. */
export async function listMacDrives(queries: DriveQueries): Promise<Drive[]> {
  const drives: Drive[] = [];
  for (const { path, fileSystem } of parseMacMounts((await queries.run('/sbin/mount', [], 3000)) ?? '')) {
    const space = await queries.space(path);
    if (!space) continue;
    drives.push({
      path,
      label: posix.basename(path),
      freeBytes: space.free,
      totalBytes: space.total,
      fileSystem,
    });
  }
  return drives;
}
