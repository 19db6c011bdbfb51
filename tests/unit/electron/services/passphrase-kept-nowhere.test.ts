import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../helpers/book.ts';
import { aBookInUse, aCopyOf, aPlace } from './backed-up-book.ts';

const passphrase = 'Đừng-để-lộ-4711 qua sông';
const wrong = 'Không-phải-nó-0815';

/** Every byte under a folder, as one text. */
const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');

const traces = [passphrase, wrong, '4711', '0815'].map((text) => Buffer.from(text).toString('latin1'));

describe('a passphrase', () => {
  it('is written nowhere: not in the book, its journals and log, the backup, or what is answered', async () => {
    const book = await aBookInUse();
    const target = aPlace();
    const folder = await book.chosen(target);
    const said: unknown[] = [];
    const create = (protection: unknown) => book.ask('backup.create', { folder, taskId: 'x', protection });
    const made = await create({ kind: 'passphrase', passphrase });
    said.push(
      made,
      await create({ kind: 'passphrase', passphrase: '4711' }),
      await create({ kind: 'plain', passphrase }),
    );
    said.push(await create({ kind: passphrase }), await create(passphrase));
    const bag = join(target, readdirSync(target).find((name) => name.startsWith('SBCD-')) ?? '');
    const spoilt = aCopyOf(bag);
    writeFileSync(join(spoilt, 'data/00000001.khoa'), 'x');
    for (const place of [bag, spoilt])
      for (const given of [passphrase, wrong])
        for (const channel of ['backup.verify', 'backup.look-in', 'backup.restore'])
          said.push(
            await book.ask(channel, { folder: await book.chosen(place), taskId: 'x', passphrase: given }),
          );
    said.push(book.announced);
    const answers = JSON.stringify(said);
    await book.application.close();
    const everything = `${everythingIn(book.folder)}\n${everythingIn(target)}`;
    for (const trace of traces) expect(everything).not.toContain(trace);
    for (const text of [passphrase, wrong, '4711', '0815']) expect(answers).not.toContain(text);
    expect(made.ok).toBe(true);
  }, 60_000);

  it('of a new backup is not one that is guessed by its length alone', async () => {
    const book = await aBookInUse();
    const folder = await book.chosen(aPlace());
    for (const [given, reason] of [
      ['mười một ký', 'passphrase-short'],
      ['             ', 'passphrase-short'],
      ['x'.repeat(201), 'too-long'],
    ]) {
      const input = { folder, taskId: 'x', protection: { kind: 'passphrase', passphrase: given } };
      expect(failureOf(await book.ask('backup.create', input))).toMatchObject({
        code: 'invalid-input',
        field: 'protection.passphrase',
        details: { reason },
      });
    }
    expect(failureOf(await book.ask('backup.create', { folder, taskId: 'x' }))).toMatchObject({
      code: 'invalid-input',
      field: 'protection',
    });
  });
});
