import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../../helpers/book.ts';
import { aRecord } from '../../../../helpers/seed.ts';
import { aBookInUse, aCopyOf, aPlace, type BackupBook, fileAPaper } from '../backed-up-book.ts';

const passphrase = 'năm con trâu vàng qua sông';

/** Backs the book up, locked or not; gives the way to look into it. */
async function backedUp(book: BackupBook, locked = true) {
  const target = aPlace();
  const { name } = await book.call('backup.create', {
    folder: await book.chosen(target),
    taskId: 'backup',
    protection: locked ? { kind: 'passphrase', passphrase } : { kind: 'plain' },
  });
  return join(target, name);
}

const lookIn = async (book: BackupBook, bag: string) =>
  book.call('backup.look-in', { folder: await book.chosen(bag), taskId: 'look', passphrase });

const storedPath = (book: BackupBook, sha256: string) =>
  join(book.folder, 'files', sha256.slice(0, 2), sha256);

/** The bin and the kept file of a removed document are gone for good, as after 30 days. */
async function loseDocument(book: BackupBook): Promise<{ id: string; dossierId: string; sha256: string }> {
  const { rows } = await book.call('records.list', { kind: 'document' });
  const [document] = rows as unknown as { id: string; dossierId: string; file: { sha256: string } }[];
  if (!document) throw new Error('no document');
  await book.call('records.remove', { kind: 'document', id: document.id });
  await book.call('records.remove', { kind: 'dossier', id: document.dossierId });
  rmSync(storedPath(book, document.file.sha256));
  return { id: document.id, dossierId: document.dossierId, sha256: document.file.sha256 };
}

describe('looking into a backup', () => {
  it('tells of each kind how much the book has not, or has otherwise', async () => {
    const book = await aBookInUse();
    const bag = await backedUp(book);
    await book.call('records.change', { kind: 'person', id: 'tue', value: { phone: '0999 999 999' } });
    await loseDocument(book);
    const look = await lookIn(book, bag);
    expect(look.bag).toMatchObject({ encrypted: true, ours: true });
    expect(look.kinds).toEqual([
      { kind: 'body', total: 2, differing: 0 },
      { kind: 'person', total: 2, differing: 1 },
      { kind: 'dossier', total: 1, differing: 1 },
      { kind: 'document', total: 1, differing: 1 },
    ]);
    const { rows, total } = await book.call('backup.look-list', { lookId: look.lookId, kind: 'person' });
    expect(total).toBe(1);
    expect(rows).toEqual([{ id: 'tue', title: 'Đặng Minh Tuệ', within: [], state: 'changed' }]);
    const all = await book.call('backup.look-list', {
      lookId: look.lookId,
      kind: 'person',
      differing: false,
      search: 'dang',
    });
    expect(all.rows.map(({ id }) => id)).toEqual(['tue']);
  });

  it('leaves the book as it was, and nothing of the backup beside it', async () => {
    const book = await aBookInUse();
    const bag = await backedUp(book);
    const before = readdirSync(book.folder).sort();
    const { lookId } = await lookIn(book, bag);
    await book.call('backup.look-list', { lookId, kind: 'person' });
    expect(readdirSync(book.folder).sort()).toEqual(before);
    await book.call('backup.look-close', { lookId });
    const refused = await book.ask('backup.look-list', { lookId, kind: 'person' });
    expect(failureOf(refused).code).toBe('look-ended');
  });

  it('refuses a wrong passphrase, and a backup that was touched, by name', async () => {
    const book = await aBookInUse();
    const bag = aCopyOf(await backedUp(book));
    const folder = await book.chosen(bag);
    const ask = (given?: string) =>
      book.ask('backup.look-in', { folder, taskId: 'x', ...(given ? { passphrase: given } : {}) });
    expect(failureOf(await ask()).code).toBe('passphrase-needed');
    expect(failureOf(await ask('không phải mật khẩu')).code).toBe('passphrase-wrong');
    const path = join(bag, 'data/00000001.khoa');
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('x')]));
    expect(failureOf(await ask(passphrase))).toMatchObject({
      code: 'bag-file-changed',
      details: { path: 'data/00000001.khoa' },
    });
    expect(existsSync(join(book.folder, 'xem-ban-sao-luu'))).toBe(false);
  });

  it('is for the officer, and ends when the book is replaced', async () => {
    const book = await aBookInUse();
    const bag = await backedUp(book);
    const { lookId } = await lookIn(book, bag);
    book.session.userId = 'budget-officer';
    expect(failureOf(await book.ask('backup.look-list', { lookId, kind: 'person' })).code).toBe(
      'not-permitted',
    );
    book.session.userId = 'officer';
    await book.call('backup.restore', { folder: await book.chosen(bag), taskId: 'restore', passphrase });
    expect(failureOf(await book.ask('backup.look-list', { lookId, kind: 'person' })).code).toBe('look-ended');
  });

  it('shows no users, settings and registers to be taken over', async () => {
    const book = await aBookInUse();
    const { lookId } = await lookIn(book, await backedUp(book));
    for (const kind of ['user', 'settings', 'backup'])
      expect(failureOf(await book.ask('backup.look-list', { lookId, kind })).code).toBe('not-permitted');
    const take = { lookId, kind: 'user', id: 'viewer', reason: 'x' };
    expect(failureOf(await book.ask('backup.take', take)).code).toBe('not-permitted');
  });
});

