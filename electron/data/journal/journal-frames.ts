import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { type FileWindow, openWindow } from '../disk/file-window.ts';
import { decodeFrame, type Frame } from './frame.ts';
import type { JournalIndex } from './journal-index.ts';

type Needs = { disk: Disk; folder: string; index: JournalIndex };

/** Which frames, and how far to read at once: on to the next ones, back to those before, or no further. */
export type Wanted = { sequences: Iterable<number>; reading: 'forward' | 'backward' | 'single' };

/** Numbers from one to the other, both included. */
export function* counted(from: number, to: number): Generator<number> {
  for (let number = from; number <= to; number += 1) yield number;
}

/** The same downwards. */
export function* countedDown(from: number, to: number): Generator<number> {
  for (let number = from; number >= to; number -= 1) yield number;
}

/** The frame whose place is in view, or null when it is not what it was when the index was made. */
function shown(window: FileWindow, start: number, sequence: number): Frame | null {
  const found = decodeFrame(window.view.bytes, start - window.view.start);
  return found && found !== 'malformed' && found.frame.sequence === sequence ? found.frame : null;
}

/**
 * Reads single frames at the places that the index knows; null for one that cannot be read any more. One
 * journal is open at a time, and only a part of it in memory. Errors: those of the disk.
 */
export async function* readFrames(
  { disk, folder, index }: Needs,
  { sequences, reading }: Wanted,
): AsyncGenerator<{ sequence: number; frame: Frame | null }> {
  let file = '';
  let window: FileWindow | null = null;
  try {
    for (const sequence of sequences) {
      const place = index.placeOf(sequence);
      if (!place) {
        yield { sequence, frame: null };
        continue;
      }
      if (place.file !== file) {
        await window?.close();
        window = null;
        window = await openWindow(disk, join(folder, place.file));
        file = place.file;
      }
      const length = place.end - place.start;
      if (window && !window.holds(place.start, length)) await window.move(place.start, length, reading);
      yield { sequence, frame: window && shown(window, place.start, sequence) };
    }
  } finally {
    await window?.close();
  }
}
