import type { Disk } from '../disk/disk.ts';
import { diskFailure } from '../disk/disk-failure.ts';
import type { Committed, Frame } from './frame.ts';
import { counted, countedDown, readFrames } from './journal-frames.ts';
import type { Gap, JournalIndex } from './journal-index.ts';

/** A place in the history: just after a change, or at an ISO instant. */
export type Moment = { sequence: number } | { at: string };

/**
 * Which changes: from the change (or instant) `from` to the change (or instant) `to`, both included; without
 * them all. `limit` ends the reading after so many.
 */
export type Period = {
  from?: Moment;
  to?: Moment;
  order?: 'oldest-first' | 'newest-first';
  limit?: number;
};

/** Changes one by one. `gaps` (known once they have been read) tells which could not be read any more. */
export type ChangeStream = AsyncIterable<Committed> & { readonly gaps: readonly Gap[] };

/** A frame without what concerns the journal alone. */
function committedOf({ sequence, by, at, channel, reason, ops }: Frame): Committed {
  return { sequence, by, at, channel, ...(reason === undefined ? {} : { reason }), ops };
}

/**
 * The last change made before an instant (`inclusive`: or at it). Changes are in the order of their numbers,
 * whatever the clock of the PC said: the answer is where the fewest of them stand on the wrong side, so that
 * a few made while the clock was wrong do not move it.
 */
export function lastUntil(
  timeOf: (sequence: number) => number,
  { last, instant, inclusive }: { last: number; instant: string; inclusive: boolean },
): number {
  const wanted = Date.parse(instant);
  let best = 0;
  let score = 0;
  let bestScore = 0;
  for (let sequence = 1; sequence <= last; sequence += 1) {
    const time = timeOf(sequence);
    if (!Number.isNaN(time)) score += time < wanted || (inclusive && time === wanted) ? 1 : -1;
    // In doubt a period takes more in, at either end.
    if (score > bestScore || (inclusive && score === bestScore)) {
      bestScore = score;
      best = sequence;
    }
  }
  return best;
}

/** The number of the last change that belongs to what lies before a moment (and `inclusive` at it). */
export function sequenceAt(
  index: JournalIndex,
  last: number,
  how: { moment: Moment; inclusive: boolean },
): number {
  const { moment, inclusive } = how;
  if ('at' in moment) return lastUntil(index.timeOf, { last, instant: moment.at, inclusive });
  return Math.max(0, Math.min(last, inclusive ? moment.sequence : moment.sequence - 1));
}

type Needs = { disk: Disk; folder: string; index: JournalIndex; upTo: () => number };

async function* read(needs: Needs, period: Period, gaps: Gap[]): AsyncGenerator<Committed> {
  const { index } = needs;
  const last = needs.upTo();
  await index.catchUp(last);
  const { from, to, order, limit = Number.POSITIVE_INFINITY } = period;
  const before = from ? sequenceAt(index, last, { moment: from, inclusive: false }) : 0;
  const until = to ? sequenceAt(index, last, { moment: to, inclusive: true }) : last;
  gaps.push(...index.gaps().filter((gap) => gap.after < until && gap.to > before));
  const newestFirst = order === 'newest-first';
  const sequences = newestFirst ? countedDown(until, before + 1) : counted(before + 1, until);
  let count = 0;
  if (limit <= 0) return;
  for await (const one of readFrames(needs, { sequences, reading: newestFirst ? 'backward' : 'forward' })) {
    const place = index.placeOf(one.sequence);
    if (place && !one.frame) gaps.push({ file: place.file, after: one.sequence - 1, to: one.sequence });
    if (!one.frame) continue;
    yield committedOf(one.frame);
    count += 1;
    if (count >= limit) return;
  }
}

/** The same items; what the disk throws reaches the caller as an AppError. */
async function* refusing<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw diskFailure(error);
  }
}

/** The changes of a period, read from the journals as they are asked for. Errors: those of the disk. */
export function readChanges(needs: Needs, period: Period): ChangeStream {
  const gaps: Gap[] = [];
  return { gaps, [Symbol.asyncIterator]: () => refusing(read(needs, period, gaps)) };
}
