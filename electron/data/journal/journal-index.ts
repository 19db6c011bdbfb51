import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Disk } from '../disk/disk.ts';
import { type FileWindow, openWindow } from '../disk/file-window.ts';
import { journalBases, journalName } from '../store-names.ts';
import { type Frame, genesisHash } from './frame.ts';
import { frameAt, type Point, scanJournal } from './journal-scan.ts';

/** Changes that no readable journal holds any more: those after the change `after`, up to and with `to`. */
export type Gap = { file: string; after: number; to: number };

/** Where a frame lies. */
type Place = { file: string; start: number; end: number };

export type JournalIndex = {
  /** Brings the index up to that change. What was read before is not read again. Errors: those of the disk. */
  catchUp: (upTo: number) => Promise<void>;
  /** Null for a change that no readable journal holds. */
  placeOf: (sequence: number) => Place | null;
  /** Instant of that change in milliseconds since 1970 by its own clock; NaN when it is not known. */
  timeOf: (sequence: number) => number;
  /** Changes that may have touched the record (nearly always they have), oldest first. */
  touching: (collection: string, id: string) => number[];
  gaps: () => readonly Gap[];
};

/** One journal: its frames have the numbers from `first` on and lie at `offsets`; the last ends at `end`. */
type Journal = { base: number; first: number; offsets: number[]; times: number[]; end: number };

const keyOf = (collection: string, id: string): number => crc32(`${collection}\n${id}`);

/** Where the reading goes on after a journal that is missing or damaged: at whatever this one is chained to. */
async function pointBefore(window: FileWindow, base: number): Promise<Point> {
  const first = await frameAt(window, 0);
  const known = first !== null && first !== 'malformed';
  return { sequence: base, previous: known ? first.frame.previous : genesisHash };
}

/**
 * Knows where each change of a store lies in its journals, so that the history of one record is read without
 * reading the others. It is made from the journals at first use, never written, and checks on its way that
 * each frame is chained to the one before. About 40 bytes of memory for a change of one record.
 */
export function createJournalIndex({ disk, folder }: { disk: Disk; folder: string }): JournalIndex {
  const journals: Journal[] = [];
  const gaps: Gap[] = [];
  /** One pair for each step of each change: the record it touched, as a checksum, and its number. */
  const keys: number[] = [];
  const sequences: number[] = [];
  let point: Point = { sequence: 0, previous: genesisHash };
  /** Base of the journal that could not be read to its end, when that is the one read last. */
  let faulty: number | null = null;
  let working: Promise<void> = Promise.resolve();

  function note(journal: Journal, frame: Frame, start: number): void {
    journal.offsets.push(start);
    journal.times.push(Date.parse(frame.at));
    for (const { collection, id } of frame.ops) {
      keys.push(keyOf(collection, id));
      sequences.push(frame.sequence);
    }
  }

  async function readOn(journal: Journal, window: FileWindow, upTo: number): Promise<void> {
    const { ending } = await scanJournal(window, { after: point, from: journal.end }, (frame, found) => {
      note(journal, frame, found.start);
      journal.end = found.end;
      point = { sequence: frame.sequence, previous: found.hash };
      // Later ones may be on their way to the disk.
      return frame.sequence >= upTo ? 'stop' : undefined;
    });
    faulty = ending.kind === 'damaged' || ending.kind === 'torn' ? journal.base : null;
  }

  /** What comes after the point reached, up to the change `to`, is in no journal that can be read. */
  function noteGap(to: number): void {
    gaps.push({ file: journalName(faulty ?? point.sequence), after: point.sequence, to });
  }

  async function withWindow(base: number, work: (window: FileWindow) => Promise<void>): Promise<void> {
    const window = await openWindow(disk, join(folder, journalName(base)));
    try {
      await work(window);
    } finally {
      await window.close();
    }
  }

  /** Begins the next journal; changes between it and the point reached are in none that can be read. */
  async function begin(base: number, upTo: number): Promise<void> {
    await withWindow(base, async (window) => {
      if (base > point.sequence) {
        noteGap(base);
        point = await pointBefore(window, base);
      }
      const journal = { base, first: base + 1, offsets: [], times: [], end: 0 };
      journals.push(journal);
      await readOn(journal, window, upTo);
    });
  }

  async function advance(upTo: number): Promise<void> {
    if (point.sequence >= upTo) return;
    const current = journals.at(-1);
    if (current) await withWindow(current.base, (window) => readOn(current, window, upTo));
    const newer = journalBases(await disk.list(folder)).filter((base) => base > (current?.base ?? -1));
    for (const base of newer) {
      // One that begins before the point reached was made and never used.
      if (base >= point.sequence && base < upTo) await begin(base, upTo);
    }
    if (point.sequence >= upTo) return;
    noteGap(upTo);
    point = { ...point, sequence: upTo };
  }

  const holding = (sequence: number) =>
    journals.findLast(({ first, offsets }) => first <= sequence && sequence < first + offsets.length);

  return {
    catchUp: (upTo) => {
      const turn = working.then(() => advance(upTo));
      working = turn.catch(() => undefined);
      return turn;
    },
    placeOf: (sequence) => {
      const journal = holding(sequence);
      if (!journal) return null;
      const { base, first, offsets, end } = journal;
      const file = journalName(base);
      const start = offsets[sequence - first];
      return start === undefined ? null : { file, start, end: offsets[sequence - first + 1] ?? end };
    },
    timeOf: (sequence) => {
      const journal = holding(sequence);
      return journal?.times[sequence - journal.first] ?? Number.NaN;
    },
    touching: (collection, id) => {
      const wanted = keyOf(collection, id);
      const found = new Set<number>();
      for (let step = 0; step < keys.length; step += 1) {
        if (keys[step] === wanted) found.add(sequences[step] ?? 0);
      }
      return [...found];
    },
    gaps: () => gaps,
  };
}
