import { homedir } from 'node:os';
import { AppError } from '../../../shared/errors.ts';
import type { PlaceFault } from '../../../shared/recovery.ts';
import { systemQueries } from '../../backup/drives/drives.ts';
import { cloudAround } from './place-cloud.ts';
import { linuxVolume } from './place-linux.ts';
import { macVolume } from './place-macos.ts';
import type { PlaceSystem, Volume } from './place-system.ts';
import { isUnc, windowsVolume } from './place-windows.ts';

/** What a volume lacks that a book would be safer with. */
export type PlaceWarning = 'place-fat' | 'place-removable';

export type PlaceVerdict = { fault: PlaceFault | null; warnings: PlaceWarning[] };

const thisSystem = (): PlaceSystem => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  queries: systemQueries,
});

/**
 * Whether a book may lie in a folder. Refused: a network share (locks and flushes are promises of another
 * machine) and a folder that a cloud service keeps in step (it replaces files behind the program's back).
 * Warned of: FAT and exFAT (no journal of names), and a drive that can be pulled out. Never rejects: a system
 * that does not answer refuses nothing. The folder need not exist.
 */
export async function checkPlace(folder: string, system: PlaceSystem = thisSystem()): Promise<PlaceVerdict> {
  const real = await realPathOf(folder, system);
  const paths = real === folder ? [folder] : [folder, real];
  const share = system.platform === 'win32' ? paths.find(isUnc) : undefined;
  if (share !== undefined) return refused('network', share);
  for (const path of paths) {
    const service = await cloudAround(path, system);
    if (service !== null) return refused('cloud', service);
  }
  const volume = await volumeOf(real, system).catch(() => null);
  if (volume?.network) return refused('network', volume.name);
  if (volume?.cloud) return refused('cloud', volume.cloud);
  const warnings: PlaceWarning[] = [];
  if (volume?.fat) warnings.push('place-fat');
  if (volume?.removable) warnings.push('place-removable');
  return { fault: null, warnings };
}

const refused = (reason: PlaceFault['reason'], name: string): PlaceVerdict => ({
  fault: { reason, name },
  warnings: [],
});

/** The refusal of a place as an error of the application. */
export const placeFailure = ({ reason, name }: PlaceFault): AppError =>
  new AppError(reason === 'network' ? 'place-network' : 'place-cloud', { details: { name } });

async function volumeOf(path: string, system: PlaceSystem): Promise<Volume | null> {
  if (system.platform === 'win32') return windowsVolume(path, system);
  return system.platform === 'darwin' ? macVolume(path, system) : linuxVolume(path, system);
}

/** Links and mapped drives followed, as far as the folder exists. */
async function realPathOf(folder: string, { platform, queries }: PlaceSystem): Promise<string> {
  const separator = platform === 'win32' ? '\\' : '/';
  let there = folder;
  let missing = '';
  for (;;) {
    const real = await queries.realPath(there);
    if (real !== undefined) return missing === '' ? real : `${real.replace(/[\\/]$/, '')}${missing}`;
    const cut = Math.max(there.lastIndexOf('/'), platform === 'win32' ? there.lastIndexOf('\\') : -1);
    if (cut <= 0) return folder;
    missing = `${separator}${there.slice(cut + 1)}${missing}`;
    there = there.slice(0, cut);
  }
}
