import type { FileStore } from '../../electron/data/files/file-store.ts';
import type { Ledger } from '../../electron/data/ledger.ts';

/** The program of endless commits works in several lanes at once; in each, one change waits for the one before. */
export const lanes = [0, 1, 2, 3, 4];

/** In these each record refers to a file that was kept before it. */
export const lanesWithFiles = [4];

/** Each lane goes round and round over so many records. */
export const recordsOfALane = 50;

type Numbered = { n: number; sha256?: string };

/** The last acknowledged number of each lane, out of whole lines only; -1 = none. */
export function acknowledged(said: string): number[] {
  const last = lanes.map(() => -1);
  for (const line of said.slice(0, said.lastIndexOf('\n') + 1).split('\n')) {
    const [lane, n] = line.split(' ').map(Number);
    if (lane !== undefined && n !== undefined) last[lane] = n;
  }
  return last;
}

/** The last number that the store holds of each lane; -1 = none. */
export function lastHeld(ledger: Ledger): number[] {
  const own = (ledger.data.records.own ?? {}) as unknown as Record<string, Numbered>;
  return lanes.map((lane) => own[`l${lane}-last`]?.n ?? -1);
}

/**
 * Why the store does not hold exactly the last change of each lane and those before it, down to `first`, each
 * whole and with its file; null when it does.
 */
export async function gapIn(ledger: Ledger, files: FileStore, first = 0): Promise<string | null> {
  const own = (ledger.data.records.own ?? {}) as unknown as Record<string, Numbered>;
  for (const [lane, last] of lastHeld(ledger).entries()) {
    for (let n = Math.max(first, last - recordsOfALane + 1); n <= last; n += 1) {
      const found = own[`l${lane}-${n % recordsOfALane}`];
      if (found?.n !== n) return `lane ${lane}: ${found?.n} instead of ${n}`;
      const { sha256 } = found;
      if (lanesWithFiles.includes(lane) && !(sha256 && (await files.verify(sha256))))
        return `the file of change ${n} is not what was kept`;
    }
  }
  return null;
}
