import { posix } from 'node:path';
import { type Drive, type DriveQueries, mountedDrive } from './drive.ts';

export type Mount = { device: string; path: string; fileSystem: string };

// proc(5): blank, tab, line feed and backslash stand as three octal digits.
const plain = (field: string) =>
  field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** The lines of `/proc/mounts`. Lines of another form are passed over. */
export function parseMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [device, path, fileSystem, options] = line.split(' ');
    if (!device || !path || !fileSystem || !options) return [];
    return [{ device: plain(device), path: plain(path), fileSystem }];
  });
}

/** Where desktops and people mount sticks: block devices under /media, /run/media and /mnt. */
export const isCandidate = ({ device, path }: Mount) =>
  device.startsWith('/dev/') && /^\/(?:media\/|run\/media\/|mnt(?:\/|$))/.test(path);

/** True for a device that can be carried away: a stick, a card, a disk in a USB case. */
export async function isRemovable(
  queries: Pick<DriveQueries, 'readText' | 'realPath'>,
  device: string,
): Promise<boolean> {
  const real = (await queries.realPath(device)) ?? device;
  const node = await queries.realPath(`/sys/class/block/${posix.basename(real)}`);
  if (!node) return false;
  // A hard disk in a USB case calls itself fixed; it can be carried away all the same.
  if (/\/usb\d/.test(node)) return true;
  // A partition lies inside its disk's folder, and only the disk has the flag.
  for (const folder of [node, posix.dirname(node)]) {
    if ((await queries.readText(`${folder}/removable`))?.trim() === '1') return true;
    if ((await queries.readText(`${folder}/device/type`))?.trim() === 'SD') return true;
  }
  return false;
}

/** Removable drives mounted on Linux. */
export async function listLinuxDrives(queries: DriveQueries): Promise<Drive[]> {
  const mounts = parseMounts((await queries.readText('/proc/mounts')) ?? '').filter(isCandidate);
  const drives: Drive[] = [];
  const seen = new Set<string>();
  for (const { device, path, fileSystem } of mounts) {
    if (seen.has(device) || !(await isRemovable(queries, device))) continue;
    const drive = await mountedDrive(queries, { path, fileSystem });
    if (!drive) continue;
    seen.add(device);
    drives.push(drive);
  }
  return drives;
}
