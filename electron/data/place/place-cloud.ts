import { posix, win32 } from 'node:path';
import type { PlaceSystem } from './place-system.ts';

/** Folders that a service makes under these names, in the home folder or at the root of a drive. */
const usualNames: [RegExp, string][] = [
  [/^OneDrive( - .+)?$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(Google ?Drive|My Drive|Drive của tôi|Google Drive Streaming)$/iu, 'Google Drive'],
  [/^iCloud ?Drive$/i, 'iCloud'],
  [/^(Nextcloud|ownCloud)\d*$/i, 'Nextcloud'],
  [/^MEGA(sync)?( Uploads| Downloads)?$/, 'MEGA'],
  [/^pCloud ?Drive$/i, 'pCloud'],
  [/^Box( Sync)?$/, 'Box'],
  [/^Yandex\.Disk$/i, 'Yandex.Disk'],
];

/** Names that nobody else gives, wherever they stand. */
const ownNames: [RegExp, string][] = [
  [/^(Zalo Received Files|ZaloPC|ZaloData|ZaloDownloads)$/i, 'Zalo'],
  [/^(Mobile Documents|com~apple~CloudDocs)$/, 'iCloud'],
  [/^CloudStorage$/, 'CloudStorage'],
  [/^\.shortcut-targets-by-id$/, 'Google Drive'],
];

/** What services leave in the folder that they keep in step. */
const marks: [RegExp, string][] = [
  [/^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i, 'OneDrive'],
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.tmp\.drive(down|up)load$/, 'Google Drive'],
  [/^\._?sync_[0-9a-f]+\.db/, 'Nextcloud'],
  [/^\.(owncloud|nextcloud)sync\.log/, 'Nextcloud'],
  [/^\.stfolder$/, 'Syncthing'],
  [/^\.megaignore$/, 'MEGA'],
];

/** Variables in which services tell where their folder is. */
const variables: [string, string][] = [
  ['OneDrive', 'OneDrive'],
  ['OneDriveConsumer', 'OneDrive'],
  ['OneDriveCommercial', 'OneDrive'],
];

const found = (table: readonly [RegExp, string][], name: string): string | null =>
  table.find(([pattern]) => pattern.test(name.normalize('NFC')))?.[1] ?? null;

/** The service that keeps a folder in step with a cloud, or null. */
export async function cloudAround(folder: string, system: PlaceSystem): Promise<string | null> {
  const { dirname, basename } = pathsOf(system);
  for (const told of await toldFolders(system)) {
    if (isInside(folder, told.path, system)) return told.service;
  }
  for (let at = folder; ; at = dirname(at)) {
    const service = byName(at, system) ?? (await byMark(at, system));
    if (service !== null) return service;
    if (dirname(at) === at || basename(at) === '') return null;
  }
}

const pathsOf = ({ platform }: PlaceSystem) => (platform === 'win32' ? win32 : posix);

function byName(at: string, system: PlaceSystem): string | null {
  const { dirname, basename } = pathsOf(system);
  const name = basename(at);
  const own = found(ownNames, name);
  if (own !== null) return own;
  const above = dirname(at);
  const isUsualPlace = isSame(above, system.home, system) || isRoot(above, system);
  return isUsualPlace ? found(usualNames, name) : null;
}

/** The root of a drive: `D:\`, `/Volumes/X`. On Linux `/` holds the system alone. */
function isRoot(path: string, { platform }: PlaceSystem): boolean {
  if (platform === 'win32') return /^[A-Za-z]:\\?$/.test(path);
  return /^\/(?:Volumes|media\/[^/]+|run\/media\/[^/]+|mnt)\/[^/]+$/.test(path);
}

async function byMark(at: string, system: PlaceSystem): Promise<string | null> {
  for (const name of (await system.queries.names(at)) ?? []) {
    // Dropbox keeps its own settings in the home folder, whatever it keeps in step.
    if (name === '.dropbox' && isSame(at, system.home, system)) continue;
    const service = found(marks, name);
    if (service !== null) return service;
  }
  return null;
}

/** Folders that services name themselves: in variables, and Dropbox in a file. */
async function toldFolders(system: PlaceSystem): Promise<{ path: string; service: string }[]> {
  const { env } = system;
  const byVariable = variables.flatMap(([name, service]) => {
    const path = env[name];
    return path ? [{ path, service }] : [];
  });
  return [...byVariable, ...(await dropboxFolders(system))];
}

async function dropboxFolders(system: PlaceSystem): Promise<{ path: string; service: string }[]> {
  const { join } = pathsOf(system);
  const { env, home, platform, queries } = system;
  const settings =
    platform === 'win32'
      ? [env.LOCALAPPDATA, env.APPDATA].flatMap((base) => (base ? [join(base, 'Dropbox', 'info.json')] : []))
      : [join(home, '.dropbox', 'info.json')];
  const texts = await Promise.all(settings.map((path) => queries.readText(path)));
  // {"personal":{"path":"C:\\Users\\x\\Dropbox",…},"business":{…}}
  const paths = texts.flatMap((text) => [...(text ?? '').matchAll(/"path"\s*:\s*("(?:[^"\\]|\\.)*")/g)]);
  return paths.flatMap(([, quoted = '""']) => {
    try {
      return [{ path: String(JSON.parse(quoted)), service: 'Dropbox' }];
    } catch {
      return [];
    }
  });
}

/** Windows and macOS do not tell capital letters apart, nor letters in pieces from whole ones. */
function comparable(path: string, { platform }: PlaceSystem): string {
  const plain = path.normalize('NFC').replace(/[\\/]+$/, '');
  return platform === 'linux' ? plain : plain.toLowerCase().replaceAll('/', '\\');
}

const isSame = (one: string, other: string, system: PlaceSystem): boolean =>
  comparable(one, system) === comparable(other, system);

function isInside(path: string, folder: string, system: PlaceSystem): boolean {
  const [inner, outer] = [comparable(path, system), comparable(folder, system)];
  if (outer === '') return false;
  return inner === outer || inner.startsWith(`${outer}${system.platform === 'linux' ? '/' : '\\'}`);
}
