import type { PaperModel } from './paper.ts';

// Control characters would make the Word file unreadable (XML 1.0, 2.2); direction overrides would show a text
// other than the one stored; a lone surrogate is half a character.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** One text as it may be printed: NFC, no unprintable characters, single spaces; `\n` and no-break spaces stay. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unprintable, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .normalize('NFC');

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
};

/** The last step of every paper: all its strings clean and in NFC. */
export const finished = (paper: PaperModel): PaperModel => cleaned(paper) as PaperModel;
