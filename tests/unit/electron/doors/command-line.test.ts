import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger } from '../../../../electron/data/ledger.ts';
import { errors } from '../../../../shared/locales/vi/errors.ts';
import { aDamagedFolder } from '../../../helpers/damaged-book.ts';

const root = join(import.meta.dirname, '../../../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dòng lệnh-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function call(args: string[], input = '') {
  return spawnSync(process.execPath, ['electron/doors/command-line.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
}

const aFile = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'input-')), 'đầu vào.json');
  writeFileSync(path, content);
  return path;
};

// Each call starts a program of its own.
describe('the command line', { timeout: 60_000 }, () => {
  it.each([
    ['no operation', () => []],
    ['no folder', () => ['app.status']],
    ['two operations', () => ['app.status', 'records.bin', '--data', folder]],
    ['a day that is none', () => ['app.status', '--data', folder, '--today', '2026-02-30']],
    ['an option that it does not know', () => ['app.status', '--data', folder, '--force']],
    ['an operation that it does not know', () => ['no.such', '--data', folder]],
    ['an input that is not there', () => ['app.status', '--data', folder, '--input', join(folder, 'x.json')]],
    ['an input that is no JSON', () => ['app.status', '--data', folder, '--input', aFile('{')]],
  ])('is misused with %s: says how to use it, and makes no book', (_what, args) => {
    const { status, stdout, stderr } = call(args());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('call -- <channel>');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('answers with the value as JSON', () => {
    const { status, stdout } = call(['app.status', '--data', folder]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, value: { door: 'command-line', setUp: false } });
  });

  it('reads its input from a pipe, and from a file as the editor of Windows saves it', () => {
    const input = JSON.stringify({ kind: 'person' });
    for (const args of [
      ['--input', '-'],
      ['--input', aFile(`\ufeff${input}`)],
    ]) {
      const { status, stdout } = call(['records.list', '--data', folder, ...args], input);
      expect({ status, answer: JSON.parse(stdout) }).toEqual({
        status: 1,
        answer: { ok: false, failure: { code: 'not-signed-in' } },
      });
    }
  });

  it('tells a refusal as JSON', () => {
    const { status, stdout } = call(['app.status', '--data', join(folder, 'không có')]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).failure.code).toBe('folder-missing');
  });

  it('says that the book is damaged, reads what is certain, and leads out of it', () => {
    aDamagedFolder(4, folder);
    const read = call(['records.list', '--input', '-', '--data', folder, '--as', 'an'], '{"kind":"person"}');
    expect([read.status, JSON.parse(read.stdout).value.total]).toEqual([0, 2]);
    expect(read.stderr.trim()).toBe(errors['store-damaged']);
    const value = { fullName: 'Vũ Văn An', phone: '', email: '', note: '' };
    const write = JSON.stringify({ kind: 'person', value });
    const refused = call(['records.create', '--input', '-', '--data', folder, '--as', 'an'], write);
    expect([refused.status, JSON.parse(refused.stdout).failure.code]).toEqual([1, 'read-only']);
    const back = '{"sequence":3,"taskId":"a"}';
    const made = call(['recovery.go-back', '--input', '-', '--data', folder], back);
    expect([made.status, JSON.parse(made.stdout).value.trouble]).toEqual([0, null]);
    const { status, stderr } = call(
      ['records.create', '--input', '-', '--data', folder, '--as', 'an'],
      write,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('is refused while another program has the book', async () => {
    const ledger = await openLedger({ folder, now: () => '2026-11-20T01:00:00.000Z' });
    const { status, stdout, stderr } = call(['app.status', '--data', folder]);
    await ledger.close();
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, failure: { code: 'folder-in-use' } });
    expect(stderr.trim()).toBe(errors['folder-in-use']);
  });
});
