import { describe, expect, it } from 'vitest';
import { parseManifestLine, readLines, renderManifest } from '../../../../electron/backup/manifest.ts';
import { createProblems } from '../../../../electron/backup/problem.ts';

const digest = 'a1'.repeat(32);
const roomy = { lines: 1000, lineLength: 1000, length: 100_000 };

async function linesOf(pieces: (string | number[])[], limits = roomy) {
  const problems = createProblems(10);
  async function* chunks() {
    for (const piece of pieces) yield Buffer.from(piece as string);
  }
  const lines: string[] = [];
  for await (const line of readLines({ name: 'm.txt', chunks: chunks() }, limits, problems)) lines.push(line);
  return { lines, problems: problems.list() };
}

describe('renderManifest', () => {
  it('writes digest, two blanks and path, and escapes the three characters of RFC 8493 alone', () => {
    expect(renderManifest([['data/a b%\r\n*.txt', digest]])).toBe(`${digest}  data/a b%25%0D%0A*.txt\n`);
  });
});

describe('parseManifestLine', () => {
  it.each([
    [`${digest}  data/a`, 'data/a'],
    [`${digest} data/a`, 'data/a'],
    [`${digest}\tdata/a`, 'data/a'],
    [`${digest} *data/a`, 'data/a'],
    [`${digest.toUpperCase()}  data/a b`, 'data/a b'],
    [`${digest}  data/a%0a%0D%25`, 'data/a\n\r%'],
    [`${digest}  data/100%20`, 'data/100%20'],
  ])('reads %j', (line, path) => {
    expect(parseManifestLine(line, 'sha256')).toMatchObject({ path, digest });
  });

  it.each([
    [`${digest}`, 'line'],
    [`${digest}  `, 'line'],
    [`${digest}data/a`, 'line'],
    ['data/a', 'line'],
    [`\\${digest}  data/a`, 'line'],
    [`${digest} **data/a`, 'line'],
    [`${digest.slice(1)}  data/a`, 'digest'],
    [`${digest}0  data/a`, 'digest'],
    [`${digest.slice(0, -2)}A1  data/a`, 'digest'],
  ])('refuses %j', (line, reason) => {
    expect(parseManifestLine(line, 'sha256')).toBe(reason);
  });
});

describe('readLines', () => {
  it('takes LF, CRLF and CR for the end of a line, wherever the pieces part', async () => {
    const text = 'một\nhai\r\nba\rbốn\r\n\r\nnăm';
    const whole = (await linesOf([text])).lines;
    expect(whole).toEqual(['một', 'hai', 'ba', 'bốn', 'năm']);
    const bytes = [...Buffer.from(text)];
    for (let at = 0; at <= bytes.length; at += 1) {
      expect((await linesOf([bytes.slice(0, at), bytes.slice(at)])).lines).toEqual(whole);
    }
  });

  it('refuses bytes that are not UTF-8, and a letter cut off at the end', async () => {
    expect((await linesOf([[0x61, 0xff, 0x0a]])).problems).toEqual([
      { code: 'bag-malformed', path: 'm.txt', reason: 'encoding' },
    ]);
    expect((await linesOf([[0x61, 0xc3]])).problems).toHaveLength(1);
  });

  it('stops at a line that is too long, finished or not', async () => {
    for (const text of [`${'x'.repeat(1001)}\na\n`, 'x'.repeat(1001)]) {
      expect(await linesOf([text])).toEqual({
        lines: [],
        problems: [{ code: 'bag-malformed', path: 'm.txt', reason: 'line-too-long' }],
      });
    }
  });

  it('stops where a file is too large, even of blank lines alone', async () => {
    const read = await linesOf([`a\n${'\n'.repeat(60)}`, '\n'.repeat(60)], { ...roomy, length: 100 });
    expect(read).toEqual({
      lines: ['a'],
      problems: [{ code: 'bag-malformed', path: 'm.txt', reason: 'too-large' }],
    });
  });

  it('stops at one line too many', async () => {
    const read = await linesOf(['a\nb\n', 'c\n'], { ...roomy, lines: 2 });
    expect(read.lines).toEqual(['a', 'b']);
    expect(read.problems).toEqual([{ code: 'bag-malformed', path: 'm.txt', reason: 'too-many' }]);
  });
});
