import type { StoredRecord } from '../../../shared/database.ts';
import type { Disk } from '../disk/disk.ts';
import type { Frame } from './frame.ts';
import { readFrames } from './journal-frames.ts';
import type { JournalIndex } from './journal-index.ts';

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

type Needs = { disk: Disk; folder: string; index: JournalIndex; upTo: number };

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

/**
 * The changes of one record up to the change `upTo`. Only the frames that touched it are read, once the index
 * has seen the journals. What lies behind damage in a journal is left out.
 */
export async function readHistory(needs: Needs, collection: string, id: string): Promise<History> {
  const { index, upTo } = needs;
  await index.catchUp(upTo);
  const sequences = index.touching(collection, id).filter((sequence) => sequence <= upTo);
  const entries: HistoryEntry[] = [];
  let complete = index.gaps().every((gap) => gap.after >= upTo);
  for await (const { frame } of readFrames(needs, { sequences, reading: 'single' })) {
    if (frame) entries.push(...entriesOf(frame, collection, id));
    else complete = false;
  }
  return { entries, complete };
}
