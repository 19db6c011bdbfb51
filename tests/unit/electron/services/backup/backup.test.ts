import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApplication } from '../../../../../electron/application.ts';
import { stageBag } from '../../../../../electron/backup/stage-bag.ts';
import { readStagedStore } from '../../../../../electron/data/swap/staged-store.ts';
import { createSession } from '../../../../../electron/doors/session.ts';
import { placeInStore } from '../../../../../shared/backup/readable/payload-path.ts';
import { flipped } from '../../../../faults/handmade.ts';
import { aRecordingDesk, failureOf } from '../../../../helpers/book.ts';
import { seedFolder, theBasics } from '../../../../helpers/seed.ts';
import { aBag, layOut } from '../../backup/handmade-bag.ts';
import {
  aBookInUse,
  aCopyOf,
  aDamagedFolder,
  aPlace,
  backUp,
  contentOf,
  fileAPaper,
  openAt,
} from '../backed-up-book.ts';

/** The store that a backup holds, unpacked as a restore would and read. */
async function storeIn(bag: string) {
  const place = join(aPlace(), 'data');
  await stageBag(bag, place, { placeOf: placeInStore });
  return readStagedStore(place);
}

const registerOf = (book: Awaited<ReturnType<typeof aBookInUse>>) =>
  book.call('records.list', { kind: 'backup' }).then(({ rows }) => rows);

