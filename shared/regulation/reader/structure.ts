import { markedFold } from '../../pasted-text/marked-fold.ts';
import { type ArticleBody, joined, readBody } from './clauses.ts';
import { cleanLines } from './clean.ts';
import type { Article, Heading, Question } from './document.ts';
import { ownArticles } from './own-articles.ts';
import { type Line, markedLines, type Part, partsOf } from './parts.ts';
import { unfold } from './unfold.ts';

/** The papers in the text, taken apart. */
export type Structure = {
  title: string;
  /** Lines under and above the title, and those at the end: number, day, who signed. */
  opening: string[];
  heading: string[];
  closing: string[];
  decisionArticles: Article[];
  articles: Article[];
  questions: Question[];
};

/** Reads the structure of a text; `articles` is empty where it is no regulation at all. */
export function readStructure(text: string): Structure {
  const parts = partsOf(markedLines(unfold(cleanLines(text))));
  const read = parts.map((part) => ({ part, ...readPart(part) }));
  const opening = read[0];
  const regulations = read.filter(({ part }) => part.kind === 'regulation');
  const main = regulations.reduce((best, one) => (one.articles.length > best.articles.length ? one : best), {
    ...(regulations[0] ?? { part: emptyPart, ...readPart(emptyPart) }),
  });
  const bare = regulations.length === 0 && !isDecision(opening?.articles ?? []);
  const regulation = bare && opening !== undefined ? opening : main;
  const second = regulations.filter(({ part, articles }) => part !== main.part && articles.length > 2);
  return {
    title: titleOf(regulation.part.heading),
    opening: opening?.part.lines.map(({ text: line }) => line) ?? [],
    heading: regulation.part.heading,
    closing: regulation.closing,
    decisionArticles: bare ? [] : (opening?.articles ?? []),
    articles: regulation.articles,
    questions: [...regulation.questions, ...second.map(({ part }) => secondRegulation(part))],
  };
}

const emptyPart: Part = { kind: 'regulation', heading: [], lines: [] };

const isDecision = (articles: readonly Article[]): boolean =>
  articles.some(({ text, title }) => /^ban hanh kem theo quyet dinh nay/.test(markedFold(`${title}${text}`)));

const secondRegulation = (part: Part): Question => ({
  code: 'second-regulation',
  key: null,
  text: 'Văn bản có hơn một quy chế; chỉ đọc quy chế có nhiều điều nhất. Hãy tách quy chế còn lại để đọc riêng.',
  places: [{ article: '', clause: null, phrase: titleOf(part.heading).slice(0, 500) }],
});

/** The lines of the heading up to where it speaks of the decision or of its bases. */
function titleOf(heading: readonly string[]): string {
  const end = heading.findIndex((line) =>
    /^(?:\(|- )?(?:ban hanh kem|kem theo|can cu)\b/.test(markedFold(line)),
  );
  return joined(end < 0 ? heading.slice(0, 6) : heading.slice(0, end));
}

/** Where a paper ends: receivers, signature, sources. */
const endings = /^(?:noi nhan|tm\.|t\/ ?m|kt\.|tl\.|tuq\.|q\. |nguon tra cuu|nguoi kY|da kY)/;

const isCapitals = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 6;

type ReadPart = { articles: Article[]; questions: Question[]; closing: string[] };

function readPart(part: Part): ReadPart {
  const { lines } = part;
  const starts = ownArticles(lines);
  const last = starts.own.at(-1)?.index ?? lines.length;
  const end = endOf(lines, last);
  const articles: Article[] = [];
  const questions: Question[] = [];
  let above: Above = aboveFrom(lines.slice(0, starts.own[0]?.index ?? 0), { chapter: null, section: null });
  for (const [place, { index, mark }] of starts.own.entries()) {
    const until = Math.min(starts.own[place + 1]?.index ?? lines.length, end);
    const cut = cutForeign(lines, { index, until, foreign: starts.foreign });
    const { body, tail } = splitHeadings(cut.own);
    const read = readBody(
      mark.number,
      [{ text: mark.rest, mark: null }, ...body],
      part.kind === 'regulation' || !hasIssuing(lines),
    );
    articles.push(articleOf(mark.number, read, above, cut.quoted));
    questions.push(
      ...questionsOf(mark.number, { read, cut: cut.quoted, skipped: starts.skipped.has(index) }),
    );
    above = aboveFrom(tail, above);
  }
  return { articles, questions, closing: lines.slice(end).map(({ text }) => text) };
}

const hasIssuing = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => /\bban hanh kem theo quyet dinh nay\b/.test(markedFold(text.slice(0, 80))));

