import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { Mark } from './marks.ts';
import type { Line } from './parts.ts';

type ArticleMark = Extract<Mark, { kind: 'article' }>;

/** The articles of one paper: where each begins, and which lines begin one of another document. */
export type Starts = {
  own: { index: number; mark: ArticleMark }[];
  foreign: Set<number>;
  /** Own articles before which a number is left out. */
  skipped: Set<number>;
};

/** A gap in the numbers may be a slip of the pen; a larger one is another document's article. */
const largestGap = 3;

/**
 * Tells the articles of the paper from those of another document set out in it: its own run on in number. An
 * article out of the row is another's wherever the row goes on after it.
 */
export function ownArticles(lines: readonly Line[]): Starts {
  const candidates = lines.flatMap(({ mark }, index) => (mark?.kind === 'article' ? [{ index, mark }] : []));
  const places = placesByNumber(candidates);
  const starts: Starts = { own: [], foreign: new Set(), skipped: new Set() };
  let last = candidates.some(({ mark }) => numberOf(mark) === 1)
    ? 0
    : numberOf(candidates[0]?.mark ?? null) - 1;
  for (const candidate of candidates) {
    const number = numberOf(candidate.mark);
    const next = fits({ candidate, last, places, announced: isAnnounced(lines, candidate.index) });
    if (next === 'foreign') starts.foreign.add(candidate.index);
    if (next !== 'own' && next !== 'skipped') continue;
    if (next === 'skipped') starts.skipped.add(candidate.index);
    starts.own.push(candidate);
    last = number;
  }
  return starts;
}

type Candidate = { index: number; mark: ArticleMark };
type Places = ReadonlyMap<number, number>;

function fits(at: {
  candidate: Candidate;
  last: number;
  places: Places;
  announced: boolean;
}): 'own' | 'skipped' | 'foreign' | 'text' {
  const { candidate, last, places, announced } = at;
  const { mark, index } = candidate;
  const number = numberOf(mark);
  const goesOn = (places.get(last + 1) ?? -1) > index;
  if (!mark.sure) return number === last + 1 && !goesOn ? 'own' : 'text';
  if (number === last + 1) return announced && goesOn ? 'foreign' : 'own';
  if (number === last && /[a-zđ]$/.test(mark.number)) return 'own';
  if (goesOn || number <= last || number > last + largestGap) return 'foreign';
  return announced ? 'foreign' : 'skipped';
}

/** The last place at which each number stands. */
function placesByNumber(candidates: readonly Candidate[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { index, mark } of candidates) if (mark.sure) places.set(numberOf(mark), index);
  return places;
}

const numberOf = (mark: ArticleMark | null): number => Number.parseInt(mark?.number ?? '1', 10);

/** «… như sau:», «Trích …:» right before: what follows is set out from elsewhere. */
function isAnnounced(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  return (
    before.endsWith(':') && /\b(?:trich|nguyen van|quy dinh (?:tai|cua)|nhu sau)\b/.test(markedFold(before))
  );
}
