import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameCensus, refusePath } from '../../../../electron/backup/path-rules.ts';

describe('refusePath', () => {
  it.each([
    'data/a.txt',
    'data/Hồ sơ/Kế hoạch số 5.docx',
    'data/a%0Ab',
    'data/a\nb',
    'data/.an',
    'data/console.txt',
    'data/com10.txt',
    'data/auxiliary',
    'data/100% xong',
    `data/${'x'.repeat(200)}`,
  ])('lets %j pass', (path) => {
    expect(refusePath(path)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['data//a', 'empty'],
    ['data/', 'empty'],
    ['../a', 'climbs-out'],
    ['data/../../a', 'climbs-out'],
    ['data/./a', 'climbs-out'],
    ['data/..', 'climbs-out'],
    ['..\\a', 'climbs-out'],
    ['data\\a', 'backslash'],
    ['\\\\server\\share', 'backslash'],
    ['/etc/passwd', 'absolute'],
    ['C:/Windows', 'absolute'],
    ['c:a', 'absolute'],
    ['data/a:stream', 'forbidden-character'],
    ['data/a?', 'forbidden-character'],
    ['data/"a"', 'forbidden-character'],
    ['data/a|b', 'forbidden-character'],
    ['data/a\0.txt', 'control-character'],
    ['data/a\u0007', 'control-character'],
    ['data/a\u0085', 'control-character'],
    ['data/\u202efdp.exe', 'direction-mark'],
    ['data/a\u2066b', 'direction-mark'],
    ['data/\ufffd', 'undecodable'],
    ['data/\ud800', 'undecodable'],
    ['data/CON', 'reserved-name'],
    ['data/aux.txt', 'reserved-name'],
    ['data/Nul.tar.gz', 'reserved-name'],
    ['data/COM1', 'reserved-name'],
    ['data/lpt¹.doc', 'reserved-name'],
    ['data/con .txt', 'reserved-name'],
    ['CONIN$', 'reserved-name'],
    ['data/prn/a', 'reserved-name'],
    ['data/a.', 'trailing-dot-or-space'],
    ['data/a /b', 'trailing-dot-or-space'],
    ['data/...', 'trailing-dot-or-space'],
    [`data/${'x'.repeat(300)}`, 'too-long'],
    [`data/${'ệ'.repeat(100)}`, 'too-long'],
    [`data/${'x/'.repeat(150)}x`, 'too-long'],
  ])('refuses %j as %s', (path, reason) => {
    expect(refusePath(path)).toBe(reason);
  });

  it('never lets a path pass that names a place outside its folder', () => {
    const piece = fc.constantFrom('..', '.', 'a', '/', '\\', 'C:', ' ', '~', '%2e%2e', '..%2f', '\0', '...');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pieces.join('');
        if (refusePath(path) !== undefined) return;
        for (const name of path.split('/')) expect(['', '.', '..']).not.toContain(name);
        expect(path).not.toMatch(/\\|^\/|:/);
      }),
    );
  });
});

describe('createNameCensus', () => {
  const census = (...paths: string[]) => {
    const { add } = createNameCensus();
    return paths.map((path) => add(path, 'file')).find((reason) => reason !== undefined);
  };

  it('lets different files in the same folders pass', () => {
    expect(census('data/a/x', 'data/a/y', 'data/b/x')).toBeUndefined();
  });

  it.each([
    ['the same path twice', ['data/a', 'data/a']],
    ['two spellings that differ in letter case', ['data/So.txt', 'data/so.TXT']],
    ['Vietnamese letters that differ in case', ['data/ĐỀ.txt', 'data/đề.txt']],
    ['composed and decomposed letters', ['data/ề', 'data/ề'.normalize('NFD')]],
    ['two spellings of one folder', ['data/Ho-so/a', 'data/ho-so/b']],
    ['a file that is also a folder', ['data/a', 'data/a/b']],
    ['a folder that is also a file', ['data/a/b', 'data/A']],
  ])('refuses %s', (_, paths) => {
    expect(census(...paths)).toBe('double');
  });
});
