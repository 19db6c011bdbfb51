import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedLines } from './refused-lines.ts';

const root = join(import.meta.dirname, '../../..');
const violations = join(root, 'tests/fixtures/violations/types');

/** What the compiler reports of the files in a folder of violations, as `path:line code`. */
const compile = (folder: string): Promise<string[]> =>
  new Promise((resolve) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['-p', join(folder, 'tsconfig.json'), '--pretty', 'false'];
    execFile(process.execPath, [tsc, ...options], { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => {
      const lines = stdout.matchAll(/^([\w.-]+\.tsx?)\((\d+),\d+\): error (TS\d+)/gm);
      resolve([...lines].map(([, file, line, code]) => `${file}:${line} ${code}`).sort());
    });
  });

describe('the compiler', () => {
  it.each([
    ['shared', 'knows neither Node nor the page in shared'],
    ['renderer', 'knows no Node in the renderer'],
    ['electron', 'knows no page in electron'],
    ['whole', 'asks for every handler, every input, every sentence, every word of the second language'],
  ])(
    '%s: %s',
    async (side) => {
      const refused = await refusedLines(join(violations, side));
      expect(refused.length).toBeGreaterThan(0);
      expect(await compile(join(violations, side))).toEqual(refused);
    },
    120_000,
  );
});
