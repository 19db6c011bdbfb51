import { execFile } from 'node:child_process';
import { readdir, readFile, realpath, statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Drive, DriveQueries } from './drive.ts';
import { listLinuxDrives } from './drives-linux.ts';
import { listMacDrives } from './drives-macos.ts';
import { listWindowsDrives } from './drives-windows.ts';

/** What comes within the time, else undefined. A mount that no longer answers may never do so. */
export async function orNothing<T>(work: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  const stop = new AbortController();
  const late = wait(timeoutMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    stop.abort();
  }
}

const run: DriveQueries['run'] = (program, args, timeoutMs) =>
  new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
      maxBuffer: 1024 * 1024,
    } as const;
    const child = execFile(program, [...args], options, (error, stdout) =>
      resolve(error ? undefined : stdout),
    );
    child.stdin?.end(); // wmic waits for its input to end.
  });

/** The real system, asked with a time limit on every question. */
export const systemQueries: DriveQueries = {
  run,
  readText: (path) => orNothing(readFile(path, 'utf8'), 1000),
  names: (path) => orNothing(readdir(path), 1000),
  realPath: (path) => orNothing(realpath(path), 1000),
  space: async (path) => {
    const found = await orNothing(statfs(path), 2000);
    return found && { free: found.bavail * found.bsize, total: found.blocks * found.bsize };
  },
};

export type DriveSystem = { platform: NodeJS.Platform; systemRoot: string; queries: DriveQueries };

/**
 * The removable drives plugged in now: path, label, free and total bytes, file system. Never rejects: a system
 * that does not answer, or not in time, has none to offer, and the official can still choose a folder.
 */
export async function listRemovableDrives(system: Partial<DriveSystem> = {}): Promise<Drive[]> {
  const { platform = process.platform, queries = systemQueries } = system;
  const systemRoot = system.systemRoot ?? process.env.SystemRoot ?? 'C:\\Windows';
  try {
    if (platform === 'win32') return await listWindowsDrives(queries, systemRoot);
    if (platform === 'darwin') return await listMacDrives(queries);
    return await listLinuxDrives(queries);
  } catch {
    return [];
  }
}
