import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenedCopies, safeName } from '../../../../electron/desktop/opened-copies.ts';

let home: string;
let stored: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'opened-copies-'));
  stored = join(home, 'store', '9f86d081');
  await mkdir(dirname(stored));
  await writeFile(stored, '%PDF-1.7');
});
afterEach(() => rm(home, { recursive: true, force: true }));

function aDesk(answer = '') {
  const opened: string[] = [];
  const folder = join(home, 'opened');
  const copies = createOpenedCopies({
    folder,
    openPath: async (path) => {
      opened.push(path);
      return answer;
    },
  });
  return { copies, opened, folder };
}

describe('opening a stored file', () => {
  it('opens a copy under its own name, never the stored one', async () => {
    const { copies, opened, folder } = aDesk();
    await copies.open({ name: 'Quy chế (bản ký).pdf', path: stored });
    const [copy = ''] = opened;
    expect(basename(copy)).toBe('Quy chế (bản ký).pdf');
    expect(copy.startsWith(folder)).toBe(true);
    expect(await readFile(copy, 'utf8')).toBe('%PDF-1.7');
  });

  it('opens a copy that cannot be written to, so that Word asks where to save a change', async () => {
    const { copies, opened } = aDesk();
    await copies.open({ name: 'a.docx', path: stored });
    expect((await stat(opened[0] ?? '')).mode & 0o222).toBe(0);
  });

  it('keeps two files of one name apart', async () => {
    const { copies, opened } = aDesk();
    await copies.open({ name: 'a.pdf', path: stored });
    await copies.open({ name: 'a.pdf', path: stored });
    expect(new Set(opened).size).toBe(2);
  });

  it.each([
    'run.exe',
    'run.pdf.bat',
    'page.html',
    'macro.docm',
    'link.lnk',
    'noending',
    '../up.pdf',
    'a\u202efdp.exe',
  ])('refuses %j and copies nothing', async (name) => {
    const { copies, opened, folder } = aDesk();
    await expect(copies.open({ name, path: stored })).rejects.toMatchObject({
      failure: { code: 'file-type-refused' },
    });
    expect(opened).toEqual([]);
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says that the PC has no program for it', async () => {
    const { copies } = aDesk('No application is associated with the specified file');
    await expect(copies.open({ name: 'a.odt', path: stored })).rejects.toMatchObject({
      failure: { code: 'no-program', details: { name: 'a.odt' } },
    });
  });

  it('says that the stored file is gone', async () => {
    const { copies } = aDesk();
    await expect(copies.open({ name: 'a.pdf', path: join(home, 'gone') })).rejects.toMatchObject({
      failure: { code: 'file-missing' },
    });
  });

  it('clears what earlier runs left', async () => {
    const { copies, opened, folder } = aDesk();
    await copies.clear();
    await copies.open({ name: 'a.pdf', path: stored });
    await copies.clear();
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(opened).toHaveLength(1);
    expect(await readFile(stored, 'utf8')).toBe('%PDF-1.7');
  });

  it('starts all the same when something cannot be cleared', async () => {
    const { copies, folder } = aDesk();
    await mkdir(folder);
    await writeFile(join(folder, 'held.pdf'), 'x');
    await chmod(folder, 0o000);
    await copies.clear();
    await chmod(folder, 0o755).catch(() => undefined);
  });
});

describe('the name of a copy', () => {
  it.each([
    ['CON.pdf', '_CON.pdf'],
    ['nul.tar.pdf', '_nul.tar.pdf'],
    ['com1.docx', '_com1.docx'],
    ['  .pdf', '_.pdf'],
    ['báo cáo. .pdf', 'báo cáo.pdf'],
    ['Console.pdf', 'Console.pdf'],
    [`${'Kế hoạch '.repeat(20)}.docx`, `${'Kế hoạch '.repeat(20).slice(0, 60).trimEnd()}.docx`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('always keeps the ending and fits every file system', () => {
    const stem = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 190 })
      .filter((text) => !/[./\\]/u.test(text));
    fc.assert(
      fc.property(stem, (text) => {
        const name = safeName(`${text}.pdf`);
        expect(name.endsWith('.pdf')).toBe(true);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(safeName(name)).toBe(name);
      }),
    );
  });
});
