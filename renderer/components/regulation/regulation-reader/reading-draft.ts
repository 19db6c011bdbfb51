import type { Answers } from '../../../../shared/regulation/reader/points.ts';

/** The text that is read, and where it came from. */
export type Source = {
  text: string;
  /** Name of its file; null where it was pasted. */
  name: string | null;
  /** Pages of a PDF that could not be read. */
  pictures: number[];
};

/** What is kept of a reading until it is used: the text, and what the official has settled so far. */
export type ReadingDraft = {
  source: Source;
  answers: Answers;
  /** Questions about the text as a whole that were looked at, by their words. */
  seen: string[];
};

/** A reading of which nothing is settled yet. */
export const freshReading = (source: Source): ReadingDraft => ({ source, answers: {}, seen: [] });
