import type { Points } from './layout.ts';
import { textWidth } from './text-width.ts';

type Setting = { sizePt: Points; bold: boolean };

const widthIn = (text: string, { sizePt, bold }: Setting): Points =>
  textWidth(text, sizePt, bold ? 'bold' : 'regular');

/** Fills lines of the given width, word by word. A word wider than a line stands alone on its line. */
const filled = (text: string, widthPt: Points, setting: Setting): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthIn(longer, setting) > widthPt) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

/** How many lines a cell of this width needs. A word wider than the cell is counted as it will be cut. */
export const lineCount = (text: string, widthPt: Points, setting: Setting): number =>
  text
    .split('\n')
    .flatMap((line) => filled(line, widthPt, setting))
    .reduce((count, line) => count + Math.max(1, Math.ceil(widthIn(line, setting) / widthPt)), 0);

// A title is best broken after a punctuation mark, well before these words, and elsewhere if it must be.
const opensLine = /^(?:và|của|về|tại|trong|cho|theo|xã|phường|đặc|tỉnh|thành)$/iu;
const breakCost = (before: string, after: string): number => {
  if (/[,;:]$/.test(before)) return 0;
  return opensLine.test(after) ? 0.2 : 0.5;
};

/** The first `used` words broken into lines, and how good that is (less is better). */
type Way = { used: number; cost: number; lines: readonly string[] };

const cheapest = (ways: readonly Way[]): Way[] => {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const known = best.get(way.used);
    if (known === undefined || way.cost < known.cost) best.set(way.used, way);
  }
  return [...best.values()];
};

/** Every way to set one more line after this one. */
const withOneMore = (way: Way, words: readonly string[], costOf: (line: string) => number): Way[] => {
  const seam = way.used === 0 ? 0 : breakCost(words[way.used - 1] ?? '', words[way.used] ?? '');
  return words.slice(way.used).map((_, i) => {
    const line = words.slice(way.used, way.used + i + 1).join(' ');
    return { used: way.used + i + 1, cost: way.cost + seam + costOf(line), lines: [...way.lines, line] };
  });
};

// Beyond this a title is running text, and evenness is no longer worth the reckoning.
const mostWords = 80;

/**
 * Breaks a centred title into the fewest lines that fit, as even as they go and at sensible places, so that no
 * word is left alone on the last line. Breaks that the text has itself are kept.
 */
export const evenLines = (text: string, widthPt: Points, setting: Setting): string[] =>
  text.split('\n').flatMap((line) => {
    const fewest = filled(line, widthPt, setting);
    const words = line.split(' ');
    if (fewest.length === 1 || words.length > mostWords) return fewest;
    const even = widthIn(line, setting) / fewest.length;
    const costOf = (candidate: string): number => {
      const width = widthIn(candidate, setting);
      return width > widthPt ? Number.POSITIVE_INFINITY : ((width - even) / even) ** 2;
    };
    let ways: Way[] = [{ used: 0, cost: 0, lines: [] }];
    for (let count = 0; count < fewest.length; count += 1) {
      ways = cheapest(
        ways.flatMap((way) => withOneMore(way, words, costOf)).filter(({ cost }) => cost < 1e9),
      );
    }
    return ways.find(({ used }) => used === words.length)?.lines ?? fewest;
  });

/** Width of the longest of some lines. */
export const longestLine = (lines: readonly string[], setting: Setting): Points =>
  Math.max(0, ...lines.map((line) => widthIn(line, setting)));

/** Width of the longest word: what cannot be made narrower without cutting. */
export const longestWord = (text: string, setting: Setting): Points =>
  longestLine(text.split(/[ \n]/), setting);

/** The least width in which a heading of a column takes no more than two lines. */
export const twoLineWidth = (text: string, setting: Setting): Points => {
  const words = text.split(' ');
  const splits = words.map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return Math.min(...splits.map((lines) => longestLine(lines, setting)));
};
