import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedLines } from './refused-lines.ts';

const root = join(import.meta.dirname, '../../..');
const violations = join(root, 'tests/fixtures/violations/imports');
const rules = ['noRestrictedImports', 'noImportCycles', 'noDefaultExport'];

let project: string;
let reported: string[];

/** What the linter reports of these rules in a project, as `path:line rule`. Its exit code says only "something". */
const lint = (folder: string): Promise<string[]> =>
  new Promise((resolve) => {
    const options = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    execFile(process.execPath, [biome, ...options], { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => {
      const lines = stdout.matchAll(/^::\w+ title=lint\/\w+\/(\w+),file=(.+?),line=(\d+)/gm);
      const found = [...lines].map(([, rule = '', file = '', line]) => {
        return { rule, at: `${relative(folder, file).split(sep).join('/')}:${line} ${rule}` };
      });
      resolve([...new Set(found.filter(({ rule }) => rules.includes(rule)).map(({ at }) => at))].sort());
    });
  });

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'imports-'));
  await cp(violations, project, { recursive: true });
  for (const name of ['biome.json', '.gitignore']) await cp(join(root, name), join(project, name));
  reported = await lint(project);
}, 30_000);

afterAll(() => rm(project, { recursive: true, force: true }));

const within = (folder: string) => (line: string) => line.startsWith(`${folder}/`);

describe('who may import whom', () => {
  it.each(['shared', 'electron', 'renderer'])(
    'in %s the linter refuses every marked line, and no other',
    async (side) => {
      const refused = (await refusedLines(violations)).filter(within(side));
      expect(refused.length).toBeGreaterThan(0);
      expect(reported.filter(within(side))).toEqual(refused);
    },
  );

  it.each(rules)('%s is refused somewhere: a guard that cannot fail is none', (rule) => {
    expect(reported.some((line) => line.endsWith(` ${rule}`))).toBe(true);
  });
});
