import { createNameCensus, refusePath } from '../path-rules.ts';
import type { Reason } from '../problem.ts';

/** One file inside an encrypted backup: `parts` encrypted files in a row, from number `first` on. */
export type SealedFile = { path: string; bytes: number; sha256: string; first: number; parts: number };

/** What an encrypted backup holds: how much of what, and every file in the order in which it was sealed. */
export type SealedIndex = { counts: Record<string, number>; files: SealedFile[] };

/** Where the encrypted file of that number lies inside `data/`; 0 is the index. */
export const sealedName = (number: number): string => `${String(number).padStart(8, '0')}.khoa`;

/** The text of an index: a line of counts, then one line for each file. */
export const renderIndex = ({ counts, files }: SealedIndex): string =>
  [{ counts }, ...files].map((line) => `${JSON.stringify(line)}\n`).join('');

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** An object with exactly these keys; whatever else a line holds (`__proto__` too) is refused by it. */
function objectWith(line: string, keys: readonly string[]): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const own = Object.keys(value);
    return own.length === keys.length && keys.every((key) => Object.hasOwn(value, key))
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function countsIn(line: string): Record<string, number> | null {
  const told = objectWith(line, ['counts'])?.counts;
  if (typeof told !== 'object' || told === null) return null;
  const counts: Record<string, number> = Object.create(null);
  for (const [key, count] of Object.entries(told)) {
    if (!/^[A-Za-z-]{1,60}$/.test(key) || !isCount(count)) return null;
    counts[key] = count;
  }
  return counts;
}

function fileIn(line: string): SealedFile | null {
  const told = objectWith(line, ['path', 'bytes', 'sha256', 'first', 'parts']);
  if (!told) return null;
  const { path, bytes, sha256, first, parts } = told;
  const isText = typeof path === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  return isText && isCount(bytes) && isCount(first) && isCount(parts)
    ? { path, bytes, sha256, first, parts }
    : null;
}

/** Takes in the lines of an index one by one. Whoever knows the passphrase may still have written it to harm. */
export function createIndexReader(part: number) {
  const index: SealedIndex = { counts: {}, files: [] };
  const census = createNameCensus();
  let next = 1;
  let begun = false;
  return {
    index,
    /** Why a line is refused, and for which path; undefined when it was taken in. */
    take: (line: string): { path: string; reason: Reason } | undefined => {
      if (!begun) {
        const counts = countsIn(line);
        if (!counts) return { path: '', reason: 'line' };
        index.counts = counts;
        begun = true;
        return undefined;
      }
      const file = fileIn(line);
      if (!file) return { path: '', reason: 'line' };
      const { path, first, parts } = file;
      const reason = refusePath(path) ?? refusePath(`data/${path}`) ?? census.add(path, 'file');
      if (reason) return { path, reason };
      // Each encrypted file belongs to one file, and to its place in the row.
      const whole = parts === Math.max(1, Math.ceil(file.bytes / part));
      if (first !== next || !whole) return { path, reason: 'out-of-place' };
      next += parts;
      index.files.push(file);
      return undefined;
    },
    /** How many encrypted files there must be, the index itself among them. */
    numbers: () => next,
    begun: () => begun,
  };
}
