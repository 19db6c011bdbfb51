import { causeCode } from '../disk/disk-failure.ts';
import type { FileWindow } from '../disk/file-window.ts';
import { decodeFrame, type FoundFrame, type Frame, frameLength, mayBegin } from './frame.ts';

/** A point in the history: a change, and the hash of its frame to which the next one is chained. */
export type Point = { sequence: number; previous: string };

/**
 * How a journal ends after its last good frame: with nothing but zeros; with the remains of changes that were
 * never acknowledged (up to `dirtyEnd`); with damage to changes that were; or as was asked for ('stopped').
 */
export type Ending =
  | { kind: 'clean' }
  | { kind: 'torn'; dirtyEnd: number }
  | { kind: 'damaged' }
  | { kind: 'stopped' };

export type Scan = Point & {
  /** Offset just after the last good frame. */
  end: number;
  ending: Ending;
};

/** Told each frame in turn, the offset at which it begins, and its hash. Answering 'stop' makes it the last. */
export type OnFrame = (
  frame: Frame,
  found: { start: number; end: number; hash: string },
) => 'stop' | undefined;

/** Where the reading begins: the offset, and the point that the frame there must follow. */
type Beginning = { after: Point; from?: number };

const zeros = Buffer.alloc(64 * 1024);

/** Offset just after the last byte in the view that is not zero, or null when there is none from there on. */
function usedUntil({ bytes, start }: FileWindow['view'], from: number): number | null {
  let end = bytes.length;
  const least = from - start;
  while (end - zeros.length >= least && bytes.subarray(end - zeros.length, end).equals(zeros)) {
    end -= zeros.length;
  }
  while (end > least && bytes[end - 1] === 0) end -= 1;
  return end > least ? start + end : null;
}

/** The frame at that offset, read as far as its length says. */
export async function frameAt(
  window: FileWindow,
  position: number,
): Promise<FoundFrame | 'malformed' | null> {
  if (!window.holds(position, 1024)) await window.move(position, 1024);
  const length = frameLength(window.view.bytes, position - window.view.start);
  if (length === 0 || position + length > window.size) return null;
  if (!window.holds(position, length)) await window.move(position, length);
  const found = decodeFrame(window.view.bytes, position - window.view.start);
  return found && found !== 'malformed' ? { ...found, end: position + length } : found;
}

/**
 * Is there a whole frame at that offset that was written when the faulty one was already on the disk? Then an
 * acknowledged change is damaged. Frames of the same flush do not prove that: a power cut keeps any part of
 * an unfinished flush.
 */
async function isLaterProof(window: FileWindow, position: number, sequence: number): Promise<boolean> {
  const found = await frameAt(window, position);
  if (found === 'malformed') return true;
  return found !== null && found.frame.sequence > sequence && found.frame.durable > sequence;
}

/** Offset of the next place in the view, before `until`, at which a frame may begin; null when there is none. */
function nextHead({ bytes, start }: FileWindow['view'], from: number, until: number): number | null {
  for (let position = from; position < until; position += 1) {
    if (mayBegin(bytes, position - start)) return position;
  }
  return null;
}

/** Looks at everything behind the last good frame, to tell nothing from remains and remains from damage. */
async function endingAt(window: FileWindow, end: number, sequence: number): Promise<Ending> {
  let dirtyEnd = end;
  for (let position = end; position < window.size; ) {
    if (!window.holds(position, 1)) await window.move(position, 1);
    const viewEnd = window.view.start + window.view.bytes.length;
    // The file has become shorter.
    if (viewEnd <= position) break;
    const used = usedUntil(window.view, position);
    dirtyEnd = used ?? dirtyEnd;
    const head = used === null ? null : nextHead(window.view, position, used);
    if (head !== null && (await isLaterProof(window, head, sequence))) return { kind: 'damaged' };
    position = head === null ? viewEnd : head + 1;
  }
  return dirtyEnd === end ? { kind: 'clean' } : { kind: 'torn', dirtyEnd };
}

const follows = (found: FoundFrame, point: Point): boolean =>
  found.frame.sequence === point.sequence + 1 && found.frame.previous === point.previous;

/**
 * Reads the frames of one journal that follow the point `after`, each requiring the next sequence and the
 * hash of the one before. A whole frame that does not follow is damage (a gap, or a foreign journal), and so
 * is a place that the disk cannot read (EIO). Only the part that is being read is in memory.
 */
export async function scanJournal(
  window: FileWindow,
  { after, from = 0 }: Beginning,
  onFrame: OnFrame,
): Promise<Scan> {
  let point = after;
  let end = from;
  const ended = (ending: Ending): Scan => ({ ...point, end, ending });
  try {
    for (;;) {
      const found = await frameAt(window, end);
      if (!found) return ended(await endingAt(window, end, point.sequence));
      if (found === 'malformed' || !follows(found, point)) return ended({ kind: 'damaged' });
      const answer = onFrame(found.frame, { start: end, end: found.end, hash: found.hash });
      point = { sequence: found.frame.sequence, previous: found.hash };
      end = found.end;
      if (answer === 'stop') return ended({ kind: 'stopped' });
    }
  } catch (error) {
    if (causeCode(error) === 'EIO') return ended({ kind: 'damaged' });
    throw error;
  }
}

/** True when the file holds nothing but zeros. False also where the disk cannot read it. */
export async function isBlank(window: FileWindow): Promise<boolean> {
  for (let position = 0; position < window.size; ) {
    await window.move(position, 1);
    const { bytes, start } = window.view;
    if (bytes.length === 0) break;
    if (usedUntil(window.view, position) !== null) return false;
    position = start + bytes.length;
  }
  return true;
}
