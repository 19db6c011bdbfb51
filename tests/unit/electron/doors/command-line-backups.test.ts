import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../../electron/data/ledger.ts';
import { aBag, aFolder, layOut } from '../backup/handmade-bag.ts';

const root = join(import.meta.dirname, '../../../..');

/** Calls the program as a script would, with the input in a file. */
function call(channel: string, input: unknown, more: string[] = []) {
  const file = join(aFolder(), 'input.json');
  writeFileSync(file, JSON.stringify(input));
  const args = ['electron/doors/command-line.ts', channel, '--input', file, ...more];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stderr, result: stdout === '' ? null : JSON.parse(stdout) };
}

// Each call starts a program of its own.
describe('checking a backup on the command line', { timeout: 60_000 }, () => {
  it('finds a bag of any program sound, and tells what it says of itself', () => {
    const bag = layOut(aBag());
    const { status, result } = call('backup.verify', { folder: bag }, ['--data', aFolder()]);
    expect(status).toBe(0);
    expect(result.value).toMatchObject({
      sound: true,
      bag: { name: 'bag', organisation: 'UBND xa', files: 2, ours: false },
    });
  });

  it('names each file that is wrong', () => {
    const bag = layOut(aBag());
    writeFileSync(join(bag, 'data/so.txt'), 'xin chao');
    const { status, result } = call('backup.verify', { folder: bag }, ['--data', aFolder()]);
    expect(status).toBe(0);
    expect(result.value).toEqual({
      sound: false,
      problems: [{ code: 'bag-file-changed', path: 'data/so.txt' }],
    });
  });

  it('tells a folder without a backup, and a path that is not there', () => {
    const found = [aFolder(), join(aFolder(), 'missing')].map(
      (folder) => call('backup.verify', { folder }).result.value,
    );
    expect(found).toEqual([
      { sound: false, problems: [{ code: 'bag-not-found', path: '' }] },
      { sound: false, problems: [{ code: 'bag-not-found', path: '' }] },
    ]);
  });

  it('needs no book: works without one, beside one in use, and leaves nothing behind', async () => {
    const bag = layOut(aBag());
    const data = aFolder();
    expect(call('backup.verify', { folder: bag }).result.value.sound).toBe(true);
    expect(call('backup.verify', { folder: bag }, ['--data', data]).result.value.sound).toBe(true);
    expect(readdirSync(data)).toEqual([]);
    const ledger = await openLedger({ folder: data, now: () => '2026-11-20T01:00:00.000Z' });
    expect(call('backup.verify', { folder: bag }, ['--data', data]).result.value.sound).toBe(true);
    await ledger.close();
  });

  it('takes a path from where it is called', () => {
    const around = aFolder();
    layOut(aBag(), join(around, 'bag'));
    mkdirSync(join(around, 'empty'));
    const args = [join(root, 'electron/doors/command-line.ts'), 'backup.inspect', '--input', '-'];
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: around,
      input: '{"folder":"."}',
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout).value.bags).toMatchObject([{ name: 'bag' }]);
  });

  it('still asks for the folder of a book where one is needed', () => {
    const { status, stderr, result } = call('app.status', {});
    expect({ status, result }).toEqual({ status: 2, result: null });
    expect(stderr).toContain('--data <folder>');
  });
});
