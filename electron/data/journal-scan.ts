import { decodeFrame, type FoundFrame, type Frame } from './frame.ts';

/** A point in the history: a change, and the hash of its frame to which the next one is chained. */
export type Point = { sequence: number; previous: string };

/**
 * How a journal ends after its last good frame: with nothing but zeros; with the remains of changes that were
 * never acknowledged (up to `dirtyEnd`); or with damage to changes that were.
 */
export type Ending = { kind: 'clean' } | { kind: 'torn'; dirtyEnd: number } | { kind: 'damaged' };

export type Scan = Point & {
  /** Offset just after the last good frame. */
  end: number;
  ending: Ending;
};

const zeros = Buffer.alloc(64 * 1024);

/** Offset just after the last byte that is not zero, never before `from`. */
function usedUntil(bytes: Buffer, from: number): number {
  let end = bytes.length;
  while (end - zeros.length >= from && bytes.subarray(end - zeros.length, end).equals(zeros)) {
    end -= zeros.length;
  }
  while (end > from && bytes[end - 1] === 0) end -= 1;
  return end;
}

/**
 * Is there a whole frame behind the fault that was written when the faulty one was already on the disk?
 * Then an acknowledged change is damaged. Frames of the same flush do not prove that: a power cut keeps any
 * part of an unfinished flush.
 */
function hasLaterProof(bytes: Buffer, from: number, sequence: number): boolean {
  for (let position = from + 1; position < bytes.length; position += 1) {
    const found = decodeFrame(bytes, position);
    if (found === 'malformed') return true;
    if (found && found.frame.sequence > sequence && found.frame.durable > sequence) return true;
  }
  return false;
}

function endingAt(bytes: Buffer, end: number, sequence: number): Ending {
  const dirtyEnd = usedUntil(bytes, end);
  if (dirtyEnd === end) return { kind: 'clean' };
  const used = bytes.subarray(0, dirtyEnd);
  return hasLaterProof(used, end, sequence) ? { kind: 'damaged' } : { kind: 'torn', dirtyEnd };
}

const follows = (found: FoundFrame, point: Point): boolean =>
  found.frame.sequence === point.sequence + 1 && found.frame.previous === point.previous;

/**
 * Reads the frames of one journal that follow the point `after`, each requiring the next sequence and the
 * hash of the one before. A whole frame that does not follow is damage (a gap, or a foreign journal).
 */
export function scanJournal(bytes: Buffer, after: Point, onFrame: (frame: Frame) => void): Scan {
  let point = after;
  let end = 0;
  for (;;) {
    const found = decodeFrame(bytes, end);
    if (!found) return { ...point, end, ending: endingAt(bytes, end, point.sequence) };
    if (found === 'malformed' || !follows(found, point))
      return { ...point, end, ending: { kind: 'damaged' } };
    onFrame(found.frame);
    point = { sequence: found.frame.sequence, previous: found.hash };
    end = found.end;
  }
}
