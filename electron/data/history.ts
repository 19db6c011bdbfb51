import { join } from 'node:path';
import type { StoredRecord } from '../../shared/database.ts';
import type { Disk } from './disk.ts';
import { decodeFrame, type Frame, genesisHash } from './frame.ts';
import { type Point, scanJournal } from './journal-scan.ts';
import { journalBases, journalName } from './store-names.ts';
import { readWhole } from './whole-transfer.ts';

/** One change of one record: who, when, by which operation, why, and the record before and after it. */
export type HistoryEntry = {
  sequence: number;
  by: string;
  at: string;
  channel: string;
  reason?: string;
  before: StoredRecord | null;
  after: StoredRecord | null;
};

/** Oldest change first. `complete` is false when a journal is missing or damaged, so that changes may be too. */
export type History = { entries: HistoryEntry[]; complete: boolean };

type Needs = { disk: Disk; folder: string; upTo: number };

function entriesOf(frame: Frame, collection: string, id: string): HistoryEntry[] {
  const { sequence, by, at, channel, reason } = frame;
  return frame.ops
    .filter((op) => op.collection === collection && op.id === id)
    .map(({ before, after }) => ({
      ...{ sequence, by, at, channel },
      ...(reason === undefined ? {} : { reason }),
      ...{ before, after },
    }));
}

/** Where the reading goes on after a journal that is missing or damaged: at whatever this one is chained to. */
function pointBefore(bytes: Buffer, base: number): Point {
  const first = decodeFrame(bytes, 0);
  const known = first !== null && first !== 'malformed';
  return { sequence: base, previous: known ? first.frame.previous : genesisHash };
}

/**
 * Reads the changes up to the sequence `upTo` from all journals since the store was made, checking that each
 * frame is chained to the one before. What lies behind damage in the same journal is left out.
 */
export async function readHistory(needs: Needs, collection: string, id: string): Promise<History> {
  const { disk, folder, upTo } = needs;
  const entries: HistoryEntry[] = [];
  let complete = true;
  let point: Point = { sequence: 0, previous: genesisHash };
  for (const base of journalBases(await disk.list(folder))) {
    if (base < point.sequence) continue;
    const bytes = await readWhole(disk, join(folder, journalName(base)));
    if (base > point.sequence) {
      complete = false;
      point = pointBefore(bytes, base);
    }
    point = scanJournal(bytes, point, (frame) => {
      if (frame.sequence <= upTo) entries.push(...entriesOf(frame, collection, id));
    });
  }
  return { entries, complete: complete && point.sequence >= upTo };
}
