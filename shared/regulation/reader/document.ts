/** Điểm `a)`, or `6.1` where a khoản is numbered through. */
export type Point = { letter: string; text: string };

/** Khoản. `text` holds what stands before its first điểm; the line of a bullet begins with `- `. */
export type Clause = { number: string; text: string; points: Point[] };

export type Heading = { number: string; title: string };

/** Điều. `text` is what stands before the first khoản, or all of an article without khoản. */
export type Article = {
  number: string;
  title: string;
  chapter: Heading | null;
  section: Heading | null;
  text: string;
  clauses: Clause[];
  /** Điểm of an article without khoản. */
  points: Point[];
  /** Articles of another document that are set out in this one. */
  quoted: string[];
};

/** The decision by which the regulation was issued, as far as the text tells of it. */
export type IssuingDecision = {
  number: string | null;
  /** Null where the day is not whole, or differs within the text. */
  issuedOn: string | null;
  dateAsPrinted: string | null;
  /** «Trưởng ban Chỉ đạo …», as printed. */
  issuedBy: string | null;
  articles: Article[];
};

/** A doubt that the text leaves and that the official is asked to settle. */
export type Question = {
  code: QuestionCode;
  /** The rule in doubt, where it is one. */
  key: string | null;
  /** In Vietnamese, complete. */
  text: string;
  places: Place[];
};

export const questionCodes = [
  'no-committee',
  'differing-values',
  'differing-numbers',
  'differing-dates',
  'incomplete-date',
  'article-out-of-order',
  'article-skipped',
  'clause-out-of-order',
  'second-regulation',
  'kind-of-days',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

/** Where and in which words; `article` is empty outside every Điều. */
export type Place = { article: string; clause: string | null; phrase: string };
