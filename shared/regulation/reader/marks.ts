import { markedFold } from '../../pasted-text/marked-fold.ts';

/** What the beginning of a line says of its place in the text. */
export type Mark =
  | { kind: 'chapter' | 'section'; number: string; rest: string }
  /** `sure` where a full stop or colon stands behind the number, as before a title. */
  | { kind: 'article'; number: string; rest: string; sure: boolean }
  /** Khoản `2.`, or `7.2` in the manner of Điều.khoản. */
  | { kind: 'clause'; number: number; of: number | null; rest: string }
  | { kind: 'point'; letter: string; rest: string };

const heading = /^(chuong|phan|muc) ((?:[ivxl]{1,7}|\d{1,2})|thu (?:nhat|hai|ba|tu|nam))\b ?[.:)–-]? ?/;
const article = /^dieu (?:thu )?(\d{1,3}(?:[a-z](?![a-z]))?) ?([.:–-]?) ?/;
const clause = /^(?:khoan )?(\d{1,2})(?:\.(\d{1,2}))? ?([.)/:–-]?) ?/;
const point = /^(?:điểm )?(\p{L})(?:\)|\.(?= \p{L})) ?/iu;
/** What follows the number of an article that is spoken of, not begun. */
const citing =
  /^(?:va|hoac|cua|tai|nay|tren|duoi|noi|neu|thi|den|quy che|quyet dinh|luat|nghi|thong tu|quy dinh)\b/;

/** The mark at the beginning of a line, or null for a line that goes on with the text. */
export function markOf(line: string): Mark | null {
  const head = line.slice(0, 60);
  const folded = markedFold(head);
  return (
    headingOf(line, head, folded) ??
    articleOf(line, head, folded) ??
    clauseOf(line, folded) ??
    pointOf(line, head)
  );
}

export const isStructural = (line: string): boolean => markOf(line) !== null;

/** True for a line that begins with a sign of quotation: what follows is another document's. */
export const isQuoted = (line: string): boolean => /^[“"«‘']/.test(line);

function headingOf(line: string, head: string, folded: string): Mark | null {
  const match = heading.exec(folded);
  if (match === null || !/^\p{Lu}/u.test(head)) return null;
  const rest = line.slice(match[0].length);
  if (rest !== '' && !/^\p{Lu}/u.test(rest)) return null;
  const kind = match[1] === 'muc' ? 'section' : 'chapter';
  return { kind, number: (match[2] ?? '').toUpperCase(), rest };
}

function articleOf(line: string, head: string, folded: string): Mark | null {
  const match = article.exec(folded);
  if (match === null || !/^\p{Lu}/u.test(head)) return null;
  const rest = line.slice(match[0].length).trim();
  const sure = match[2] !== '' || rest === '';
  if (rest !== '' && !/^[\p{Lu}"“«(]/u.test(rest)) return null;
  if (!sure && citing.test(markedFold(rest))) return null;
  const letters = head.slice(0, match[0].length).replace(/[^\d\p{L}]/gu, '');
  const number = /\d.*$/.exec(letters)?.[0].toLowerCase() ?? '';
  return { kind: 'article', number, rest, sure };
}

function clauseOf(line: string, folded: string): Mark | null {
  const match = clause.exec(folded);
  if (match === null) return null;
  const [whole, first = '', second, sign] = match;
  const rest = line.slice(whole.length).trim();
  const next = line[whole.length] ?? '';
  if (sign === '' && !folded.startsWith('khoan') && second === undefined) return null;
  // «01/3/2026», «1.500.000», «2)» inside a sum: no number of a khoản.
  if (sign === '/' || /^\d/.test(next) || (rest !== '' && !/^[\p{L}"“«([-]/u.test(rest))) return null;
  return second === undefined
    ? { kind: 'clause', number: Number(first), of: null, rest }
    : { kind: 'clause', number: Number(second), of: Number(first), rest };
}

function pointOf(line: string, head: string): Mark | null {
  const match = point.exec(head);
  if (match === null || /^\p{Lu}\./u.test(head)) return null;
  return { kind: 'point', letter: (match[1] ?? '').toLowerCase(), rest: line.slice(match[0].length).trim() };
}
