import type { Drive, DriveQueries } from './drive.ts';

const bytes = (value: unknown): number | undefined => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
};

const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

type LogicalDisk = {
  DeviceID?: unknown;
  FileSystem?: unknown;
  FreeSpace?: unknown;
  Size?: unknown;
  VolumeName?: unknown;
};

/** One Win32_LogicalDisk. An empty card reader has a letter but no size, and is no drive to write to. */
function toDrive(disk: LogicalDisk): Drive[] {
  const letter = /^([A-Z]):$/i.exec(words(disk.DeviceID))?.[1];
  const [freeBytes, totalBytes] = [bytes(disk.FreeSpace), bytes(disk.Size)];
  if (!letter || freeBytes === undefined || !totalBytes) return [];
  const path = `${letter.toUpperCase()}:\\`;
  return [{ path, label: words(disk.VolumeName), freeBytes, totalBytes, fileSystem: words(disk.FileSystem) }];
}

/**
 * Output of `wmic … get … /value`: `Name=value` lines, a blank one between disks, each line ended by CR CR LF.
 * It comes in the console's code page, so a label beyond ASCII cannot be told and is left out.
 */
export function parseWmic(text: string): Drive[] {
  const drives: Drive[] = [];
  let disk: Record<string, string> = {};
  for (const line of [...text.split(/[\r\n]+/), 'DeviceID=']) {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line.trim()) ?? [];
    if (Object.hasOwn(disk, name) || (name === 'DeviceID' && Object.keys(disk).length > 0)) {
      drives.push(...toDrive(disk));
      disk = {};
    }
    if (name !== '') disk[name] = name === 'VolumeName' && !/^[\x20-\x7e]*$/.test(value) ? '' : value;
  }
  return drives;
}

/** Output of `… | ConvertTo-Json`: one object, an array of them, or nothing at all. */
export function parseCim(text: string): Drive[] {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const disks = Array.isArray(parsed) ? parsed : [parsed];
    return disks.flatMap((disk) => (typeof disk === 'object' && disk !== null ? toDrive(disk) : []));
  } catch {
    return [];
  }
}

const properties = 'DeviceID,FileSystem,FreeSpace,Size,VolumeName';

const script =
  '[Console]::OutputEncoding=[Text.Encoding]::UTF8; ' +
  "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2' | " +
  `Select-Object ${properties} | ConvertTo-Json -Compress`;

/**
 * Removable drives (DriveType 2) on Windows. `wmic` answers in a fraction of a second where it still exists
 * (Windows 10); Windows 11 has PowerShell alone. No drive is touched from within this process: a network
 * drive that no longer answers would hold up all its file work.
 */
export async function listWindowsDrives(queries: DriveQueries, systemRoot: string): Promise<Drive[]> {
  const system = `${systemRoot}\\System32`;
  const wmic = await queries.run(
    `${system}\\wbem\\WMIC.exe`,
    ['logicaldisk', 'where', 'DriveType=2', 'get', properties, '/value'],
    4000,
  );
  if (wmic !== undefined) return parseWmic(wmic);
  const cim = await queries.run(
    `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`,
    ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script],
    10_000,
  );
  return parseCim(cim ?? '');
}
