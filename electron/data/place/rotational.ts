import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { DriveQueries } from '../../backup/drives/drive.ts';
import { systemQueries } from '../../backup/drives/drives.ts';

type System = {
  platform: NodeJS.Platform;
  systemRoot: string;
  queries: Pick<DriveQueries, 'run' | 'readText' | 'realPath'>;
  /** Number of the device that a folder lies on. */
  deviceOf: (folder: string) => Promise<number>;
};

const thisSystem = (): System => ({
  platform: process.platform,
  systemRoot: process.env.SystemRoot ?? 'C:\\Windows',
  queries: systemQueries,
  deviceOf: async (folder) => (await stat(folder)).dev,
});

/** Whether a folder lies on a turning disk; null where the system does not tell. Never rejects. */
export async function isRotational(folder: string, system: System = thisSystem()): Promise<boolean | null> {
  try {
    if (system.platform === 'win32') return await onWindows(folder, system);
    return system.platform === 'linux' ? await onLinux(folder, system) : null;
  } catch {
    return null;
  }
}

async function onLinux(folder: string, { queries, deviceOf }: System): Promise<boolean | null> {
  const device = await deviceOf(folder);
  const major = Math.floor(device / 256) % 4096;
  const minor = (device % 256) + Math.floor(device / 2 ** 20) * 256;
  const node = await queries.realPath(`/sys/dev/block/${major}:${minor}`);
  if (!node) return null;
  // A partition lies inside its disk's folder, and only the disk has the flag.
  for (const at of [node, posix.dirname(node)]) {
    const told = (await queries.readText(`${at}/queue/rotational`))?.trim();
    if (told === '0' || told === '1') return told === '1';
  }
  return null;
}

async function onWindows(folder: string, { systemRoot, queries }: System): Promise<boolean | null> {
  const letter = /^([A-Za-z]):/.exec(folder)?.[1];
  if (!letter) return null;
  const script =
    `(Get-Partition -DriveLetter ${letter} | Get-Disk | Get-PhysicalDisk | ` +
    'Select-Object -First 1).MediaType';
  const told = await queries.run(
    `${systemRoot}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`,
    ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script],
    10_000,
  );
  const kind = told?.trim();
  if (kind === 'HDD') return true;
  return kind === 'SSD' || kind === 'SCM' ? false : null;
}
