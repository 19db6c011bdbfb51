import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedLines } from './refused-lines.ts';
import { untranslatedLines } from './untranslated.ts';

const root = join(import.meta.dirname, '../../..');
const violations = join(root, 'tests/fixtures/violations/words');

describe('words in the interface', () => {
  it('are refused on every marked line, and on no other', async () => {
    const file = 'untranslated.tsx';
    const found = untranslatedLines(file, await readFile(join(violations, file), 'utf8'));
    expect(found.map((line) => `${file}:${line}`).sort()).toEqual(await refusedLines(violations));
  });

  it('all come from the locales, so that the second language is complete', async () => {
    const found: string[] = [];
    for await (const file of glob('renderer/**/*.{ts,tsx}', { cwd: root })) {
      const lines = untranslatedLines(file, await readFile(join(root, file), 'utf8'));
      found.push(...lines.map((line) => `${file}:${line}`));
    }
    expect(found).toEqual([]);
  });
});
