import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf, openBook } from '../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';
import { aPlace, type BackupBook, backUp, openAt } from './backed-up-book.ts';

const markName = 'so-ban-chi-dao-usb.json';

/** A book with its officer at work, and drives plugged in that are folders. */
async function aBookWith(drives: string[], seeds = theBasics): Promise<BackupBook> {
  const listDrives = async () =>
    drives.map((path) => ({ path, label: '', freeBytes: 10, totalBytes: 20, fileSystem: 'exFAT' }));
  const book = await openAt(await seedFolder(seeds, aPlace()), { listDrives });
  book.session.userId = 'officer';
  return book;
}

const sticksOf = async (book: BackupBook) => (await book.call('backup.overview', {})).sticks;
const states = async (book: BackupBook) =>
  (await book.call('backup.targets', {})).map(({ mark }) => mark.state);
const markIn = (stick: string) => JSON.parse(readFileSync(join(stick, markName), 'utf8'));

describe('the sticks of a book', () => {
  it('are marked at their first backup, told apart afterwards, and used in turn', async () => {
    const [one, two] = [aPlace(), aPlace()];
    const book = await aBookWith([one, two]);
    expect(await states(book)).toEqual(['unmarked', 'unmarked']);
    expect((await book.call('backup.overview', {})).advice).toEqual([{ code: 'never' }]);
    await backUp(book, one);
    expect(await states(book)).toEqual(['known', 'unmarked']);
    expect((await book.call('backup.overview', {})).advice).toEqual([{ code: 'one-set', name: 'USB A' }]);
    await backUp(book, two);
    const { sticks, next, advice, last } = await book.call('backup.overview', {});
    expect(sticks.map(({ name, backups }) => [name, backups])).toEqual([
      ['USB A', 1],
      ['USB B', 1],
    ]);
    expect(next?.name).toBe('USB A');
    expect(advice).toEqual([]);
    expect(last).toMatchObject({ stickId: sticks[1]?.id, verifiedHow: 'read-back', verifiedBy: 'officer' });
    await backUp(book, two);
    expect((await book.call('backup.overview', {})).advice).toEqual([
      { code: 'same-stick', name: 'USB B', other: 'USB A' },
    ]);
  });

  it('bear a mark without a word of the people in the book', async () => {
    const stick = aPlace();
    const book = await aBookWith([stick]);
    await backUp(book, stick);
    const text = readFileSync(join(stick, markName), 'utf8');
    expect(text).not.toMatch(/Thanh Khê|Tuệ|officer/);
    expect(markIn(stick).name).toBe('USB A');
  });

  it('are known in each of their folders, and after a restart', async () => {
    const stick = aPlace();
    const inside = join(stick, 'sao luu', '2026');
    mkdirSync(inside, { recursive: true });
    const book = await aBookWith([stick]);
    await backUp(book, stick);
    await book.reopen();
    const place = await book.call('backup.look', { folder: await book.chosen(inside) });
    expect(place.mark).toMatchObject({ state: 'known', name: 'USB A' });
    await backUp(book, inside);
    expect((await sticksOf(book))[0]?.backups).toBe(2);
  });

  it('a folder on the PC is not marked by itself, and on wish', async () => {
    const folder = aPlace();
    const book = await aBookWith([]);
    await backUp(book, folder);
    expect(await sticksOf(book)).toEqual([]);
    const marked = await book.call('backup.mark', { folder: await book.chosen(folder), name: 'Ổ cứng rời' });
    expect(marked.name).toBe('Ổ cứng rời');
    await backUp(book, folder);
    expect((await sticksOf(book))[0]).toMatchObject({ name: 'Ổ cứng rời', backups: 1 });
  });

  it('with one mark on two media are trusted neither, until one is marked anew', async () => {
    const [one, two] = [aPlace(), aPlace()];
    const book = await aBookWith([one, two]);
    await backUp(book, one);
    copyFileSync(join(one, markName), join(two, markName));
    expect(await states(book)).toEqual(['twin', 'twin']);
    const refused = await book.ask('backup.mark', { folder: await book.chosen(two) });
    expect(failureOf(refused).code).toBe('mark-in-the-way');
    await backUp(book, two);
    expect((await book.call('backup.overview', {})).last?.stickId).toBeNull();
    await book.call('backup.mark', { folder: await book.chosen(two), anew: true });
    expect(await states(book)).toEqual(['known', 'known']);
    expect(markIn(two).stickId).not.toBe(markIn(one).stickId);
  });

  it('of another book take a backup and keep their mark, until it is replaced on purpose', async () => {
    const stick = aPlace();
    const other = await aBookWith(
      [stick],
      [...theBasics, aRecord('body', 'other', { type: 'committee', name: 'Ban khác', from: '2020-01-01' })],
    );
    await backUp(other, stick);
    const before = readFileSync(join(stick, markName), 'utf8');
    const book = await aBookWith([stick]);
    expect(await states(book)).toEqual(['other-book']);
    await backUp(book, stick);
    expect(readFileSync(join(stick, markName), 'utf8')).toBe(before);
    expect(await sticksOf(book)).toEqual([]);
    await book.call('backup.mark', { folder: await book.chosen(stick), anew: true });
    expect(await states(book)).toEqual(['known']);
    expect(await states(other)).toEqual(['other-book']);
  });

  it.each([
    ['half a mark', (path: string) => writeFileSync(path, '{"format":"so-ban-chi-')],
    ['a folder in its place', (path: string) => mkdirSync(path)],
    ['a link in its place', (path: string) => symlinkSync('/etc/hostname', path)],
    ['a file without end', (path: string) => writeFileSync(path, Buffer.alloc(5_000_000, 32))],
  ])('with %s are told as damaged, and take a backup all the same', async (_what, spoil) => {
    const stick = aPlace();
    const book = await aBookWith([stick]);
    spoil(join(stick, markName));
    expect(await states(book)).toEqual(['damaged']);
    await backUp(book, stick);
    expect(await sticksOf(book)).toEqual([]);
    expect((await book.call('backup.overview', {})).last).not.toBeNull();
  });

  it('that the book forgot are entered again by the next backup', async () => {
    const stick = aPlace();
    const book = await aBookWith([stick]);
    const first = await backUp(book, stick);
    const id = markIn(stick).stickId;
    await book.call('backup.restore', { folder: await book.chosen(first), taskId: 'back' });
    book.session.userId = 'officer';
    // The backup was taken before the stick was marked.
    expect(await sticksOf(book)).toEqual([]);
    expect(await states(book)).toEqual(['forgotten']);
    await backUp(book, stick);
    expect((await sticksOf(book)).map((one) => one.name)).toEqual(['USB A']);
    expect(markIn(stick).stickId === id || (await sticksOf(book))[0]?.id === markIn(stick).stickId).toBe(
      true,
    );
  });

  it('are written off with a reason, no longer counted on, and taken back when found', async () => {
    const [one, two] = [aPlace(), aPlace()];
    const book = await aBookWith([one, two]);
    await backUp(book, one);
    await backUp(book, two);
    const [a] = await sticksOf(book);
    const wish = { stickId: a?.id ?? '', state: 'lost' as const };
    const unsaid = await book.ask('backup.retire-stick', { ...wish, reason: ' ' });
    expect(failureOf(unsaid)).toMatchObject({ code: 'invalid-input', field: 'reason' });
    await book.call('backup.retire-stick', { ...wish, reason: 'Rơi trên đường đi họp' });
    const after = await book.call('backup.overview', {});
    expect(after.advice).toEqual([{ code: 'one-set', name: 'USB B' }]);
    expect(after.sticks.at(-1)).toMatchObject({ state: 'lost', retiredOn: '2026-11-20' });
    expect(await states(book)).toEqual(['retired', 'known']);
    await book.call('backup.mark', { folder: await book.chosen(one) });
    expect((await book.call('backup.overview', {})).advice).toEqual([]);
  });

  it('never bear one name twice', async () => {
    const [one, two] = [aPlace(), aPlace()];
    const book = await aBookWith([]);
    await book.call('backup.mark', { folder: await book.chosen(one), name: 'USB A' });
    const refused = await book.ask('backup.mark', { folder: await book.chosen(two), name: 'usb a' });
    expect(failureOf(refused)).toMatchObject({ code: 'already-exists', field: 'name' });
    expect((await sticksOf(book)).length).toBe(1);
  });

  it('that take no mark (write-protected, pulled out) leave the backup whole and the book as it was', async () => {
    const stick = aPlace();
    const book = await aBookWith([stick]);
    const gone = join(stick, 'gone');
    mkdirSync(gone);
    const folder = await book.chosen(gone);
    rmSync(gone, { recursive: true });
    expect(failureOf(await book.ask('backup.mark', { folder })).code).toBe('target-gone');
    expect(await sticksOf(book)).toEqual([]);
  });
});

