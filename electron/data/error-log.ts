import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The log stops growing here; the first occurrences of a fault tell the most. */
const largestLog = 1024 * 1024;

type Needs = { folder: string; now: () => string; newId: () => string };

/**
 * Writes an unknown error to `errors.log` in the data folder (it never leaves the PC) and gives the short
 * reference under which the official can tell it to whoever helps. Never throws: a log is no reason to fail.
 */
export function createErrorLog({ folder, now, newId }: Needs): (error: unknown, channel: string) => string {
  const path = join(folder, 'errors.log');
  return (error, channel) => {
    const reference = newId().slice(-6).toUpperCase();
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < largestLog) {
        appendFileSync(path, `${now()} ${reference} ${channel}\n${words}\n\n`);
      }
    } catch {
      // The disk may be the very thing that failed.
    }
    return reference;
  };
}
