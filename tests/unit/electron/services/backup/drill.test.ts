import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareBooks } from '../../../../../shared/backup/compare-books.ts';
import { failureOf } from '../../../../helpers/book.ts';
import { seedFolder, theBasics } from '../../../../helpers/seed.ts';
import {
  aBookInUse,
  aPlace,
  type BackupBook,
  backUp,
  contentOf,
  fileAPaper,
  openAt,
} from '../backed-up-book.ts';

const leftovers = (book: BackupBook) =>
  readdirSync(book.folder).filter((name) => name.startsWith('dien-tap'));

const drill = async (book: BackupBook, bag: string) =>
  book.call('backup.drill', { folder: await book.chosen(bag), taskId: 'drill' });

describe('a restore drill', () => {
  it('passes where the backup gives back the book as it was then, though work went on since', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const records = await book.call('records.list', { kind: 'person' });
    await book.call('records.change', { kind: 'person', id: 'tue', value: { phone: '0999 999 999' } });
    await fileAPaper(book, 'den-sau.txt', 'đến sau');
    const held = await drill(book, bag);
    expect(held).toMatchObject({ result: 'passed', files: 1, differences: 0, detail: '', by: 'officer' });
    expect(held.records).toBeGreaterThan(records.total);
    expect((await book.call('backup.overview', {})).lastDrill).toEqual(held);
    expect((await book.call('backup.overview', {})).last).toMatchObject({ verifiedHow: 'drill' });
    expect(leftovers(book)).toEqual([]);
  });

  it('leaves book and backup untouched, but for its own line', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const before = contentOf(bag);
    const { total } = await book.call('records.list', { kind: 'person' });
    await drill(book, bag);
    expect(contentOf(bag)).toEqual(before);
    expect((await book.call('records.list', { kind: 'person' })).total).toBe(total);
    await book.reopen();
    expect((await book.call('app.status', {})).mode).toBe('open');
  });

  it('fails, in words and in the register of drills, with a damaged backup', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const [snapshot = ''] = readdirSync(join(bag, 'data')).filter((name) => name.startsWith('snap-'));
    const path = join(bag, 'data', snapshot);
    const bytes = readFileSync(path);
    bytes[200] = (bytes[200] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    const held = await drill(book, bag);
    expect(held).toMatchObject({ result: 'failed', detail: `bag-file-changed data/${snapshot}` });
    expect((await book.call('backup.overview', {})).last).toMatchObject({ verifiedHow: 'read-back' });
    expect(leftovers(book)).toEqual([]);
  });

  it('tells a backup of another history from one that differs', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const other = await openAt(await seedFolder(theBasics, aPlace()));
    other.session.userId = 'officer';
    for (let number = 0; number < 20; number += 1) {
      const value = { fullName: `Người ${number}`, phone: '', email: '', note: '' };
      await other.call('records.create', { kind: 'person', value });
    }
    expect(await drill(other, bag)).toMatchObject({ result: 'passed-alone', differences: 0 });
  });

  it('is not held where it was stopped or the stick is gone: nothing is entered', async () => {
    const book = await aBookInUse();
    const stick = aPlace();
    const bag = await backUp(book, stick);
    const folder = await book.chosen(bag);
    const running = book.ask('backup.drill', { folder, taskId: 'stop' });
    await book.call('tasks.cancel', { taskId: 'stop' });
    expect(failureOf(await running).code).toBe('cancelled');
    rmSync(bag, { recursive: true });
    expect(failureOf(await book.ask('backup.drill', { folder, taskId: 'gone' })).code).toMatch(
      /bag-not-found|target-gone/,
    );
    expect((await book.call('backup.overview', {})).lastDrill).toBeNull();
    expect(leftovers(book)).toEqual([]);
  });

  it('asks for the passphrase of an encrypted backup, and holds the drill with it', async () => {
    const book = await aBookInUse();
    const stick = aPlace();
    const passphrase = 'mưa rơi trên mái đình';
    const { name } = await book.call('backup.create', {
      folder: await book.chosen(stick),
      taskId: 'x',
      protection: { kind: 'passphrase', passphrase },
    });
    const folder = await book.chosen(join(stick, name));
    expect(failureOf(await book.ask('backup.drill', { folder, taskId: 'a' })).code).toBe('passphrase-needed');
    const wrong = await book.ask('backup.drill', { folder, taskId: 'b', passphrase: 'không phải câu này' });
    expect(failureOf(wrong).code).toBe('passphrase-wrong');
    const held = await book.call('backup.drill', { folder, taskId: 'c', passphrase });
    expect(held.result).toBe('passed');
    expect(JSON.stringify(held)).not.toContain('mưa rơi');
  });

  it('that was broken off by a crash leaves a folder that the next start removes', async () => {
    const book = await aBookInUse();
    mkdirSync(join(book.folder, 'dien-tap-phuc-hoi', 'files'), { recursive: true });
    await book.reopen();
    expect(existsSync(join(book.folder, 'dien-tap-phuc-hoi'))).toBe(false);
  });

  it('is refused to a viewer', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const folder = await book.chosen(bag);
    book.session.userId = 'viewer';
    expect(failureOf(await book.ask('backup.drill', { folder, taskId: 'x' })).code).toBe('not-permitted');
  });
});

describe('comparing two books', () => {
  const record = (id: string, more: object) => ({ id, removedAt: null, ...more });

  it('finds what is in one alone or reads otherwise, and not the order of fields', () => {
    const one = {
      person: { a: record('a', { x: 1, y: [1, { p: 2, q: 3 }] }), b: record('b', {}) },
      meeting: {},
    };
    const same = {
      person: { b: record('b', {}), a: { y: [1, { q: 3, p: 2 }], removedAt: null, x: 1, id: 'a' } },
    };
    expect(compareBooks(one, same)).toEqual({ records: 2, differences: [] });
    const other = {
      person: { a: record('a', { x: 1, y: [1, { p: 2, q: 4 }] }) },
      team: { c: record('c', {}) },
    };
    expect(compareBooks(one, other).differences).toEqual(['person/a', 'person/b', 'team/c']);
  });
});