describe('taking over from a backup', () => {
  it.each([true, false])(
    'brings a lost document back with its dossier and its file (locked: %s)',
    async (locked) => {
      const book = await aBookInUse();
      const bag = await backedUp(book, locked);
      const { id, dossierId, sha256 } = await loseDocument(book);
      const { lookId } = await lookIn(book, bag);
      const seen = await book.call('backup.look-record', { lookId, kind: 'document', id });
      expect(seen).toMatchObject({
        state: 'in-bin',
        brings: [{ kind: 'dossier', id: dossierId, title: '12.CĐS ke-hoach.txt' }],
        files: [{ sha256, name: 'ke-hoach.txt' }],
      });
      const taken = await book.call('backup.take', { lookId, kind: 'document', id, reason: 'Xóa nhầm' });
      expect(taken).toEqual({ records: 2, files: 1 });
      expect(await book.call('records.get', { kind: 'document', id })).toMatchObject({
        title: 'ke-hoach.txt',
      });
      expect(readFileSync(storedPath(book, sha256), 'utf8')).toContain('Kế hoạch chuyển đổi số năm 2027');
      const { entries } = await book.call('records.history', { kind: 'document', id });
      expect(entries.at(-1)).toMatchObject({ channel: 'backup.take', reason: 'Xóa nhầm', by: 'officer' });
      expect((await book.call('backup.look-record', { lookId, kind: 'document', id })).state).toBe('same');
    },
  );

  it('puts a changed record back to what it was, and says so in its history', async () => {
    const book = await aBookInUse();
    const bag = await backedUp(book);
    await book.call('records.change', { kind: 'person', id: 'tue', value: { phone: '0999 999 999' } });
    const { lookId } = await lookIn(book, bag);
    const seen = await book.call('backup.look-record', { lookId, kind: 'person', id: 'tue' });
    expect(seen).toMatchObject({
      state: 'changed',
      inBackup: { phone: '0123 000 011' },
      inBook: { phone: '0999 999 999' },
      brings: [],
      files: [],
    });
    await book.call('backup.take', { lookId, kind: 'person', id: 'tue', reason: 'Sửa nhầm số' });
    expect(await book.call('records.get', { kind: 'person', id: 'tue' })).toMatchObject({
      phone: '0123 000 011',
    });
  });

  it('heals a file of the store that has rotted or gone, without a change of the record', async () => {
    const book = await aBookInUse();
    const sha256 = await fileAPaper(book, 'bien-ban.txt', 'Biên bản\n'.repeat(50));
    const bag = await backedUp(book);
    const { rows } = await book.call('records.list', { kind: 'document' });
    const id =
      rows.find((row) => (row as unknown as { file: { sha256: string } }).file.sha256 === sha256)?.id ?? '';
    const path = storedPath(book, sha256);
    const { lookId } = await lookIn(book, bag);
    for (const spoil of [
      () => rmSync(path),
      () => writeFileSync(path, 'x'.repeat(readFileSync(path).length)),
    ]) {
      spoil();
      const take = { lookId, kind: 'document', id, reason: 'Tệp hỏng' } as const;
      expect(await book.call('backup.take', take)).toEqual({ records: 0, files: 1 });
      expect(readFileSync(path, 'utf8')).toBe('Biên bản\n'.repeat(50));
    }
    rmSync(path);
    const list = await book.call('backup.look-list', { lookId, kind: 'document' });
    expect(list.rows.map(({ state }) => state)).toEqual(['file-missing']);
  });

  it('changes nothing where the medium gives other bytes than it did, or is gone', async () => {
    const book = await aBookInUse();
    const bag = aCopyOf(await backedUp(book, false));
    const { id } = await loseDocument(book);
    const { lookId } = await lookIn(book, bag);
    const [shelf = ''] = readdirSync(join(bag, 'data/files'));
    const [name = ''] = readdirSync(join(bag, 'data/files', shelf));
    writeFileSync(join(bag, 'data/files', shelf, name), 'khác');
    const take = { lookId, kind: 'document', id, reason: 'x' };
    expect(failureOf(await book.ask('backup.take', take))).toMatchObject({
      code: 'file-damaged',
      details: { name: 'ke-hoach.txt' },
    });
    rmSync(bag, { recursive: true });
    expect(failureOf(await book.ask('backup.take', take)).code).toBe('target-gone');
    expect(failureOf(await book.ask('records.get', { kind: 'document', id })).code).toBe('not-found');
    expect(readdirSync(join(book.folder, 'files/incoming'))).toEqual([]);
  });

  it('asks for a reason, and for the role that the kind asks for', async () => {
    const line = {
      year: 2027,
      source: 'x',
      code: '6551',
      content: 'Giấy',
      quantity: 1,
      unit: 'hộp',
      unitPrice: 1000,
      order: 1,
    };
    const book = await aBookInUse([aRecord('budget-line', 'dong', line)]);
    const bag = await backedUp(book);
    const { lookId } = await lookIn(book, bag);
    const take = { lookId, kind: 'budget-line', id: 'dong' };
    expect(failureOf(await book.ask('backup.take', { ...take, reason: ' ' }))).toMatchObject({
      code: 'invalid-input',
      field: 'reason',
    });
    book.session.userId = 'budget-officer';
    await book.call('records.change', { kind: 'budget-line', id: 'dong', value: { content: 'Mực' } });
    book.session.userId = 'officer';
    expect(failureOf(await book.ask('backup.take', { ...take, reason: 'x' })).code).toBe('not-permitted');
  });

  it('leaves the state of a meeting to its own operation, and a settled one alone', async () => {
    const meeting = {
      bodyId: 'committee',
      title: 'Họp kỳ I',
      on: '2027-01-15',
      startsAt: '08:00',
      place: 'Hội trường',
    };
    const book = await aBookInUse([aRecord('meeting', 'hop', meeting)]);
    const bag = await backedUp(book);
    await book.call('meetings.move', { id: 'hop', to: 'invited', reason: '' });
    const { lookId } = await lookIn(book, bag);
    await book.call('backup.take', { lookId, kind: 'meeting', id: 'hop', reason: 'x' });
    expect(await book.call('records.get', { kind: 'meeting', id: 'hop' })).toMatchObject({
      state: 'invited',
    });
    await book.call('meetings.move', { id: 'hop', to: 'cancelled', reason: 'Bão' });
    const refused = await book.ask('backup.take', { lookId, kind: 'meeting', id: 'hop', reason: 'x' });
    expect(failureOf(refused).code).toBe('record-locked');
  });
});
