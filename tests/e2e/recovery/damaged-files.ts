import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const named = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();

/** Turns one bit in the middle of a line of the newest journal, so many lines before its last one. */
export function flipInJournal(folder: string, linesBeforeLast: number): void {
  const path = join(folder, named(folder, /^wal-/).at(-1) ?? '');
  const bytes = readFileSync(path);
  const ends: number[] = [];
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) ends.push(at);
  const end = ends.at(-1 - linesBeforeLast) ?? 0;
  const begin = ends.at(-2 - linesBeforeLast) ?? 0;
  const middle = Math.floor((begin + end) / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Turns one bit in the newest snapshot. */
export function flipInSnapshot(folder: string): void {
  const path = join(folder, named(folder, /^snap-/).at(-1) ?? '');
  const bytes = readFileSync(path);
  bytes[300] = (bytes[300] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
