import type { Disk } from './disk.ts';
import { causeCode } from './disk-failure.ts';

/** How long to wait for a file that another program holds. `sleep` is a parameter so that tests need not wait. */
export type Patience = { sleep: (milliseconds: number) => Promise<void>; limit: number };

/** Antivirus and indexers on Windows let go of a file within seconds. */
export const usualPatience: Patience = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  limit: 10_000,
};

const passing = new Set(['EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'ENFILE']);
const firstWait = 10;
const longestWait = 1_000;

/** Tries again, waiting twice as long each time, while the error is one that passes. */
export async function patiently<T>(patience: Patience, action: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await action();
    } catch (error) {
      if (!passing.has(causeCode(error)) || waited + wait > patience.limit) throw error;
      await patience.sleep(wait);
      waited += wait;
    }
  }
}

/** The same disk, patient where names are opened, made, moved or removed: there another program may interfere. */
export function patientDisk(disk: Disk, patience: Patience): Disk {
  return {
    ...disk,
    open: (path, how) => patiently(patience, () => disk.open(path, how)),
    makeFolder: (path) => patiently(patience, () => disk.makeFolder(path)),
    rename: (from, to) => patiently(patience, () => disk.rename(from, to)),
    remove: (path) => patiently(patience, () => disk.remove(path)),
  };
}
