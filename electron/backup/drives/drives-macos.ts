import { type Drive, type DriveQueries, mountedDrive } from './drive.ts';

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
  for (const mount of parseMacMounts((await queries.run('/sbin/mount', [], 3000)) ?? '')) {
    const drive = await mountedDrive(queries, mount);
    if (drive) drives.push(drive);
  }
  return drives;
}
