import type { TextClause } from './regulation-text.ts';

type Words = Pick<TextClause, 'text' | 'points'>;

const pointStart = /^([a-zđ])\)\s+/u;
const clauseStart = /^\d{1,2}\.\s+/u;

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A khoản as somebody typed it: a line that begins with «a)» begins a điểm, any other goes on with the one before. */
export function clauseFromTyped(typed: string): Words {
  const words: Words = { text: '', points: [] };
  for (const line of linesOf(typed)) {
    const letter = pointStart.exec(line)?.[1];
    const last = words.points.at(-1);
    if (letter !== undefined) words.points.push({ letter, text: line.replace(pointStart, '') });
    else if (last) last.text += ` ${line}`;
    else words.text += words.text === '' ? line : ` ${line}`;
  }
  return words;
}

/** The words under the title of an Điều: a line that begins with «1.» begins a khoản. */
export function articleFromTyped(typed: string): { text: string; clauses: Words[] } {
  const parts: string[][] = [[]];
  for (const line of linesOf(typed)) {
    if (clauseStart.test(line)) parts.push([line.replace(clauseStart, '')]);
    else parts.at(-1)?.push(line);
  }
  const [before = [], ...clauses] = parts.map((part) => part.join('\n'));
  return { text: String(before).replaceAll('\n', ' '), clauses: clauses.map(clauseFromTyped) };
}

/** A khoản as it would be typed. */
export const typedClause = ({ text, points }: Words): string =>
  [text, ...points.map((point) => `${point.letter}) ${point.text}`)].filter((line) => line !== '').join('\n');

/** The words of an Điều as they would be typed. */
export const typedArticle = ({ text, clauses }: { text: string; clauses: readonly Words[] }): string =>
  [text, ...clauses.map((clause, index) => `${index + 1}. ${typedClause(clause)}`)]
    .filter((line) => line !== '')
    .join('\n');
