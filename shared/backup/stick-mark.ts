import { idPattern } from '../database.ts';

/** The small file by which the program knows a stick again. It holds no personal data. */
export const markName = 'so-ban-chi-dao-usb.json';

/** A mark is a few hundred bytes; whatever is longer is none. */
export const longestMark = 4096;

const format = 'so-ban-chi-dao-usb';
const version = 1;

export type StickMark = {
  /** Random; the id of the stick's record in the book. */
  stickId: string;
  /** Random; tells this book from others. */
  bookId: string;
  /** As it is called in the office. */
  name: string;
  /** ISO instant. */
  markedAt: string;
};

/** The text of the mark: lines that a person can read too. */
export const renderMark = (mark: StickMark): string =>
  `${JSON.stringify({ format, version, ...mark }, null, 2)}\n`;

/** What a mark file says: 'newer' is one of a later program, 'damaged' anything that is no mark at all. */
export type ReadMark = { kind: 'mark'; mark: StickMark } | { kind: 'damaged' } | { kind: 'newer' };

/** Reads the text of a mark file. Never throws, whatever lies there. */
export function readMark(text: string): ReadMark {
  const told = parsed(text);
  if (told === null || told.format !== format) return { kind: 'damaged' };
  if (typeof told.version === 'number' && told.version > version) return { kind: 'newer' };
  const { stickId, bookId, name, markedAt } = told;
  const sound =
    isId(stickId) && isId(bookId) && isLine(name, 30) && isLine(markedAt, 40) && told.version === version;
  return sound ? { kind: 'mark', mark: { stickId, bookId, name, markedAt } } : { kind: 'damaged' };
}

const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value);

const isLine = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest && !/\p{Cc}/u.test(value);

function parsed(text: string): Record<string, unknown> | null {
  if (text.length > longestMark) return null;
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
