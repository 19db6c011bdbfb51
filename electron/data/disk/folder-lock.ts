import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { lockFolderName } from '../store-names.ts';
import type { Disk } from './disk.ts';
import { causeCode } from './disk-failure.ts';
import type { Patience } from './patient-disk.ts';
import type { Processes, ProcessMark } from './running-processes.ts';
import { readWhole, writeWhole } from './whole-transfer.ts';

export type FolderLock = { release: () => Promise<void> };

type Needs = { disk: Disk; folder: string; processes: Processes; now: () => string; patience: Patience };

const entryPattern = /^([0-9a-f]{8})-(\d+)-([0-9a-f.@-]+)$/;
const entryOf = ({ host, pid, start }: ProcessMark): string => `${host}-${pid}-${start}`;

function markOf(entry: string): ProcessMark | null {
  const [, host, pid, start] = entryPattern.exec(entry) ?? [];
  return host && pid && start ? { host, pid: Number(pid), start } : null;
}

/** How often, and how long apart, a process of lower name looks whether another one gives way. */
const looks = 5;
const pause = 100;

/** Makes our entry. Its name says all that counts; the content is for a human who looks. */
async function enter({ disk, now }: Needs, path: string): Promise<void> {
  const fd = await disk.open(path, 'create');
  const bytes = Buffer.from(`${JSON.stringify({ host: hostname(), pid: process.pid, since: now() })}\n`);
  await writeWhole(disk, { fd, bytes, position: 0 }).catch(() => undefined);
  await disk.close(fd).catch(() => undefined);
}

/** Entries of others that may still be running; those that certainly ended are taken away. */
async function liveOthers({ disk, processes }: Needs, lockFolder: string, own: string): Promise<string[]> {
  const live: string[] = [];
  for (const entry of await disk.list(lockFolder)) {
    const mark = markOf(entry);
    if (!mark || entry === own) continue;
    if (processes.mayRun(mark)) live.push(entry);
    else await disk.remove(join(lockFolder, entry)).catch(() => undefined);
  }
  return live;
}

/**
 * True when no other process has the folder. Of two that come at the same moment both see each other: the
 * higher name gives way at once, the lower one waits to see it go. One that stays was there before.
 */
async function isAlone(needs: Needs, lockFolder: string, own: string): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    const others = await liveOthers(needs, lockFolder, own);
    if (others.length === 0) return true;
    if (others.some((other) => other < own)) return false;
    await needs.patience.sleep(pause);
  }
  return false;
}

/** What the entry of another process tells a human: which PC, which process, since when. */
async function holderOf({ disk }: Needs, path: string): Promise<Record<string, string | number>> {
  try {
    const { host, pid, since } = JSON.parse((await readWhole(disk, path)).toString()) as Record<
      string,
      unknown
    >;
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof since !== 'string') return {};
    return { host, pid, since, here: host === hostname() ? 1 : 0 };
  } catch {
    return {};
  }
}

/** 'folder-in-use', with what is known of who has it. */
async function inUse(needs: Needs, own: string): Promise<AppError> {
  const entries = join(needs.folder, lockFolderName);
  const others = await liveOthers(needs, entries, own).catch(() => []);
  const [holder = own] = others;
  return new AppError('folder-in-use', { details: await holderOf(needs, join(entries, holder)) });
}

/**
 * Takes the folder for this process. Everyone first makes an entry of his own in LOCK, then looks for others:
 * so two can never both believe to be alone, and the entry of a process that has ended (or whose number
 * another one has got since) is known by name and removed. Errors: 'folder-in-use'; errors of the disk.
 */
export async function lockFolder(needs: Needs): Promise<FolderLock> {
  const { disk, folder, processes } = needs;
  const entries = join(folder, lockFolderName);
  const own = entryOf(processes.self());
  const path = join(entries, own);
  await disk.makeFolder(entries);
  try {
    await enter(needs, path);
  } catch (error) {
    throw causeCode(error) === 'EEXIST' ? await inUse(needs, own) : error;
  }
  const release = (): Promise<void> => disk.remove(path);
  try {
    if (await isAlone(needs, entries, own)) return { release };
  } catch (error) {
    await release().catch(() => undefined);
    throw error;
  }
  const refusal = await inUse(needs, own);
  await release();
  throw refusal;
}
