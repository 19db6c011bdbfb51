import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../../../electron/doors/session.ts';
import { kindNames } from '../../../../shared/records/index.ts';
import { flipped, snapshot } from '../../../faults/handmade.ts';
import { failureOf } from '../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';
import { aBag, digestOf, layOut } from '../backup/handmade-bag.ts';
import {
  aBookInUse,
  aCopyOf,
  aDamagedFolder,
  aPlace,
  type BackupBook,
  backUp,
  contentOf,
  fileAPaper,
  openAt,
  recordsIn,
} from './backed-up-book.ts';

const restore = async (book: BackupBook, bag: string) =>
  book.ask('backup.restore', { folder: await book.chosen(bag), taskId: 'restore' });

const keptBefore = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('truoc-phuc-hoi-'));

describe('restoring a backup', () => {
  it('fills an empty book with every record and file of the source, and its history', async () => {
    const source = await aBookInUse();
    const sha256 = await fileAPaper(source, 'bien-ban.txt', 'Biên bản họp ngày 15/01/2027');
    const history = await source.call('records.history', { kind: 'person', id: 'tue' });
    const bag = await backUp(source, aPlace());
    await source.close();

    const book = await openAt(aPlace());
    expect((await book.call('app.status', {})).setUp).toBe(false);
    const result = await restore(book, bag);
    expect(result).toMatchObject({ ok: true, value: { setUp: true, mode: 'open', notices: [], user: null } });
    expect(book.announced.map(({ event }) => event)).toContain('store.replaced');
    await book.call('session.sign-in', { userId: 'officer' });
    expect(await book.call('records.history', { kind: 'person', id: 'tue' })).toEqual(history);
    expect(history.entries).toHaveLength(2);
    const { rows } = await book.call('records.list', { kind: 'backup' });
    expect(rows).toMatchObject([{ name: basename(bag), target: dirname(bag), by: 'system' }]);
    expect(await book.call('files.open', { sha256, name: 'bien-ban.txt' })).toEqual({ delivered: 'opened' });
    await book.close();
    expect(await recordsIn(book.folder)).toEqual(await recordsIn(source.folder));
    const files = (folder: string) => contentOf(join(folder, 'files'));
    expect(files(book.folder)).toEqual(files(source.folder));
  });

  it('leaves a book that goes on: writes, takes files, backs up, and starts again undamaged', async () => {
    const source = await openAt(await seedFolder(theBasics, aPlace()));
    source.session.userId = 'officer';
    // A backup without a single kept file: no folder of files comes with it.
    const bag = await backUp(source, aPlace());
    const book = await openAt(aPlace());
    expect((await restore(book, bag)).ok).toBe(true);
    book.session.userId = 'officer';
    await fileAPaper(book, 'moi.txt', 'giấy mới');
    const again = await backUp(book, aPlace());
    expect(await book.call('backup.verify', { folder: await book.chosen(again) })).toMatchObject({
      sound: true,
    });
    await book.reopen();
    const status = await book.call('app.status', {});
    expect([status.mode, status.notices]).toEqual(['open', []]);
    expect((await book.call('records.list', { kind: 'document' })).total).toBe(1);
  });

  it('puts it in the place of a book in use, which is kept whole inside the data folder', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const then = (await book.call('records.list', { kind: 'person' })).total;
    await book.call('records.change', { kind: 'person', id: 'tue', value: { note: 'viết sau khi sao lưu' } });
    const result = await restore(book, bag);
    expect(result).toMatchObject({ ok: true, value: { user: { id: 'officer' } } });
    expect((await book.call('records.get', { kind: 'person', id: 'tue' })) as object).toMatchObject({
      note: '',
    });
    expect((await book.call('records.list', { kind: 'person' })).total).toBe(then);
    const [kept = '', ...more] = keptBefore(book.folder);
    expect(more).toEqual([]);
    await book.close();
    expect((await recordsIn(join(book.folder, kept))).person?.tue).toMatchObject({
      note: 'viết sau khi sao lưu',
    });
    expect(Object.keys(contentOf(join(book.folder, kept, 'files'))).length).toBeGreaterThan(1);
    expect(readdirSync(book.folder)).not.toContain('restore');
  });

  it('twice in one minute keeps both of the earlier books', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    for (const round of [1, 2]) {
      expect((await restore(book, bag)).ok).toBe(true);
      expect(keptBefore(book.folder)).toHaveLength(round);
    }
    await book.close();
    for (const kept of keptBefore(book.folder)) await recordsIn(join(book.folder, kept));
  });

  it('leaves nobody signed in where the restored book does not know the user', async () => {
    const other = await openAt(
      await seedFolder(
        [...theBasics.slice(4), aRecord('user', 'another', { name: 'Người khác', roles: ['officer'] })],
        aPlace(),
      ),
    );
    other.session.userId = 'another';
    const bag = await backUp(other, aPlace());
    const book = await aBookInUse();
    expect(await restore(book, bag)).toMatchObject({
      ok: true,
      value: { user: null, users: [{ id: 'another' }] },
    });
    expect(await book.call('app.status', {})).toMatchObject({ user: null });
    expect(failureOf(await book.ask('records.list', { kind: 'person' })).code).toBe('not-signed-in');
    expect(await book.call('session.sign-in', { userId: 'another' })).toMatchObject({
      user: { id: 'another' },
    });
  });

  it('works over a damaged book, which is kept as it was', async () => {
    const source = await aBookInUse();
    const bag = await backUp(source, aPlace());
    const folder = await aDamagedFolder();
    const damaged = readFileSync(join(folder, 'wal-000000000000.log'));
    const book = await openAt(folder);
    book.session.userId = 'officer';
    expect((await book.call('app.status', {})).mode).toBe('read-only');
    expect(await restore(book, bag)).toMatchObject({ ok: true, value: { mode: 'open', notices: [] } });
    await fileAPaper(book, 'ghi-tiep.txt', 'ghi tiếp được');
    const [kept = ''] = keptBefore(folder);
    expect(readFileSync(join(folder, kept, 'wal-000000000000.log'))).toEqual(damaged);
  });

  it('gives up files that were being received: they belong to the book before', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const { uploadId } = await book.call('files.begin', { name: 'dang-gui.txt', size: 20 });
    await book.call('files.append', { uploadId, base64: Buffer.from('nửa').toString('base64') });
    expect((await restore(book, bag)).ok).toBe(true);
    expect(failureOf(await book.ask('files.finish', { uploadId })).code).toBe('upload-unknown');
  });

  it('tells how far it is: checking, copying, changing over', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    book.announced.length = 0;
    await restore(book, bag);
    const phases = book.announced.flatMap(({ event, payload }) =>
      event === 'task.progress' ? [(payload as { phase: string }).phase] : [],
    );
    expect([...new Set(phases)]).toEqual(['check', 'copy', 'swap']);
  });
});

