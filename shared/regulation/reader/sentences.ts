import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { Article } from './document.ts';
import type { Mention, PartyFinder } from './parties.ts';

/** A part of a sentence between semicolons, and who acts in it. */
export type Segment = { start: number; end: number; subject: string[] };

/** One sentence of the regulation, as the finders of rules see it. Places are those in `text`. */
export type Sentence = {
  article: string;
  clause: string | null;
  text: string;
  folded: string;
  /** The title of the article, folded. */
  title: string;
  /** Who is named in the title; what an article is about. */
  about: string[];
  mentions: readonly Mention[];
  segments: readonly Segment[];
};

/** Longer sentences are no sentences: they are read in pieces, so that no pattern runs far. */
const longest = 4000;

/** All sentences of a regulation in their order. */
export function* sentencesOf(articles: readonly Article[], find: PartyFinder): Generator<Sentence> {
  for (const article of articles) {
    const title = markedFold(article.title);
    const about = find(article.title, title);
    const subject = titleSubject(title, about);
    const context = { article: article.number, title, about: about.flatMap(({ parties }) => parties), find };
    yield* block({ ...context, subject, clause: null }, article);
    for (const clause of article.clauses)
      yield* block({ ...context, subject, clause: clause.number }, clause);
  }
}

/** A khoản with its điểm, or what an article says before its first khoản. */
function* block(
  context: Omit<Passage, 'text'>,
  { text, points }: { text: string; points: Article['points'] },
): Generator<Sentence> {
  const read = passage({ ...context, text });
  yield* read.sentences;
  const subject =
    context.clause === null && context.subject.length > 0
      ? context.subject
      : (read.leader ?? context.subject);
  for (const point of points) {
    const clause = point.letter.includes('.') ? point.letter : context.clause;
    yield* passage({ ...context, clause, text: point.text, subject }).sentences;
  }
}

const titleOpening =
  /^(?:(?:(?:chuc nang|nhiem vu|quyen han|trach nhiem|chuc trach|tham quyen|vai tro|va|cu the|chinh|cua|doi voi)\b|,) ?)*/;

/** The party whose duties the article lists: «Nhiệm vụ của Trưởng ban», «Tổ giúp việc». */
function titleSubject(title: string, about: readonly Mention[]): string[] {
  const start = titleOpening.exec(title)?.[0].length ?? 0;
  return about.find((mention) => mention.start === start)?.parties ?? [];
}

type Passage = {
  article: string;
  clause: string | null;
  text: string;
  title: string;
  about: string[];
  subject: string[];
  find: PartyFinder;
};

function passage({ text, subject, find, ...context }: Passage): {
  sentences: Sentence[];
  leader: string[] | null;
} {
  const sentences: Sentence[] = [];
  let leader: string[] | null = null;
  const masked = withoutQuotations(text);
  for (const [start, end] of piecesOf(masked)) {
    const piece = text.slice(start, end);
    const folded = markedFold(masked.slice(start, end));
    const mentions = find(piece, folded);
    const segments = segmentsOf(folded, mentions, leader ?? subject);
    leader ??= leadingParties(folded, mentions);
    sentences.push({ ...context, text: piece, folded, mentions, segments });
  }
  return { sentences, leader };
}

type Range = readonly [number, number];

/** Sentences end at a full stop before a capital or a dash, and at a line end. */
function piecesOf(text: string): Range[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/\n|[.!?](?= +["“«(-]? ?\p{Lu})/gu)) {
    const upTo = match.index + 1;
    const isAbbreviation = /(?:^|[^\p{L}])\p{Lu}{1,2}\.$/u.test(text.slice(Math.max(0, upTo - 5), upTo));
    if (!isAbbreviation) ends.push(upTo);
  }
  const pieces: Range[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    for (let start = from; start < end; start += longest)
      pieces.push(trimmed(text, start, Math.min(end, start + longest)));
    from = end;
  }
  return pieces.filter(([start, end]) => start < end);
}

function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end);
  return [start + piece.length - piece.trimStart().length, end - (piece.length - piece.trimEnd().length)];
}

/** Words set out from another paper say nothing of this one; a quoted name of two or three words may. */
const withoutQuotations = (text: string): string =>
  text.replace(/[“«"][^“”«»"]{40,}(?:[”»"]|$)/g, (quotation) => '~'.repeat(quotation.length));

const opening =
  /^[-–• ]*(?:(?:hang nam|hang quY|hang thang|dinh ky|ngoai ra|giao|rieng|khi can thiet|truong hop can thiet),? ){0,2}/;

function leadingParties(folded: string, mentions: readonly Mention[], from = 0): string[] | null {
  const start = from + (opening.exec(folded.slice(from, from + 80))?.[0].length ?? 0);
  return (
    mentions.find((mention) => mention.start >= from && mention.start <= start && mention.end > start)
      ?.parties ?? null
  );
}

function segmentsOf(folded: string, mentions: readonly Mention[], subject: string[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let current = subject;
  for (const part of folded.split(';')) {
    const skip = part.length - part.trimStart().length;
    current = leadingParties(folded, mentions, from + skip) ?? current;
    segments.push({ start: from, end: from + part.length, subject: current });
    from += part.length + 1;
  }
  return segments;
}

/** Who acts in the part of the sentence that holds this place. */
export const subjectAt = ({ segments }: Sentence, at: number): string[] =>
  segments.find(({ end }) => at <= end)?.subject ?? [];

/** The part of the sentence that holds this place. */
export const segmentAt = ({ segments, folded }: Sentence, at: number): Segment =>
  segments.find(({ end }) => at <= end) ?? { start: 0, end: folded.length, subject: [] };

/** Who is named last before this place, no more than `within` letters off and in the same clause. */
export function partiesBefore({ mentions, folded }: Sentence, at: number, within = 40): string[] {
  const mention = mentions.findLast(({ end }) => end <= at);
  if (mention === undefined || at - mention.end > within) return [];
  return /[;:]/.test(folded.slice(mention.end, at)) ? [] : mention.parties;
}

/** Who is named first from this place on, no more than `within` letters off. */
export function partiesAfter({ mentions, folded }: Sentence, at: number, within = 30): string[] {
  const mention = mentions.find(({ start }) => start >= at);
  if (mention === undefined || mention.start - at > within) return [];
  return /[;:]/.test(folded.slice(at, mention.start)) ? [] : mention.parties;
}

/** The words of the segments between two places, as printed. */
export function phraseOf(sentence: Sentence, start: number, end: number): string {
  const from = segmentAt(sentence, start).start;
  const to = segmentAt(sentence, Math.max(start, end)).end;
  return sentence.text
    .slice(from, Math.max(to, end))
    .replace(/^[\s-]+|[\s.]+$/g, '')
    .slice(0, 1500);
}
