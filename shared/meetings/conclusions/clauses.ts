import { isUnitStart } from './units.ts';

/** A stretch of a block between two signs; `sentence` counts the full stops before it. */
export type Clause = { text: string; from: number; to: number; sentence: number; end: string };

const sign =
  /[;:()]|[.!?…](?=\s|$)|[,;]?\s(?=(?:đồng thời,? )?(?:giao|yêu cầu|đề nghị|khuyến khích|phân công)\s)/giu;
const abbreviation = /(?:^|[\s(])(?:TP|Tp|tp|ThS|TS|GS|PGS|BS|CN|KS|TT|TX|St|No|Mr|đ\/c|[\p{Lu}])$/u;
const longestBracket = 300;
/** No sentence is longer; what is, was made to be. */
const longestClause = 3000;

/** The clauses of a block, divided by full stops and semicolons, and where another unit is called upon. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  for (const { at, length, end } of [...divisionsOf(text), { at: text.length, length: 0, end: '' }]) {
    const raw = text.slice(from, at);
    const body = raw.trim().slice(0, longestClause);
    const start = from + raw.length - raw.trimStart().length;
    if (/[\p{L}\d]/u.test(body))
      clauses.push({ text: body, from: start, to: start + body.length, sentence, end });
    from = at + length;
    if (/[.!?…]/.test(end)) sentence++;
  }
  return clauses;
}

type Division = { at: number; length: number; end: string };

function divisionsOf(text: string): Division[] {
  const divisions: Division[] = [];
  let bracket = -1;
  for (const { 0: found, index: at } of text.matchAll(sign)) {
    if (found === '(') bracket = at;
    if (found === ')') bracket = -1;
    const isInside = bracket >= 0 && at - bracket < longestBracket;
    if (!isInside && divides(text, at, found)) {
      divisions.push({ at, length: found.length, end: found.trim() === '' ? ',' : found.charAt(0) });
    }
  }
  return divisions;
}

function divides(text: string, at: number, found: string): boolean {
  if (/^[():]/.test(found)) return false;
  if (/\s$/.test(found)) return callsAnother(text, at, found);
  if (found === ';') return true;
  const isEnd = /^\s*(?:$|["“«(]?[\p{Lu}\d])/u.test(text.slice(at + 1, at + 12));
  return isEnd && !(found === '.' && abbreviation.test(text.slice(Math.max(0, at - 6), at)));
}

/** «…, giao Công an xã …»: another unit is called upon in the same sentence. */
function callsAnother(text: string, at: number, found: string): boolean {
  if (!/^[,;]/.test(found)) return false;
  const rest = text.slice(at + found.length, at + found.length + 120).replace(/^đồng thời,? /iu, '');
  const verb =
    /^\p{L}+(?: \p{L}+)?(?= )/u.exec(
      rest.replace(/^(giao|yêu cầu|đề nghị|khuyến khích|phân công) .*/isu, '$1 '),
    )?.[0] ?? '';
  // «…, phân công cán bộ trực»: the office sends its own people.
  if (/^phân công (?:cán bộ|công chức|viên chức|nhân viên|lực lượng|người) \p{Ll}/iu.test(rest)) return false;
  // An introduction is no clause of its own: «Về kinh phí, giao Phòng Kinh tế …».
  return (
    isUnitStart(rest.slice(verb.length + 1).replace(/^cho /u, '')) &&
    /\p{L}{2}.{25}/su.test(text.slice(Math.max(0, at - 200), at))
  );
}
