import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openFileStore } from '../../../../electron/data/files/file-store.ts';
import { openLedger } from '../../../../electron/data/ledger.ts';
import { watchIdleness } from '../../../../electron/doors/idleness.ts';
import { createSession } from '../../../../electron/doors/session.ts';
import { fixedClock } from '../../../../electron/fixed-clock.ts';
import { createIdleScrub } from '../../../../electron/services/checks/idle-scrub.ts';
import { createStore } from '../../../../electron/services/records/store.ts';
import { succeed } from '../../../../shared/result.ts';
import { type Book, openBook } from '../../../helpers/book.ts';
import { as, sow } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const bytes = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n`);
const hash = (text: string) => createHash('sha256').update(bytes(text)).digest('hex');
const pathOf = (folder: string, text: string) => join(folder, 'files', hash(text).slice(0, 2), hash(text));

function lay(folder: string, text: string): void {
  mkdirSync(join(pathOf(folder, text), '..'), { recursive: true });
  writeFileSync(pathOf(folder, text), bytes(text));
}

const document = (text: string) => ({
  dossierId: 'hs',
  title: text,
  order: 1,
  file: { sha256: hash(text), name: `${text}.pdf`, size: bytes(text).length },
});
const seed = thanhKheHa({
  dossier: { hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ' } },
  document: { a: document('giấy mời'), b: document('biên bản') },
});

async function aFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  await sow(folder, seed);
  lay(folder, 'giấy mời');
  lay(folder, 'biên bản');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function aBook(folder?: string): Promise<Book> {
  const book = await openBook({ folder: folder ?? (await aFolder()) });
  book.session.userId = 'officer';
  onTestFinished(() => book.application.close());
  return book;
}

const wish = { taskId: 'kiem-tra' };

/** One bit of a file turned over. */
function rot(path: string): void {
  const held = readFileSync(path);
  held[held.length >> 1] = (held[held.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, held);
}

describe('checking the book', () => {
  it('reads everything again, tells how far it is, and writes down that all is sound', async () => {
    const book = await aBook();
    const found = await book.call('ledger.verify', wish);
    expect(found).toMatchObject({
      ...{ sound: true, scope: 'whole', changes: 1, files: 2, problems: [], by: 'officer', recorded: true },
    });
    const phases = book.announced
      .filter(({ event }) => event === 'task.progress')
      .map(({ payload }) => (payload as { phase: string }).phase);
    expect(new Set(phases)).toEqual(new Set(['history', 'files']));
    const { rows } = await book.call('records.list', { kind: 'check' });
    expect(rows).toMatchObject([{ sound: true, checkedAt: found.checkedAt }]);
    expect((await book.call('app.status', {})).notices).toEqual([]);
  });

  it('names files that have rotted or gone, and says so on every screen until a check finds none', async () => {
    const folder = await aFolder();
    const book = await aBook(folder);
    rot(pathOf(folder, 'giấy mời'));
    rmSync(pathOf(folder, 'biên bản'));
    const found = await book.call('ledger.verify', wish);
    expect(found).toMatchObject({
      sound: false,
      problems: expect.arrayContaining([
        { what: 'file-damaged', name: 'giấy mời.pdf' },
        { what: 'file-missing', name: 'biên bản.pdf' },
      ]),
    });
    expect((await book.call('app.status', {})).notices).toEqual([
      { code: 'check-found', details: { on: '20/11/2026', count: 2 } },
    ]);
    lay(folder, 'giấy mời');
    lay(folder, 'biên bản');
    await book.call('ledger.verify', wish);
    expect((await book.call('app.status', {})).notices).toEqual([]);
  });

  it('names a snapshot or a journal that has rotted since the book was opened', async () => {
    const folder = await aFolder();
    const ledger = await openLedger({ folder, now: () => '2026-11-20T02:00:00.000Z' });
    await ledger.write();
    await ledger.close();
    const book = await aBook(folder);
    await book.call('records.change', { kind: 'person', id: 'lam', value: { note: 'x' } });
    const [snapshot = ''] = readdirSync(folder).filter((name) => name.startsWith('snap-'));
    rot(join(folder, snapshot));
    const found = await book.call('ledger.verify', wish);
    expect(found.problems).toEqual([{ what: 'snapshot-damaged', name: snapshot }]);
  });

  it('stops where it is told to, and writes nothing down', async () => {
    const book = await aBook();
    const checking = book.ask('ledger.verify', wish);
    await book.call('tasks.cancel', wish);
    expect(await checking).toMatchObject({ failure: { code: 'cancelled' } });
    expect(await book.call('records.list', { kind: 'check' })).toMatchObject({ total: 0 });
  });

  it('is not a viewer’s to ask for: it writes into the book', async () => {
    const book = await aBook();
    expect(await book.ask('ledger.verify', wish, as('viewer'))).toMatchObject({
      failure: { code: 'not-permitted' },
    });
  });
});

describe('the files read again in quiet hours', () => {
  async function aScrub(today: string, isIdle: () => boolean = () => true) {
    const folder = await aFolder();
    const clock = fixedClock(today);
    const ledger = await openLedger({ folder, now: clock.now });
    const fileStore = await openFileStore(folder);
    onTestFinished(() => ledger.close());
    const store = createStore({ ledger, now: clock.now, newId: () => 'a-check', hasFile: fileStore.has });
    const wait = vi.fn(async () => undefined);
    return { folder, store, scrub: createIdleScrub({ store, fileStore, clock, isIdle, wait }), wait };
  }

  it('are noted by the program itself, with a pause after each', async () => {
    const { folder, store, scrub, wait } = await aScrub('2026-11-20');
    rot(pathOf(folder, 'giấy mời'));
    await scrub.tick();
    expect(store.all('check')).toMatchObject([
      { scope: 'files', by: 'system', problems: [{ what: 'file-damaged', name: 'giấy mời.pdf' }] },
    ]);
    expect(wait).toHaveBeenCalledTimes(2);
  });

  it('are read once in thirty days', async () => {
    const { store, scrub } = await aScrub('2026-11-20');
    await scrub.tick();
    const [first] = store.all('check');
    await scrub.tick();
    expect(store.all('check')).toEqual([first]);
  });

  it('are left alone while somebody works, and given up when somebody comes', async () => {
    const { store, scrub, wait } = await aScrub('2026-11-20', () => false);
    await scrub.tick();
    expect(wait).not.toHaveBeenCalled();
    let asked = 0;
    const interrupted = await aScrub('2026-11-20', () => {
      asked += 1;
      return asked === 1;
    });
    await interrupted.scrub.tick();
    expect(interrupted.wait).toHaveBeenCalledTimes(1);
    expect([...store.all('check'), ...interrupted.store.all('check')]).toEqual([]);
  });

  it('are not begun after closing', async () => {
    const { scrub, wait } = await aScrub('2026-11-20');
    await scrub.close();
    await scrub.tick();
    expect(wait).not.toHaveBeenCalled();
  });
});

describe('idleness', () => {
  it('begins five minutes after the last answer, never while one is being worked out', async () => {
    let at = 0;
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { answer, isIdle } = watchIdleness(
      async () => {
        await slow;
        return succeed(null);
      },
      () => at,
    );
    expect(isIdle()).toBe(false);
    at = 5 * 60_000;
    expect(isIdle()).toBe(true);
    const asked = answer('app.status', {}, createSession());
    at = 60 * 60_000;
    expect(isIdle()).toBe(false);
    finish();
    await asked;
    expect(isIdle()).toBe(false);
    at += 5 * 60_000;
    expect(isIdle()).toBe(true);
  });
});