describe('the register', () => {
  it('enters the date of a later check, and who made it, at a known backup', async () => {
    const stick = aPlace();
    const book = await aBookWith([stick]);
    const bag = await backUp(book, stick);
    book.session.userId = 'group-head';
    await book.call('backup.verify', { folder: await book.chosen(bag) });
    const { last } = await book.call('backup.overview', {});
    expect(last).toMatchObject({ verifiedHow: 'check', verifiedBy: 'group-head', by: 'officer' });
  });

  it('enters nothing for a spoilt backup, for one that it does not know, and for a viewer', async () => {
    const stick = aPlace();
    const book = await aBookWith([stick]);
    const bag = await backUp(book, stick);
    book.session.userId = 'viewer';
    await book.call('backup.verify', { folder: await book.chosen(bag) });
    book.session.userId = 'officer';
    writeFileSync(join(bag, 'data', 'x'), '');
    await book.call('backup.verify', { folder: await book.chosen(bag) });
    expect((await book.call('backup.overview', {})).last).toMatchObject({ verifiedHow: 'read-back' });
  });
});

describe('the reminders', () => {
  it('are put off for the day and no longer', async () => {
    const book = await aBookWith([]);
    await book.call('backup.put-off', {});
    expect((await book.call('backup.overview', {})).putOff).toBe(true);
    const { folder } = book;
    await book.application.close();
    const tomorrow = await openBook({ folder, today: '2026-11-21' });
    tomorrow.session.userId = 'officer';
    expect(await tomorrow.call('backup.overview', {})).toMatchObject({
      putOff: false,
      advice: [{ code: 'never' }],
    });
    await tomorrow.application.close();
  });
});
