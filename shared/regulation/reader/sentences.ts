import type { Article } from './document.ts';
import { markedFold } from './marked-fold.ts';
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
    const context = { article: article.number, title, about: about.flatMap(({ parties }) => parties), find };
    const subject = titleSubject(title, about);
    yield* passage({ ...context, clause: null, text: article.text, subject }).sentences;
    for (const clause of article.clauses) {
      const read = passage({ ...context, clause: clause.number, text: clause.text, subject });
      yield* read.sentences;
      for (const { letter, text } of clause.points) {
        const place = letter.includes('.') ? letter : clause.number;
        yield* passage({ ...context, clause: place, text, subject: read.leader ?? subject }).sentences;
      }
    }
  }
}

const titleOpening =
  /^(?:(?:chuc nang|nhiem vu|quyen han|trach nhiem|chuc trach|tham quyen|vai tro|va|cu the|chinh|cua|doi voi|,) ?)*/;

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
  for (const piece of piecesOf(text)) {
    const folded = withoutQuotations(piece, markedFold(piece));
    const mentions = find(piece, folded);
    const segments = segmentsOf(folded, mentions, leader ?? subject);
    leader ??= leadingParties(folded, mentions);
    sentences.push({ ...context, text: piece, folded, mentions, segments });
  }
  return { sentences, leader };
}

/** Sentences end at a full stop before a capital or a dash, and at a line end. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split('\n')) {
    let from = 0;
    for (const match of line.matchAll(/[.!?](?= +["“«(-]? ?\p{Lu})/gu)) {
      const upTo = match.index + 1;
      if (/(?:^|[^\p{L}])\p{Lu}{1,2}\.$/u.test(line.slice(Math.max(0, upTo - 5), upTo))) continue;
      pieces.push(line.slice(from, upTo));
      from = upTo;
    }
    pieces.push(line.slice(from));
  }
  return pieces
    .flatMap(cutLong)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function cutLong(piece: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < piece.length; from += longest) parts.push(piece.slice(from, from + longest));
  return parts;
}

/** Words set out from another paper say nothing of this one; a quoted name of two or three words may. */
const withoutQuotations = (text: string, folded: string): string => {
  let plain = folded;
  for (const { 0: quotation, index } of text.matchAll(/[“«"][^“”«»"]{40,}(?:[”»"]|$)/g)) {
    plain = plain.slice(0, index) + ' '.repeat(quotation.length) + plain.slice(index + quotation.length);
  }
  return plain;
};

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
