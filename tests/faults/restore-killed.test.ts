import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openFileStore } from '../../electron/data/files/file-store.ts';
import { aBookInUse, aPlace, backUp, fileAPaper, openAt } from '../unit/electron/services/backed-up-book.ts';
import { amounts, tellFigures } from './amounts.ts';

const kills = Math.max(12, Math.ceil(amounts.kills / 4));

const source = (path: string) => JSON.stringify(new URL(`../../electron/${path}`, import.meta.url).href);

/** A program that says when it begins to restore, and then does so. */
const program = (data: string, bag: string) => `
  const { openApplication } = await import(${source('application.ts')});
  const { createCommandLineDesk } = await import(${source('doors/command-line-desk.ts')});
  const { systemClock } = await import(${source('system-clock.ts')});
  const needs = { clock: systemClock, desk: createCommandLineDesk(), version: '1' };
  const application = await openApplication({ folder: ${JSON.stringify(data)}, ...needs });
  console.log('ready');
  const input = { folder: ${JSON.stringify(bag)}, taskId: 'x' };
  const result = await application.answer('backup.restore', input, { userId: 'officer' });
  console.log(JSON.stringify(result));`;

it(
  'a program killed while it restores leaves the one book or the other, whole',
  async () => {
    const book = await aBookInUse();
    for (const letter of 'abcdef') await fileAPaper(book, `${letter}.txt`, letter.repeat(800_000));
    const bag = await backUp(book, aPlace());
    await book.call('records.create', {
      kind: 'person',
      value: { fullName: 'Người đến sau', phone: '', email: '', note: '' },
    });
    await book.close();
    const seen = { before: 0, after: 0 };
    for (let round = 0; round < kills || (seen.after === 0 && round < 40); round += 1) {
      const data = join(aPlace(), 'data');
      cpSync(book.folder, data, { recursive: true, filter: (path) => !path.endsWith('LOCK') });
      const child = spawn(process.execPath, ['--input-type=module', '-e', program(data, bag)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'close');
      await once(child.stdout, 'data');
      await wait((seen.after === 0 ? round : round % 17) ** 2);
      child.kill('SIGKILL');
      await ended;

      const again = await openAt(data);
      again.session.userId = 'officer';
      expect(await again.call('app.status', {})).toMatchObject({ mode: 'open', notices: [] });
      const { total } = await again.call('records.list', { kind: 'person' });
      expect([2, 3]).toContain(total);
      seen[total === 3 ? 'before' : 'after'] += 1;
      const files = await openFileStore(data);
      const kept = await files.list();
      expect(kept).toHaveLength(7);
      for (const { sha256 } of kept) expect(await files.verify(sha256)).toBe(true);
      expect(readdirSync(data)).not.toContain('restore');
      await again.close();
    }
    tellFigures('kill -9 amid restores', { kills, ...seen });
    expect(seen.before * seen.after).toBeGreaterThan(0);
  },
  60_000 + kills * 4_000,
);