describe('a backup', () => {
  it('is a bag of the whole store, read back, and only then entered into the register', async () => {
    const book = await aBookInUse();
    const target = aPlace();
    const done = await book.call('backup.create', {
      folder: await book.chosen(target),
      taskId: 'one',
      protection: { kind: 'plain' },
    });
    expect(readdirSync(target)).toEqual([done.name]);
    const data = readdirSync(join(target, done.name, 'data'));
    expect(data.filter((name) => name.startsWith('snap-'))).toHaveLength(1);
    expect(data).toContain('files');
    const kept = (await storeIn(join(target, done.name))).records;
    expect(Object.keys(kept.person ?? {})).toHaveLength(3);
    expect(done).toMatchObject({
      organisation: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
      ours: true,
      registered: true,
      faultyFiles: [],
    });
    expect(done.counts).toEqual(
      expect.arrayContaining([
        { kind: 'person', count: 2 },
        { kind: 'document', count: 1 },
      ]),
    );
    const records = (await book.call('records.list', { kind: 'user' })).total + 2 + 2 + 1 + 1 + 1;
    expect(done.records).toBe(records);
    const [line, ...more] = await registerOf(book);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      name: done.name,
      target,
      takenAt: done.takenAt,
      files: done.files,
      bytes: done.bytes,
      records,
      by: 'officer',
    });
    const verified = await book.call('backup.verify', { folder: done.folder });
    expect(verified).toMatchObject({ sound: true, bag: { name: done.name, bytes: done.bytes, records } });
  });

  it('is named by the clock of Vietnam, and by a number where that minute has one already', async () => {
    const folder = await seedFolder(theBasics, aPlace());
    const clock = { now: () => '2026-12-31T17:05:59.000Z', today: () => '2027-01-01' };
    const desk = aRecordingDesk({ door: 'command-line' });
    const application = await openApplication({ folder, clock, desk, version: '1' });
    onTestFinished(() => application.close());
    const target = aPlace();
    mkdirSync(join(target, 'SBCD-2027-01-01-0005-3.dang-ghi'));
    for (const taskId of ['a', 'b', 'c']) {
      const made = await application.answer(
        'backup.create',
        { folder: target, taskId, protection: { kind: 'plain' } },
        createSession('officer'),
      );
      expect(made.ok).toBe(true);
    }
    expect(readdirSync(target).sort()).toEqual([
      'SBCD-2027-01-01-0005',
      'SBCD-2027-01-01-0005-2',
      'SBCD-2027-01-01-0005-3.dang-ghi',
      'SBCD-2027-01-01-0005-4',
    ]);
  });

  it('tells the drive by its label in the register', async () => {
    const stick = aPlace();
    const drive = { path: stick, label: 'USB VHXH', freeBytes: 10, totalBytes: 20, fileSystem: 'exFAT' };
    const book = await openAt(await seedFolder(theBasics, aPlace()), { listDrives: async () => [drive] });
    book.session.userId = 'group-head';
    const [offered] = await book.call('backup.targets', {});
    expect(offered).toMatchObject({ label: 'USB VHXH', freeBytes: 10, newest: null });
    const done = await book.call('backup.create', {
      folder: offered?.folder ?? '',
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    expect((await registerOf(book))[0]).toMatchObject({ target: `USB VHXH (${stick})` });
    expect((await book.call('backup.targets', {}))[0]?.newest).toMatchObject({ name: done.name });
  });

  it('neither disturbs nor loses what is written meanwhile', async () => {
    const book = await aBookInUse();
    for (let paper = 0; paper < 5; paper += 1)
      await fileAPaper(book, `to-${'x'.repeat(paper)}.txt`, `${paper}`.repeat(300_000));
    const target = aPlace();
    const running = book.call('backup.create', {
      folder: await book.chosen(target),
      taskId: 'long',
      protection: { kind: 'plain' },
    });
    const names = Array.from({ length: 30 }, (_, index) => `Người thứ ${index}`);
    for (const fullName of names) {
      await book.call('records.create', {
        kind: 'person',
        value: { fullName, phone: '', email: '', note: '' },
      });
    }
    await fileAPaper(book, 'den-sau.txt', 'đến sau');
    const done = await running;
    const kept = Object.values((await storeIn(join(target, done.name))).records.person ?? {});
    expect(kept.length).toBeLessThan(33);
    await book.reopen();
    const { rows } = await book.call('records.list', { kind: 'person' });
    expect(rows.map((row) => ('fullName' in row ? row.fullName : ''))).toEqual(expect.arrayContaining(names));
    expect(
      await book.call('backup.verify', { folder: await book.chosen(join(target, done.name)) }),
    ).toMatchObject({ sound: true });
    expect((await book.call('app.status', {})).notices).toEqual([]);
  });

  it('tells how far it is: writing, then reading back, to the very end', async () => {
    const book = await aBookInUse();
    await backUp(book, aPlace());
    const told = book.announced
      .filter(({ event }) => event === 'task.progress')
      .map(({ payload }) => payload as { taskId: string; phase: string; done: number; total: number });
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['write', 'read-back']);
    expect(new Set(told.map(({ taskId }) => taskId))).toEqual(new Set(['backup']));
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
    expect(told.at(-1)?.total).toBeGreaterThan(0);
  });

  it('is made although a kept file has rotted or gone, and names it', async () => {
    const book = await aBookInUse();
    const rotten = await fileAPaper(book, 'bien-ban.txt', 'Biên bản họp');
    const gone = await fileAPaper(book, 'giay-moi.txt', 'Giấy mời họp');
    const pathOf = (sha256: string) => join(book.folder, 'files', sha256.slice(0, 2), sha256);
    writeFileSync(pathOf(rotten), 'Biên bản hop');
    rmSync(pathOf(gone));
    const done = await book.call('backup.create', {
      folder: await book.chosen(aPlace()),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    expect(done.faultyFiles.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'bien-ban.txt', fault: 'damaged' },
      { name: 'giay-moi.txt', fault: 'missing' },
    ]);
    expect(await book.call('backup.verify', { folder: done.folder })).toMatchObject({ sound: true });
  });
});

