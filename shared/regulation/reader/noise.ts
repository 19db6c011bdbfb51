import { markedFold } from '../../pasted-text/marked-fold.ts';
import { isPageNumber } from '../../pasted-text/page-number.ts';
import { isStructural, markOf } from './marks.ts';

/** A head that runs over the pages stands there at least so often. */
const repeats = 3;
const longestHead = 150;

/**
 * The lines without what belongs to the page and not to the text: page numbers, running heads, stamps and
 * scribbles that a scan turned into letters.
 */
export function withoutNoise(lines: readonly string[]): string[] {
  // What belongs to the page is short; long lines need no look.
  const folded = lines.map((line) => (line.length <= longestHead ? markedFold(line) : ''));
  const often = runningHeads(lines, folded);
  const titles = titleLines(lines, folded);
  return lines.filter((line, index) => {
    const plain = folded[index] ?? '';
    if (isPageNumber(plain) || isScribble(line)) return false;
    const mark = markOf(line);
    if (mark !== null && mark.kind !== 'clause') return true;
    if (often.has(headKey(plain)) || isGazette(plain)) return false;
    return !titles.has(index);
  });
}

/** Fewer than three letters and no number: the mark of a hand or of a stamp. */
function isScribble(line: string): boolean {
  if (line.length > 20 || /^\p{Ll}|\d/u.test(line)) return false;
  return (line.match(/\p{L}/gu) ?? []).length < 3;
}

const isGazette = (folded: string): boolean =>
  folded.length < 120 && /^cong bao\b.{0,40}\bso \d/.test(folded);

/** The head with its page number is the same head on every page. */
const headKey = (folded: string): string => folded.replace(/\d+/g, '#').replace(/^[# |-]+|[# |-]+$/g, '');

function runningHeads(lines: readonly string[], folded: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!mayBeHead(line)) continue;
    const key = headKey(folded[index] ?? '');
    // With the number of the page at its end, the second time is enough.
    const weight = /\d$/.test(line) ? 2 : 1;
    if (key.length >= 12) counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  return new Set([...counts].filter(([, count]) => count >= repeats).map(([key]) => key));
}

const mayBeHead = (line: string): boolean =>
  line.length <= longestHead && /^[\p{Lu}\d|-]/u.test(line) && !/[.;:,]$/.test(line) && !isStructural(line);

/** Places where the title of the regulation is printed once more, at the head of a later page. */
function titleLines(lines: readonly string[], folded: readonly string[]): Set<number> {
  const repeated = new Set<number>();
  const start = lines.findIndex((line) => /^QUY (?:CHẾ|ĐỊNH(?! CHUNG| CỤ THỂ))(?!\p{L})/u.test(line));
  const title =
    start < 0
      ? ''
      : lines
          .slice(start, start + 4)
          .map(markedFold)
          .join(' ');
  const firstArticle = folded.findIndex((line, index) => index > start && /^dieu 1\b/.test(line));
  if (title === '' || firstArticle < 0) return repeated;
  for (let index = firstArticle + 1; index < lines.length; index++) {
    const line = folded[index] ?? '';
    if (line.length >= 20 && mayBeHead(lines[index] ?? '') && title.includes(line)) {
      repeated.add(index);
    }
  }
  return repeated;
}
