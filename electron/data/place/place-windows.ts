import type { PlaceSystem, Volume } from './place-system.ts';

/** `\\server\share…`, also in its long form; not the long form of a drive (`\\?\C:\…`). */
export const isUnc = (path: string): boolean =>
  /^[\\/]{2}(?![?.][\\/])/.test(path) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path);

/** DriveType of Win32_LogicalDisk. */
const removable = 2;
const network = 4;

const properties = ['DriveType', 'FileSystem', 'ProviderName', 'VolumeName'] as const;

type Facts = Partial<Record<(typeof properties)[number], string>>;

/** `Name=value` lines, as `wmic … get … /value` prints them, and as the script below does. */
function parseFacts(text: string): Facts {
  const facts: Facts = {};
  for (const line of text.split(/[\r\n]+/)) {
    const [, name, value = ''] = /^(\w+)=(.*)$/.exec(line.trim()) ?? [];
    const known = properties.find((property) => property === name);
    if (known) facts[known] = value.trim();
  }
  return facts;
}

const script = (letter: string) =>
  '[Console]::OutputEncoding=[Text.Encoding]::UTF8; ' +
  `Get-CimInstance Win32_LogicalDisk -Filter "DeviceID='${letter}:'" | ForEach-Object { ` +
  `${properties.map((name) => `"${name}=$($_.${name})"`).join('; ')} }`;

async function factsOf(letter: string, { env, queries }: PlaceSystem): Promise<Facts> {
  const system = `${env.SystemRoot ?? 'C:\\Windows'}\\System32`;
  const wmic = await queries.run(
    `${system}\\wbem\\WMIC.exe`,
    ['logicaldisk', 'where', `DeviceID='${letter}:'`, 'get', properties.join(','), '/value'],
    4000,
  );
  if (wmic !== undefined) return parseFacts(wmic);
  const powershell = `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script(letter)];
  return parseFacts((await queries.run(powershell, args, 10_000)) ?? '');
}

/** The drive of Windows itself is local and NTFS: nothing is asked of it, so that the usual start costs nothing. */
export async function windowsVolume(path: string, system: PlaceSystem): Promise<Volume | null> {
  const letter = /^(?:\\\\\?\\)?([A-Za-z]):/.exec(path)?.[1]?.toUpperCase();
  const own = (system.env.SystemDrive ?? 'C:').charAt(0).toUpperCase();
  if (letter === undefined || letter === own) return null;
  const { DriveType, FileSystem = '', ProviderName = '', VolumeName = '' } = await factsOf(letter, system);
  const service = /^(Google Drive|pCloud Drive|OneDrive|Dropbox|iCloud Drive|MEGA)\b/i.exec(VolumeName)?.[1];
  return {
    network: Number(DriveType) === network,
    name: ProviderName || `${letter}:`,
    cloud: service ?? null,
    fat: /^(?:ex)?fat/i.test(FileSystem),
    removable: Number(DriveType) === removable,
  };
}
