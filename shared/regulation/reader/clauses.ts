import { pointLetters } from '../../vietnamese.ts';
import type { Clause, Point } from './document.ts';
import type { Line } from './parts.ts';

/** What an article holds, and the numbers of its khoản that are out of the row. */
export type ArticleBody = {
  title: string;
  text: string;
  clauses: Clause[];
  points: Point[];
  outOfOrder: string[];
};

type Item = { number: string; lines: string[]; points: { letter: string; lines: string[] }[] };

/**
 * Reads the lines of one article, the first being what stands behind «Điều 5.». The articles of a decision have
 * no titles.
 */
export function readBody(article: string, lines: readonly Line[], titled: boolean): ArticleBody {
  const items: Item[] = [];
  const outside: Item = { number: '', lines: [], points: [] };
  const outOfOrder: string[] = [];
  for (const [index, line] of lines.entries()) {
    const item = items.at(-1) ?? outside;
    const place = { article, items, item, ended: ends(lines[index - 1]?.text) };
    const start = index === 0 ? null : startOf(line, place);
    if (start?.kind === 'clause') items.push({ number: start.number, lines: [start.rest], points: [] });
    else if (start?.kind === 'point') item.points.push({ letter: start.letter, lines: [start.rest] });
    else (item.points.at(-1)?.lines ?? item.lines).push(line.text);
    if (start?.kind === 'clause' && start.outOfOrder) outOfOrder.push(start.number);
  }
  const { title, text } = titled ? titleOf(outside.lines, items.length > 0) : asText(outside.lines);
  return { title, text, clauses: items.map(clauseOf), points: outside.points.map(pointOf), outOfOrder };
}

const ends = (line: string | undefined): boolean => line === undefined || /[.;:!?”"»)]$/.test(line);

type Place = { article: string; items: readonly Item[]; item: Item; ended: boolean };
type Start =
  | { kind: 'clause'; number: string; rest: string; outOfOrder: boolean }
  | { kind: 'point'; letter: string; rest: string };

function startOf({ mark }: Line, place: Place): Start | null {
  if (mark?.kind === 'clause') return clauseStart(mark, place);
  if (mark?.kind !== 'point') return null;
  const expected = pointLetters[place.item.points.length];
  return mark.letter === expected ? { kind: 'point', letter: mark.letter, rest: mark.rest } : null;
}

function clauseStart(
  mark: { number: number; of: number | null; rest: string },
  { article, items, ended }: Place,
): Start | null {
  const { number, of, rest } = mark;
  const item = items.at(-1);
  const last = item === undefined ? 0 : Number.parseInt(item.number, 10);
  if (of !== null && of === last && number === (item?.points.length ?? 0) + 1) {
    return { kind: 'point', letter: `${of}.${number}`, rest };
  }
  if (of !== null && of !== Number.parseInt(article, 10)) return null;
  const begins = rest === '' || /^[\p{Lu}"“«(-]/u.test(rest) || ended;
  const clause = { kind: 'clause', number: String(number), rest, outOfOrder: false } as const;
  if (number === last + 1 && begins) return clause;
  const maySlip = ended && last > 0 && /^\p{Lu}/u.test(rest);
  if (maySlip && (number === last + 2 || (number === last && last > 1)))
    return { ...clause, outOfOrder: true };
  return null;
}

function clauseOf({ number, lines, points }: Item): Clause {
  return { number, text: joined(lines), points: points.map(pointOf) };
}

const pointOf = ({ letter, lines }: { letter: string; lines: string[] }): Point => ({
  letter,
  text: joined(lines),
});

/** Lines broken in mid-sentence become one; a bullet after a finished line keeps a line of its own. */
export function joined(lines: readonly string[]): string {
  let text = '';
  for (const line of lines.filter((one) => one !== '')) {
    const bullet = /^- ?\p{Lu}/u.test(line) && /[.;:]$/.test(text);
    text += text === '' ? line : `${bullet ? '\n' : ' '}${line}`;
  }
  return text;
}

const longestTitle = 300;

/** Words after which a title cannot end. */
const unfinished = /(?:^| )(?:của|với|và|các|trong|về|cho|đối|hoặc|những|thuộc|tại)$|,$/iu;

/** How an article begins that has no title. */
const sentenceStart = /^(?:Trong|Quy chế này|Quá trình|Căn cứ|Khi|Nếu|Giao|Quyết định này)(?!\p{L})/u;

/** The title stands on the line of the number, and goes on where it breaks off. */
function titleOf(lines: readonly string[], hasClauses: boolean): { title: string; text: string } {
  const [first = '', ...more] = lines;
  if (first === '' && more.length > 0) return titleOf(more, hasClauses);
  if (!hasClauses && (isSentence(first) || sentenceStart.test(first))) return asText(lines);
  const taken = titleLength(lines, hasClauses);
  const title = lines.slice(0, taken).join(' ');
  return !hasClauses && isSentence(title) ? asText(lines) : { title, text: joined(lines.slice(taken)) };
}

/** How many lines the title goes over. */
function titleLength(lines: readonly string[], hasClauses: boolean): number {
  let title = lines[0] ?? '';
  for (let taken = 1; taken < lines.length; taken++) {
    const line = lines[taken] ?? '';
    const goesOn =
      /^\p{Ll}/u.test(line) || unfinished.test(title) || (hasClauses && isRest(lines.slice(taken)));
    if (!goesOn || ends(title) || title.length + line.length > longestTitle) return taken;
    title += ` ${line}`;
  }
  return lines.length;
}

const asText = (lines: readonly string[]) => ({ title: '', text: joined(lines) });

const isSentence = (line: string): boolean => /[.;:]$/.test(line) || line.length > longestTitle;

/** All that is left before the first khoản is short and no sentence: the end of a title. */
const isRest = (lines: readonly string[]): boolean => lines.length === 1 && !/[.;:,]$/.test(lines[0] ?? '');