describe('a backup that cannot be made', () => {
  /** Refused with that code; what lay at the target and in the register is as before. */
  async function expectRefused(
    prepare: (target: string, book: Awaited<ReturnType<typeof aBookInUse>>) => Promise<string> | string,
  ) {
    const book = await aBookInUse();
    const target = aPlace();
    await backUp(book, target);
    const folder = await prepare(target, book);
    const before = existsSync(target) ? contentOf(target) : null;
    const failure = failureOf(
      await book.ask('backup.create', { folder, taskId: 'x', protection: { kind: 'plain' } }),
    );
    expect(existsSync(target) ? contentOf(target) : null).toEqual(before);
    expect(await registerOf(book)).toHaveLength(1);
    await book.call('records.change', { kind: 'person', id: 'tue', value: { note: 'sổ vẫn ghi được' } });
    return failure.code;
  }

  it('is refused inside the data folder', async () => {
    expect(await expectRefused(async (_target, book) => book.chosen(book.folder))).toBe('target-inside-data');
    expect(await expectRefused(async (_target, book) => book.chosen(join(book.folder, 'files')))).toBe(
      'target-inside-data',
    );
  });

  it('is refused where the drive is no longer there', async () => {
    const code = await expectRefused(async (target, book) => {
      const folder = await book.chosen(target);
      rmSync(target, { recursive: true });
      return folder;
    });
    expect(code).toBe('target-gone');
  });

  it('is refused for a folder that was never offered, by whatever name', async () => {
    expect(await expectRefused(() => '/tmp')).toBe('folder-not-readable');
    expect(await expectRefused(() => 'abcdef0123456789')).toBe('folder-not-readable');
  });

  it('ends where the stick is pulled out half-way', async () => {
    const book = await aBookInUse();
    await fileAPaper(book, 'lon.txt', 'x'.repeat(500_000));
    const target = aPlace();
    const stop = book.application.listen((event) => {
      if (event === 'task.progress') rmSync(target, { recursive: true, force: true });
    });
    const failure = failureOf(
      await book.ask('backup.create', {
        folder: await book.chosen(target),
        taskId: 'x',
        protection: { kind: 'plain' },
      }),
    );
    stop();
    expect(failure.code).toBe('target-gone');
    expect(await registerOf(book)).toEqual([]);
  });

  it.each([1, 2, 3])('leaves nothing half done when it is stopped at step %d', async (step) => {
    const book = await aBookInUse();
    await fileAPaper(book, 'lon.txt', 'x'.repeat(900_000));
    const target = aPlace();
    await backUp(book, target);
    const before = contentOf(target);
    let seen = 0;
    const stop = book.application.listen((event) => {
      seen += event === 'task.progress' ? 1 : 0;
      if (seen === step) void book.call('tasks.cancel', { taskId: 'stopped' });
    });
    const result = await book.ask('backup.create', {
      folder: await book.chosen(target),
      taskId: 'stopped',
      protection: { kind: 'plain' },
    });
    stop();
    expect(failureOf(result).code).toBe('cancelled');
    expect(contentOf(target)).toEqual(before);
    expect(await registerOf(book)).toHaveLength(1);
    expect(await book.call('tasks.cancel', { taskId: 'stopped' })).toEqual({ cancelled: false });
  });

  it('is stopped by the end of the program, and leaves nothing half done', async () => {
    const folder = await seedFolder(theBasics, aPlace());
    const book = await openAt(folder);
    book.session.userId = 'officer';
    await fileAPaper(book, 'lon.txt', 'x'.repeat(900_000));
    const target = aPlace();
    const running = book.ask('backup.create', {
      folder: await book.chosen(target),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    await book.reopen();
    expect(failureOf(await running).code).toBe('cancelled');
    expect(readdirSync(target)).toEqual([]);
  });

  it('is refused while another one is under way, which goes on', async () => {
    const book = await aBookInUse();
    const target = aPlace();
    const folder = await book.chosen(target);
    const first = book.ask('backup.create', { folder, taskId: 'first', protection: { kind: 'plain' } });
    expect(
      failureOf(await book.ask('backup.create', { folder, taskId: 'second', protection: { kind: 'plain' } }))
        .code,
    ).toBe('backup-running');
    expect((await first).ok).toBe(true);
    expect(readdirSync(target)).toHaveLength(1);
  });

  it('is refused to a viewer, and before anybody has signed in', async () => {
    const book = await aBookInUse();
    const folder = await book.chosen(aPlace());
    book.session.userId = 'viewer';
    expect(
      failureOf(await book.ask('backup.create', { folder, taskId: 'x', protection: { kind: 'plain' } })).code,
    ).toBe('not-permitted');
    book.session.userId = null;
    expect(
      failureOf(await book.ask('backup.create', { folder, taskId: 'x', protection: { kind: 'plain' } })).code,
    ).toBe('not-signed-in');
  });

  it('is refused, in a word of its own, for a book that is open for reading only', async () => {
    const book = await openAt(await aDamagedFolder());
    book.session.userId = 'officer';
    expect((await book.call('app.status', {})).mode).toBe('read-only');
    const target = aPlace();
    const refused = await book.ask('backup.create', {
      folder: await book.chosen(target),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    expect(failureOf(refused)).toEqual({ code: 'read-only' });
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('looking for backups', () => {
  it('lists those in a folder, newest first, and tells apart what is none', async () => {
    const book = await aBookInUse();
    const place = aPlace();
    const first = await backUp(book, place);
    const second = await backUp(book, place);
    layOut(aBag(), join(place, 'cua-nguoi-khac'));
    mkdirSync(join(place, 'SBCD-2026-11-01-0800.dang-ghi'));
    mkdirSync(join(place, 'anh'));
    const spoilt = join(place, 'hong');
    layOut(aBag({ declaration: 'nonsense' }), spoilt);
    const found = await book.call('backup.inspect', { folder: await book.chosen(place) });
    const ours = found.bags.filter(({ ours: own }) => own);
    expect(ours.map(({ name }) => join(place, name))).toEqual([second, first]);
    expect(found.bags.filter(({ ours: own }) => !own).map(({ name }) => name)).toEqual(['cua-nguoi-khac']);
    expect(found.unfinished).toEqual(['SBCD-2026-11-01-0800.dang-ghi']);
    expect(found.unreadable).toMatchObject([{ label: 'hong' }]);
    const itself = await book.call('backup.inspect', { folder: await book.chosen(first) });
    expect(itself.bags.map(({ name }) => join(place, name))).toEqual([first]);
    const [unreadable] = (await book.call('backup.inspect', { folder: await book.chosen(spoilt) }))
      .unreadable;
    expect(await book.call('backup.verify', { folder: unreadable?.folder ?? '' })).toMatchObject({
      sound: false,
    });
  });

  it('finds none in a folder without, and refuses one that is gone', async () => {
    const book = await aBookInUse();
    const place = aPlace();
    const folder = await book.chosen(place);
    expect(await book.call('backup.inspect', { folder })).toEqual({
      bags: [],
      unfinished: [],
      unreadable: [],
    });
    rmSync(place, { recursive: true });
    expect(failureOf(await book.ask('backup.inspect', { folder })).code).toBe('target-gone');
  });

  it('offers each drive with the newest backup of ours on it', async () => {
    const sticks = [aPlace(), aPlace(), join(aPlace(), 'pulled')];
    const listDrives = async () =>
      sticks.map((path) => ({ path, label: '', freeBytes: 5, totalBytes: 9, fileSystem: 'vfat' }));
    const book = await openAt(await seedFolder(theBasics, aPlace()), { listDrives });
    book.session.userId = 'officer';
    layOut(aBag(), join(sticks[0] ?? '', 'cua-nguoi-khac'));
    await backUp(book, sticks[1] ?? '');
    const newest = await backUp(book, sticks[1] ?? '');
    const offered = await book.call('backup.targets', {});
    expect(offered.map(({ label, newest: bag }) => [label, bag?.name])).toEqual([
      [sticks[0], undefined],
      [sticks[1], newest.split('/').at(-1)],
      [sticks[2], undefined],
    ]);
  });
});

describe('checking a backup', () => {
  it('names what is wrong with it: changed, missing, extra', async () => {
    const book = await aBookInUse();
    const bag = aCopyOf(await backUp(book, aPlace()));
    const [journal = ''] = readdirSync(join(bag, 'data')).filter((name) => name.startsWith('wal-'));
    writeFileSync(join(bag, 'data', journal), flipped(readFileSync(join(bag, 'data', journal)), 100, 4));
    const [snapshot = ''] = readdirSync(join(bag, 'data')).filter((name) => name.startsWith('snap-'));
    rmSync(join(bag, 'data', snapshot));
    writeFileSync(join(bag, 'data', 'la.txt'), 'x');
    const found = await book.call('backup.verify', { folder: await book.chosen(bag), taskId: 'check' });
    expect(found).toEqual({
      sound: false,
      problems: expect.arrayContaining([
        { code: 'bag-file-changed', path: `data/${journal}` },
        { code: 'bag-file-missing', path: `data/${snapshot}` },
        { code: 'bag-file-extra', path: 'data/la.txt' },
      ]),
    });
  });

  it('can be stopped, and needs nobody signed in', async () => {
    const book = await aBookInUse();
    const folder = await book.chosen(await backUp(book, aPlace()));
    book.session.userId = null;
    const running = book.ask('backup.verify', { folder, taskId: 'check' });
    await book.call('tasks.cancel', { taskId: 'check' });
    expect(failureOf(await running).code).toBe('cancelled');
    expect(await book.call('backup.verify', { folder })).toMatchObject({ sound: true });
  });
});