describe('a restore of a book in use', () => {
  it('is refused to everybody but its officer', async () => {
    const book = await aBookInUse();
    const folder = await book.chosen(await backUp(book, aPlace()));
    const ask = (session: ReturnType<typeof createSession>) =>
      book.ask('backup.restore', { folder, taskId: 'x' }, session);
    expect(failureOf(await ask(createSession())).code).toBe('not-signed-in');
    for (const user of ['viewer', 'group-head', 'budget-officer']) {
      expect(failureOf(await ask(createSession(user))).code).toBe('not-permitted');
    }
    expect(keptBefore(book.folder)).toEqual([]);
  });

  it('is open to anyone where damage has left no officer to do it', async () => {
    const source = await aBookInUse();
    const bag = await backUp(source, aPlace());
    const book = await openAt(await seedFolder(theBasics.slice(1), aPlace()));
    expect((await restore(book, bag)).ok).toBe(true);
  });

  it('is refused while a backup is being made', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const running = book.ask('backup.create', {
      folder: await book.chosen(aPlace()),
      taskId: 'x',
      protection: { kind: 'plain' },
    });
    expect(failureOf(await restore(book, bag)).code).toBe('backup-running');
    expect((await running).ok).toBe(true);
  });
});

/** Puts changed files into a bag and writes its lists anew, as somebody would who means to deceive. */
function reseal(
  bag: string,
  changes: { payload?: Record<string, Buffer>; info?: (text: string) => string },
): void {
  for (const [path, bytes] of Object.entries(changes.payload ?? {}))
    writeFileSync(join(bag, 'data', path), bytes);
  const payload = Object.entries(contentOf(join(bag, 'data')))
    .filter(([path]) => !path.endsWith('/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = payload.reduce((sum, [path]) => sum + readFileSync(join(bag, 'data', path)).length, 0);
  writeFileSync(
    join(bag, 'manifest-sha256.txt'),
    payload.map(([path, digest]) => `${digest}  data/${path}\n`).join(''),
  );
  const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8').replace(
    /Payload-Oxum: .*/,
    `Payload-Oxum: ${bytes}.${payload.length}`,
  );
  writeFileSync(join(bag, 'bag-info.txt'), changes.info?.(info) ?? info);
  sealTags(bag);
}

function sealTags(bag: string): void {
  const tags = ['KIEM-TRA.txt', 'bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'];
  const lines = tags.map((name) => `${digestOf(readFileSync(join(bag, name)))}  ${name}\n`);
  writeFileSync(join(bag, 'tagmanifest-sha256.txt'), lines.join(''));
}

const snapshotIn = (bag: string) =>
  readdirSync(join(bag, 'data')).find((name) => name.startsWith('snap-')) ?? '';

const spoilings: [string, string, (bag: string) => void][] = [
  [
    'one byte changed',
    'bag-file-changed',
    (bag) => {
      const path = join(bag, 'data', snapshotIn(bag));
      writeFileSync(path, flipped(readFileSync(path), 150, 5));
    },
  ],
  ['a file missing', 'bag-file-missing', (bag) => rmSync(join(bag, 'data', snapshotIn(bag)))],
  ['a file too many', 'bag-file-extra', (bag) => writeFileSync(join(bag, 'data', 'them.txt'), 'x')],
  [
    'a path that climbs out',
    'bag-path-refused',
    (bag) => {
      appendFileSync(join(bag, 'manifest-sha256.txt'), `${'a'.repeat(64)}  data/../../../ra-ngoai.txt\n`);
      sealTags(bag);
    },
  ],
  [
    'a link to somewhere else',
    'bag-path-refused',
    (bag) => symlinkSync('/etc/hostname', join(bag, 'data', 'files', 'lien-ket')),
  ],
  [
    'a date changed in what it says of itself',
    'bag-file-changed',
    (bag) => {
      const path = join(bag, 'bag-info.txt');
      writeFileSync(path, readFileSync(path, 'utf8').replace('Bagging-Date: 2026', 'Bagging-Date: 2027'));
    },
  ],
  [
    'a newer version told by the bag',
    'bag-too-new',
    (bag) => reseal(bag, { info: (text) => text.replace(/Store-Version: \d+/, 'Store-Version: 99') }),
  ],
  [
    'a newer version told by the store alone',
    'store-too-new',
    (bag) => {
      const newer = snapshot({
        sequence: Number(snapshotIn(bag).slice(5, 17)),
        previous: '0'.repeat(64),
        records: {},
        version: 99,
      });
      reseal(bag, { payload: { [snapshotIn(bag)]: newer } });
    },
  ],
  [
    'a program smuggled in with fitting lists',
    'bag-not-a-book',
    (bag) => reseal(bag, { payload: { 'chay.exe': Buffer.from('MZ') } }),
  ],
  [
    'a snapshot that is none, with fitting lists',
    'bag-not-a-book',
    (bag) => reseal(bag, { payload: { [snapshotIn(bag)]: Buffer.from('{}') } }),
  ],
  [
    'the list of its own papers missing',
    'bag-file-missing',
    (bag) => rmSync(join(bag, 'tagmanifest-sha256.txt')),
  ],
];

describe('a restore that is refused', () => {
  /** Refused with that code; not one byte of the book has changed, and it goes on. */
  async function expectUntouched(book: BackupBook, bag: string, code: string) {
    const before = contentOf(book.folder);
    expect(failureOf(await restore(book, bag)).code).toBe(code);
    expect(contentOf(book.folder)).toEqual(before);
    await book.call('records.change', { kind: 'person', id: 'tue', value: { note: 'sổ vẫn ghi được' } });
  }

  it.each(spoilings)('for %s: %s', async (_what, code, spoil) => {
    const book = await aBookInUse();
    const bag = aCopyOf(await backUp(book, aPlace()));
    spoil(bag);
    await expectUntouched(book, bag, code);
  });

  it.each([
    ['a bag of another program', () => layOut(aBag()), 'bag-not-a-book'],
    ['a folder without a backup', () => aPlace(), 'bag-not-found'],
    [
      'a folder of backups',
      () => {
        const place = aPlace();
        mkdirSync(join(place, 'SBCD-2026'));
        return place;
      },
      'bag-not-found',
    ],
    ['a path that is not there', () => join(aPlace(), 'gone'), 'bag-not-found'],
  ])('for %s', async (_what, place, code) => {
    await expectUntouched(await aBookInUse(), place(), code);
  });

  it('for a folder that was never offered', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const refused = await book.ask('backup.restore', { folder: bag, taskId: 'x' });
    expect(failureOf(refused)).toEqual({ code: 'folder-not-readable', field: 'folder' });
  });

  it.each([1, 2, 3])('when it is stopped, at step %d', async (step) => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const before = contentOf(book.folder);
    let seen = 0;
    const stop = book.application.listen((event) => {
      seen += event === 'task.progress' ? 1 : 0;
      if (seen === step) void book.call('tasks.cancel', { taskId: 'restore' });
    });
    const result = await restore(book, bag);
    stop();
    expect(failureOf(result).code).toBe('cancelled');
    expect(contentOf(book.folder)).toEqual(before);
  });

  it('when the program ends in the middle of it', async () => {
    const book = await aBookInUse();
    const bag = await backUp(book, aPlace());
    const before = await book.call('records.get', { kind: 'person', id: 'tue' });
    const running = restore(book, bag);
    await new Promise((resolve) => setImmediate(resolve));
    await book.reopen();
    expect(failureOf(await running).code).toBe('cancelled');
    expect(await book.call('records.get', { kind: 'person', id: 'tue' })).toEqual(before);
    expect(readdirSync(book.folder)).not.toContain('restore');
  });
});

it('a backup holds every kind of record there is', async () => {
  const book = await aBookInUse();
  const { counts } = await book.call('backup.create', {
    folder: await book.chosen(aPlace()),
    taskId: 'x',
    protection: { kind: 'plain' },
  });
  expect(counts.map(({ kind }) => kind)).toEqual(kindNames);
});
