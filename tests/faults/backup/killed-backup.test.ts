import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listBags } from '../../../electron/backup/list-bags.ts';
import { verifyBag } from '../../../electron/backup/verify-bag.ts';
import { aFolder } from '../../unit/electron/backup/handmade-bag.ts';
import { amounts, tellFigures } from '../amounts.ts';

const writer = new URL('../../../electron/backup/write-bag.ts', import.meta.url).href;

const kills = Math.max(12, Math.ceil(amounts.kills / 4));

/** A program that makes one backup after another and says each one's folder once it is done. */
const program = (target: string, book: string) => `
  const { writeBag } = await import(${JSON.stringify(writer)});
  const payload = Array.from({ length: 12 }, (_, at) => ({ path: 'f' + at, source: Buffer.alloc(200_000, at) }));
  const info = { organisation: 'x', identifier: 'x', programVersion: '1', storeVersion: 1, storeSequence: 1, counts: {} };
  console.log('ready');
  for (let at = 0; ; at += 1) {
    const order = { name: process.argv[1] + '-' + at, target: ${JSON.stringify(target)}, dataFolder: ${JSON.stringify(book)}, payload, info };
    console.log((await writeBag({ ...order, now: '2027-01-15T02:30:00.000Z' })).folder);
  }`;

// The child runs TypeScript as it stands, which Node does since version 24.
describe.runIf(Number(process.versions.node.split('.')[0]) >= 24)(
  'a program killed while it backs up',
  () => {
    it(
      'leaves backups that are whole and folders that are recognisably none',
      async () => {
        const around = aFolder();
        const [target, book] = [join(around, 'stick'), join(around, 'book')];
        for (const folder of [target, book]) mkdirSync(folder);
        writeFileSync(join(book, 'journal'), 'x');
        const done: string[] = [];
        let unfinished = 0;
        for (let round = 0; round < kills || (done.length === 0 && round < 60); round += 1) {
          const child = spawn(process.execPath, [
            '--input-type=module',
            '-e',
            program(target, book),
            `r${round}`,
          ]);
          const said: string[] = [];
          child.stdout.on('data', (text) => said.push(String(text)));
          await once(child.stdout, 'data');
          await wait(3 + (done.length === 0 ? round : round % 23) * 7);
          child.kill('SIGKILL');
          await once(child, 'close');
          done.push(
            ...said
              .join('')
              .split('\n')
              .filter((line) => line.startsWith(target)),
          );
          unfinished = (await listBags(target)).unfinished.length;
        }
        const listed = (await listBags(target)).bags.map(({ folder }) => folder);
        tellFigures('kill -9 amid backups', { kills, done: done.length, unfinished });
        expect(listed).toEqual(expect.arrayContaining(done));
        expect(done.length).toBeGreaterThan(0);
        expect(unfinished).toBeGreaterThan(0);
        for (const folder of listed) expect(await verifyBag(folder)).toMatchObject({ ok: true, files: 12 });
      },
      30_000 + kills * 3_000,
    );
  },
);