/** After «./.» or before the receivers and the signature, nothing belongs to the last article. */
function endOf(lines: readonly Line[], last: number): number {
  for (let index = last; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (index > last && endings.test(markedFold(text.slice(0, 30)))) return index;
    if (/\.\/\.?$/.test(text)) return index + 1;
    const signed = /^(?:TRƯỞNG|PHÓ TRƯỞNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|TỔ TRƯỞNG|BÍ THƯ|GIÁM ĐỐC|THỦ TRƯỞNG)/.test(
      text,
    );
    if (index > last && signed && isCapitals(text)) return index;
  }
  return lines.length;
}

/** Lines from the first foreign article on are another document's. */
function cutForeign(
  lines: readonly Line[],
  { index, until, foreign }: { index: number; until: number; foreign: ReadonlySet<number> },
): { own: Line[]; quoted: string[] } {
  const own: Line[] = [];
  const quoted: string[] = [];
  let inside = false;
  for (let at = index + 1; at < until; at++) {
    const line = lines[at];
    if (line === undefined) break;
    inside ||= foreign.has(at);
    if (inside && line.mark?.kind === 'chapter') inside = false;
    if (inside) quoted.push(line.text);
    else own.push(line);
  }
  return { own, quoted };
}

/** Chapter and section marks, and the titles under them, stand after the article before them. */
function splitHeadings(lines: readonly Line[]): { body: Line[]; tail: Line[] } {
  const start = lines.findIndex(({ mark }) => mark?.kind === 'chapter' || mark?.kind === 'section');
  const body = start < 0 ? lines : lines.slice(0, start);
  return {
    body: body.filter(({ text, mark }) => mark !== null || !isCapitals(text)),
    tail: start < 0 ? [] : lines.slice(start),
  };
}

type Above = { chapter: Heading | null; section: Heading | null };

function aboveFrom(lines: readonly Line[], before: Above): Above {
  let above = before;
  let open: { level: 'chapter' | 'section'; words: string[] } | null = null;
  for (const { text, mark } of lines) {
    if (mark?.kind === 'chapter' || mark?.kind === 'section') {
      open = { level: mark.kind, words: mark.rest === '' ? [] : [mark.rest] };
      const heading = { number: mark.number, title: mark.rest };
      above = { chapter: above.chapter, section: null, [mark.kind]: heading };
    } else if (open !== null && open.words.length < 4) {
      open.words.push(text);
      above = {
        ...above,
        [open.level]: { number: above[open.level]?.number ?? '', title: joined(open.words) },
      };
    }
  }
  return above;
}

const articleOf = (number: string, body: ArticleBody, above: Above, quoted: string[]): Article => ({
  number,
  title: body.title,
  ...above,
  text: body.text,
  clauses: body.clauses,
  points: body.points,
  quoted,
});

function questionsOf(
  article: string,
  { read, cut, skipped }: { read: ArticleBody; cut: readonly string[]; skipped: boolean },
): Question[] {
  const questions: Question[] = [];
  const place = (clause: string | null, phrase: string) => [
    { article, clause, phrase: phrase.slice(0, 500) },
  ];
  if (skipped) {
    questions.push({
      code: 'article-skipped',
      key: null,
      text: `Trước Điều ${article} thiếu số điều. Bản dán vào có bị sót không?`,
      places: place(null, read.title),
    });
  }
  if (cut.length > 0) {
    questions.push({
      code: 'article-out-of-order',
      key: null,
      text: `Sau Điều ${article} có điều không theo thứ tự, được hiểu là trích từ văn bản khác. Có đúng không?`,
      places: place(null, cut[0] ?? ''),
    });
  }
  for (const clause of read.outOfOrder) {
    questions.push({
      code: 'clause-out-of-order',
      key: null,
      text: `Khoản ${clause} Điều ${article} không đúng thứ tự. Hãy đối chiếu với bản chính.`,
      places: place(clause, read.title),
    });
  }
  return questions;
}
