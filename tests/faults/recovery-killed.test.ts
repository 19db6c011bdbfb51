import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aDamagedFolder, firstJournal, help, peopleIn } from '../helpers/damaged-book.ts';
import { hashOf } from './handmade.ts';

const root = join(import.meta.dirname, '../..');

/** Goes back to what is certain in a process of its own, which is killed at the first of these signs. */
function goBackKilledAt(folder: string, isTime: () => boolean): Promise<'killed' | 'done'> {
  const args = ['electron/doors/command-line.ts', 'recovery.go-back', '--input', '-', '--data', folder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.end('{"sequence":3,"taskId":"a"}');
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (isTime()) child.kill('SIGKILL');
    }, 1);
    child.once('exit', (_code, signal) => {
      clearInterval(watch);
      resolve(signal === 'SIGKILL' ? 'killed' : 'done');
    });
  });
}

const namesIn = (...path: string[]): string[] => {
  try {
    return readdirSync(join(...path));
  } catch {
    return [];
  }
};

/** Moments of going back, by what lies in the folder by then. */
const moments: [string, (folder: string) => boolean][] = [
  ['as the new store is begun', (folder) => namesIn(folder).includes('restore')],
  ['as its journal is there', (folder) => namesIn(folder, 'restore', 'staged').includes(firstJournal)],
  ['as its files are there', (folder) => namesIn(folder, 'restore', 'staged', 'files').length > 5],
  ['as the plan is made', (folder) => namesIn(folder, 'restore').includes('plan.json')],
  ['as the damaged one moves', (folder) => namesIn(folder).some((name) => name.startsWith('hong-'))],
  ['as it has moved', (folder) => namesIn(folder, 'restore').includes('moved-out')],
];

describe('a program killed while it goes back to what is certain', { timeout: 120_000 }, () => {
  const outcomes: string[] = [];
  // One that is always too late proves nothing; the last moments are short, and may be missed.
  afterAll(() => expect(outcomes.filter((one) => one === 'killed').length).toBeGreaterThanOrEqual(3));

  it.each(moments)(
    '%s leaves the one store or the other, and the damaged one whole',
    async (_when, isTime) => {
      const folder = aDamagedFolder(4);
      for (let shelf = 16; shelf < 80; shelf += 1) {
        const name = shelf.toString(16);
        mkdirSync(join(folder, 'files', name), { recursive: true });
        writeFileSync(join(folder, 'files', name, name.padEnd(64, '0')), `tệp ${shelf}`);
      }
      const damaged = hashOf(readFileSync(join(folder, firstJournal)));
      outcomes.push(await goBackKilledAt(folder, () => isTime(folder)));

      const helped = await help(folder);
      const { trouble } = await helped.call('recovery.state', {});
      if (trouble !== null) {
        expect(trouble).toMatchObject({ failure: { code: 'store-damaged' }, certain: { sequence: 3 } });
        expect(hashOf(readFileSync(join(folder, firstJournal)))).toBe(damaged);
        expect(await helped.call('recovery.go-back', { sequence: 3, taskId: 'b' })).toMatchObject({
          trouble: null,
        });
      }
      expect(await peopleIn(helped)).toEqual(['Nguyễn Hữu Lâm', 'Trần Thị Thu Hà']);
      const [kept = ''] = readdirSync(folder).filter((name) => name.startsWith('hong-'));
      expect(hashOf(readFileSync(join(folder, kept, firstJournal)))).toBe(damaged);
      for (const files of [join(folder, kept, 'files'), join(folder, 'files')]) {
        expect(readdirSync(files).filter((name) => /^[0-9a-f]{2}$/.test(name))).toHaveLength(64);
      }
      expect(namesIn(folder)).not.toContain('restore');
    },
  );
});
