import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLedger } from '../../../../../electron/data/ledger.ts';
import { type Book, openBook } from '../../../../helpers/book.ts';
import { as, type Seed, sow } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const longAgo = '2026-10-01T01:00:00.000Z';
const lately = '2026-11-10T01:00:00.000Z';

const bytes = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n`);
const hash = (text: string) => createHash('sha256').update(bytes(text)).digest('hex');
const file = (text: string) => ({ sha256: hash(text), name: `${text}.pdf`, size: bytes(text).length });

const pathOf = (folder: string, text: string) => join(folder, 'files', hash(text).slice(0, 2), hash(text));

/** A kept file, laid down by hand as old as is said. */
function lay(folder: string, text: string, on = '2026-09-01'): void {
  mkdirSync(join(pathOf(folder, text), '..'), { recursive: true });
  writeFileSync(pathOf(folder, text), bytes(text));
  utimesSync(pathOf(folder, text), new Date(on), new Date(on));
}

const dossier = { year: 2026, code: '01.CĐS', title: 'Hồ sơ' };

/** The seed is written on 20 November; the book is then opened on another day. */
async function aBook(
  seed: Seed,
  { files = [], today = '2026-11-20' }: { files?: string[]; today?: string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'bin-'));
  await sow(folder, thanhKheHa(seed));
  for (const text of files) lay(folder, text);
  const book = await openBook({ folder, today });
  book.session.userId = 'officer';
  onTestFinished(async () => {
    await book.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return book;
}

const inBin = async ({ call }: Book) => (await call('records.bin', {})).map(({ id }) => id).sort();
const empty = { reason: 'dọn cuối năm' };

describe('emptying the bin', () => {
  it('takes out for good what has lain there for more than 30 days, and says who did it and why', async () => {
    const book = await aBook({
      dossier: {
        old: { ...dossier, removedAt: longAgo },
        young: { ...dossier, removedAt: lately },
        live: dossier,
      },
    });
    expect(await book.call('bin.empty', empty)).toEqual({ records: 1, files: 0, bytes: 0 });
    expect(await inBin(book)).toEqual(['young']);
    const { entries } = await book.call('records.history', { kind: 'dossier', id: 'old' });
    expect(entries.at(-1)).toMatchObject({
      by: 'officer',
      channel: 'bin.empty',
      reason: 'dọn cuối năm',
      before: { title: 'Hồ sơ' },
      after: null,
    });
  });

  it('can be undone: the records lie in the bin again', async () => {
    const book = await aBook({ dossier: { old: { ...dossier, removedAt: longAgo } } });
    await book.call('bin.empty', empty);
    const { rows } = await book.call('history.changes', { limit: 1 });
    await book.call('history.undo', { sequences: [rows[0]?.sequence ?? 0] });
    expect(await inBin(book)).toEqual(['old']);
    await book.call('records.put-back', { kind: 'dossier', id: 'old' });
    expect(await book.call('records.get', { kind: 'dossier', id: 'old' })).toMatchObject(dossier);
  });

  it('keeps what a younger record in the bin cannot come back without, and every user', async () => {
    const document = { title: 'Giấy mời', file: file('giấy mời'), order: 1 };
    const book = await aBook({
      dossier: { old: { ...dossier, removedAt: longAgo }, free: { ...dossier, removedAt: longAgo } },
      document: {
        young: { ...document, dossierId: 'old', removedAt: lately },
        old: { ...document, dossierId: 'free', removedAt: longAgo },
      },
      user: {
        officer: { name: 'Cán bộ', roles: ['officer'], active: true },
        former: { name: 'Người cũ', roles: ['viewer'], active: false, removedAt: longAgo },
      },
    });
    expect((await book.call('bin.empty', empty)).records).toBe(2);
    expect(await inBin(book)).toEqual(['former', 'old', 'young']);
  });

  it('is the officer’s alone, with a reason', async () => {
    const book = await aBook({ dossier: { old: { ...dossier, removedAt: longAgo } } });
    for (const role of ['group-head', 'budget-officer', 'viewer'] as const) {
      expect(await book.ask('bin.empty', empty, as(role))).toMatchObject({
        failure: { code: 'not-permitted' },
      });
    }
    expect(await book.ask('bin.empty', { reason: ' ' })).toMatchObject({
      failure: { code: 'invalid-input' },
    });
    expect(await inBin(book)).toEqual(['old']);
  });

  it('makes no change where there is nothing to take out', async () => {
    const book = await aBook({ dossier: { young: { ...dossier, removedAt: lately } } });
    await book.call('bin.empty', empty);
    expect((await book.call('history.changes', {})).total).toBe(1);
  });
});

describe('the bytes of files', () => {
  const document = { dossierId: 'hs', title: 'Giấy mời', order: 1 };
  const seed: Seed = {
    dossier: { hs: dossier, bin: { ...dossier, removedAt: longAgo } },
    document: {
      live: { ...document, file: file('live') },
      binned: { ...document, file: file('binned'), removedAt: lately },
      old: { ...document, dossierId: 'bin', file: file('old'), removedAt: longAgo },
    },
  };
  const files = ['live', 'binned', 'old', 'nobody’s'];

  it('go when no record names them, none in the bin, and no version of the last 30 days', async () => {
    const book = await aBook(seed, { files });
    const swept = await book.call('bin.empty', empty);
    expect(swept).toEqual({ records: 2, files: 1, bytes: bytes('nobody’s').length });
    expect(files.filter((text) => existsSync(pathOf(book.folder, text)))).toEqual(['live', 'binned', 'old']);
  });

  it('leave who and why in the history also where no record goes, and stay in a book that cannot note it', async () => {
    const book = await aBook({ dossier: { hs: dossier } }, { files: ['nobody’s'] });
    expect(await book.call('bin.empty', empty)).toMatchObject({ records: 0, files: 1 });
    const { rows } = await book.call('history.changes', { limit: 1 });
    expect(rows[0]).toMatchObject({ by: 'officer', channel: 'bin.empty', reason: 'dọn cuối năm', count: 0 });
    await book.reopen();
    expect(await book.call('app.status', {})).toMatchObject({ mode: 'open', notices: [] });
    expect((await book.call('history.changes', {})).total).toBe(2);
    lay(book.folder, 'nobody’s');
    await book.application.close();
    const journal = join(book.folder, 'wal-000000000000.log');
    const held = readFileSync(journal);
    // Damage before the last change opens the book for reading only.
    held[100] = (held[100] ?? 0) ^ 1;
    writeFileSync(journal, held);
    await book.reopen();
    expect(await book.ask('bin.empty', empty)).toMatchObject({ ok: false });
    expect(existsSync(pathOf(book.folder, 'nobody’s'))).toBe(true);
  });

  it('of what was taken out of the bin go after another 30 days, not with it', async () => {
    const book = await aBook(seed, { files });
    await book.call('bin.empty', empty);
    await book.application.close();
    const later = await openBook({ folder: book.folder, today: '2026-12-25' });
    later.session.userId = 'officer';
    await later.call('bin.empty', empty);
    // The last of them left the bin only now.
    expect(files.filter((text) => existsSync(pathOf(book.folder, text)))).toEqual(['live', 'binned']);
    await later.application.close();
    await book.reopen();
  });

  it('stay where they came in lately, whoever names them', async () => {
    const book = await aBook(seed, { files: ['live'] });
    lay(book.folder, 'fresh', '2026-11-15');
    await book.call('bin.empty', empty);
    expect(existsSync(pathOf(book.folder, 'fresh'))).toBe(true);
  });

  it('stay where a part of the history is lost: what it named is not known', async () => {
    const book = await aBook(seed, { files });
    await book.call('records.change', { kind: 'dossier', id: 'hs', value: { title: 'Khác' } });
    await book.application.close();
    const ledger = await openLedger({ folder: book.folder, now: () => '2026-11-20T02:00:00.000Z' });
    await ledger.write();
    await ledger.close();
    rmSync(join(book.folder, 'wal-000000000000.log'));
    await book.reopen();
    expect(await book.call('app.status', {})).toMatchObject({ mode: 'open' });
    expect(await book.call('bin.empty', empty)).toEqual({ records: 2, files: 0, bytes: 0 });
    expect(existsSync(pathOf(book.folder, 'nobody’s'))).toBe(true);
  });
});

describe('a file that was taken out of a record', () => {
  const meeting = {
    bodyId: 'bcd',
    type: 'regular' as const,
    title: 'Họp',
    on: '2026-12-01',
    startsAt: '08:00',
    place: 'Hội trường',
    agenda: [
      {
        id: 'item-1',
        itemType: null,
        title: 'Khai mạc',
        minutes: 10,
        presenter: '',
        carriedFromId: null,
        files: [],
      },
      {
        id: 'item-2',
        itemType: null,
        title: 'Báo cáo',
        minutes: 20,
        presenter: '',
        carriedFromId: null,
        files: [file('báo cáo'), file('phụ lục')],
      },
    ],
  };
  const seed: Seed = {
    dossier: { hs: dossier },
    document: { gm: { dossierId: 'hs', title: 'Giấy mời', order: 1, file: file('cũ') } },
    meeting: { hop: meeting },
  };
  const files = ['cũ', 'mới', 'báo cáo', 'phụ lục'];
  const agendaWithout = [meeting.agenda[0], { ...meeting.agenda[1], files: [file('báo cáo')] }];

  it('is told with its record, when and by whom', async () => {
    const book = await aBook(seed, { files });
    expect(await book.call('bin.files', {})).toEqual([]);
    await book.call('meetings.save', { id: 'hop', value: { agenda: agendaWithout } });
    expect(await book.call('bin.files', {})).toEqual([
      {
        ...file('phụ lục'),
        kind: 'meeting',
        id: 'hop',
        title: 'Họp',
        removedAt: expect.stringMatching(/^2026-11-20T/),
        byName: 'Đặng Minh Tuệ',
        hasPlace: true,
      },
    ]);
  });

  it('comes back beside the others of its row, wherever that row stands now', async () => {
    const book = await aBook(seed, { files });
    await book.call('meetings.save', { id: 'hop', value: { agenda: agendaWithout.toReversed() } });
    await book.call('bin.put-back-file', { kind: 'meeting', id: 'hop', sha256: hash('phụ lục') });
    const found = (await book.call('records.get', { kind: 'meeting', id: 'hop' })) as typeof meeting & object;
    expect(found.agenda[0]?.files.map(({ name }) => name)).toEqual(['báo cáo.pdf', 'phụ lục.pdf']);
    expect(await book.call('bin.files', {})).toEqual([]);
  });

  it('takes its place back from the one that came after it, which then lies there', async () => {
    const book = await aBook(seed, { files });
    await book.call('records.change', { kind: 'document', id: 'gm', value: { file: file('mới') } });
    await book.call('bin.put-back-file', { kind: 'document', id: 'gm', sha256: hash('cũ') });
    expect(await book.call('records.get', { kind: 'document', id: 'gm' })).toMatchObject({
      file: file('cũ'),
    });
    expect((await book.call('bin.files', {})).map(({ name }) => name)).toEqual(['mới.pdf']);
  });

  it('is refused in words where its row has gone, its record has, or the user may not write it', async () => {
    const book = await aBook(seed, { files });
    await book.call('meetings.save', { id: 'hop', value: { agenda: [meeting.agenda[0]] } });
    const wish = { kind: 'meeting' as const, id: 'hop', sha256: hash('phụ lục') };
    expect(await book.ask('bin.put-back-file', wish)).toMatchObject({
      failure: { code: 'conflict', details: { reason: 'file-place-gone' } },
    });
    expect(await book.ask('bin.put-back-file', { ...wish, sha256: hash('mới') })).toMatchObject({
      failure: { code: 'not-found' },
    });
    await book.call('meetings.save', { id: 'hop', value: { agenda: agendaWithout } });
    expect(await book.ask('bin.put-back-file', wish, as('viewer'))).toMatchObject({
      failure: { code: 'not-permitted' },
    });
    await book.call('records.remove', { kind: 'meeting', id: 'hop' });
    expect(await book.call('bin.files', {})).toMatchObject([{ hasPlace: false }]);
    expect(await book.ask('bin.put-back-file', wish)).toMatchObject({ failure: { code: 'not-found' } });
  });
});
