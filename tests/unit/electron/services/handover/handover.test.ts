import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { KindName, Of } from '../../../../../shared/records/index.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../../helpers/seed.ts';

const members: Seed[] = [
  aRecord('person', 'tue', { fullName: 'Đặng Minh Tuệ' }),
  aRecord('person', 'ai', { fullName: 'Cao Thị Ái' }),
  aRecord('membership', 'secretary', {
    bodyId: 'group',
    personId: 'tue',
    role: 'group-secretary',
    from: '2026-01-01',
  }),
  aRecord('dossier', 'dossier', { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp', keeperId: 'tue' }),
];
const backedUp = aRecord('backup', 'stick-a', {
  takenAt: '2026-11-20T23:59:00.000Z',
  name: 'SBCD-2026-11-20-1500',
  target: 'USB A',
  verifiedAt: '2026-11-20T23:59:00.000Z',
});

const aCheck = (sound: boolean) =>
  aRecord('check', 'check', {
    checkedAt: '2026-11-20T23:59:00.000Z',
    scope: 'whole',
    sound,
    changes: 1,
    by: 'officer',
  });

let folder: string;
let book: Book;
/** What the dialog for folders answers. */
let chosen = '';
const extra: string[] = [];

async function openWith(more: readonly Seed[] = []) {
  folder = await seedFolder([...theBasics, ...members, ...more]);
  book = await openBook({ folder, desk: { chooseFolder: async () => chosen } });
  book.session.userId = 'officer';
}

beforeEach(() => openWith([backedUp, aCheck(true)]));
afterEach(async () => {
  await book.close();
  for (const each of [folder, ...extra.splice(0)]) rmSync(each, { recursive: true, force: true });
});

const all = async <N extends KindName>(kind: N) =>
  (await book.call('records.list', { kind })).rows as Of<N>[];
const one = async (id: string) => (await all('handover')).find((handover) => handover.id === id);
const refused = async (channel: string, input: unknown, as?: string) =>
  failureOf(await book.ask(channel, input, as ? createSession(as) : undefined));

async function begun(purpose: 'officer' | 'pc' = 'officer') {
  return (await book.call('handover.begin', { purpose })).id;
}

/** A hand-over to Cao Thị Ái with everything done that must come before the rights change hands. */
async function prepared(value: Record<string, unknown> = {}) {
  const id = await begun();
  await book.call('handover.step', { id, step: 'check' });
  await book.call('handover.step', { id, step: 'backup' });
  await book.call('handover.save', {
    id,
    value: {
      receiverName: 'Cao Thị Ái',
      receiverPersonId: 'ai',
      on: '2026-11-20',
      place: 'Văn phòng',
      ...value,
    },
  });
  return id;
}

/** The fingerprint as its rule is written down, made from the records by hand. */
function fingerprintOf(records: [string, Record<string, unknown>][]): string {
  const ordered = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(ordered)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((key) => [key, ordered((value as never)[key])]),
          )
        : value;
  const lines = records
    .map(([kind, record]) => [kind, String(record.id), JSON.stringify(ordered(record))] as const)
    .sort((a, b) => (a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1))
    .map(([kind, id, json]) => `${kind}/${id} ${json}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

describe('the inventory of a book', () => {
  it('counts what there is and has the SHA-256 of every record but those that hand-overs and backups write', async () => {
    const found = await book.call('handover.inventory', {});
    const seeds = [...theBasics, ...members].map(
      ({ kind, record }) =>
        [kind, record as unknown as Record<string, unknown>] as [string, Record<string, unknown>],
    );
    expect(found.fingerprint).toBe(fingerprintOf(seeds));
    expect(found.counts).toContainEqual({ kind: 'user', count: 4 });
    expect(found.counts.map(({ kind }) => kind)).not.toContain('backup');
    expect(found.dossiers).toEqual([{ year: 2026, code: '01.CĐS', title: 'Hồ sơ họp', documents: 0 }]);
    expect(found.backups.map(({ target }) => target)).toEqual(['USB A']);
    await begun();
    expect((await book.call('handover.inventory', {})).fingerprint).toBe(found.fingerprint);
  });

  it('tells one changed letter, also in the bin', async () => {
    const before = (await book.call('handover.inventory', {})).fingerprint;
    await book.call('records.change', { kind: 'person', id: 'ai', value: { note: 'a' } });
    const changed = (await book.call('handover.inventory', {})).fingerprint;
    await book.call('records.remove', { kind: 'person', id: 'ai' });
    const removed = (await book.call('handover.inventory', {})).fingerprint;
    expect(new Set([before, changed, removed]).size).toBe(3);
  });

  it('stays the same when the program is closed and opened again', async () => {
    const before = (await book.call('handover.inventory', {})).fingerprint;
    await book.reopen();
    expect((await book.call('handover.inventory', {})).fingerprint).toBe(before);
  });
});

describe('handing over to a new officer', () => {
  it('goes on where it stood, also after the program ended in the middle', async () => {
    const id = await begun();
    await book.call('handover.step', { id, step: 'check', note: '12 tệp' });
    await book.reopen();
    expect(await begun()).toBe(id);
    const kept = await one(id);
    expect(kept?.steps).toMatchObject([{ step: 'check', by: 'officer', note: '12 tệp' }]);
    expect(kept?.giverName).toBe('Đặng Minh Tuệ');
  });

  it('gives the rights in one change: a new officer, the old one gone, the history of both kept', async () => {
    const id = await prepared();
    const before = await book.call('handover.inventory', {});
    const done = await book.call('handover.take-over', { id, giver: 'leaves' });
    const [giver, receiver] = await Promise.all([
      book.ask('records.get', { kind: 'user', id: 'officer' }, createSession(done.receiverId ?? '')),
      book.ask('records.get', { kind: 'user', id: done.receiverId }, createSession(done.receiverId ?? '')),
    ]);
    expect(giver).toMatchObject({ ok: true, value: { active: false, roles: ['viewer'] } });
    expect(receiver).toMatchObject({
      ok: true,
      value: { active: true, roles: ['officer'], name: 'Cao Thị Ái' },
    });
    expect(done.inventory).toMatchObject({ fingerprint: before.fingerprint, sequence: before.sequence });
    book.session.userId = done.receiverId;
    const { entries } = await book.call('records.history', { kind: 'user', id: 'officer' });
    expect(entries.at(-1)).toMatchObject({ channel: 'handover.take-over', byName: 'Đặng Minh Tuệ' });
    expect(new Set((await all('user')).filter(({ active }) => active).map(({ name }) => name))).toContain(
      'Cao Thị Ái',
    );
  });

  it('takes every right from the one who gave, at once', async () => {
    const id = await prepared();
    await book.call('handover.take-over', { id, giver: 'leaves' });
    expect((await refused('records.change', { kind: 'person', id: 'ai', value: {} })).code).toBe(
      'not-signed-in',
    );
    expect((await refused('handover.save', { id, value: { place: 'x' } })).code).toBe('not-signed-in');
  });

  it('leaves one who stays in the office the right to look', async () => {
    const id = await prepared();
    await book.call('handover.take-over', { id, giver: 'stays' });
    expect((await refused('records.change', { kind: 'person', id: 'ai', value: {} })).code).toBe(
      'not-permitted',
    );
    expect(await all('person')).toHaveLength(2);
  });

  it('makes an officer of a user that there is, and leaves him his other roles', async () => {
    const id = await prepared({ receiverId: 'budget-officer', receiverName: 'Lý Thị Bảo Yến' });
    await book.call('handover.take-over', { id, giver: 'stays' });
    const user = (await all('user')).find((each) => each.id === 'budget-officer');
    expect(user?.roles.toSorted()).toEqual(['budget-officer', 'officer']);
  });

  it('passes titles and dossiers on where that is wished: the old title ends the day before', async () => {
    const id = await prepared({ decision: 'Quyết định số 20/QĐ-UBND' });
    await book.call('handover.take-over', { id, giver: 'stays', memberships: true, dossiers: true });
    const titles = await all('membership');
    expect(titles).toHaveLength(2);
    expect(titles).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          personId: 'tue',
          until: '2026-11-19',
          endDecision: 'Quyết định số 20/QĐ-UBND',
        }),
        expect.objectContaining({ personId: 'ai', role: 'group-secretary', from: '2026-11-20', until: null }),
      ]),
    );
    expect((await all('dossier'))[0]?.keeperId).toBe('ai');
  });

  it('leaves titles and dossiers alone where nobody wished it', async () => {
    const id = await prepared();
    await book.call('handover.take-over', { id, giver: 'stays' });
    expect((await all('membership')).map(({ until }) => until)).toEqual([null]);
    expect((await all('dossier'))[0]?.keeperId).toBe('tue');
  });

  it('refuses, and changes nothing, before the book is checked, backed up and the receiver named', async () => {
    const id = await begun();
    const takeOver = () => refused('handover.take-over', { id, giver: 'leaves' });
    expect(await takeOver()).toMatchObject({ code: 'conflict', details: { reason: 'check-first' } });
    await book.call('handover.step', { id, step: 'check' });
    expect(await takeOver()).toMatchObject({ code: 'conflict', details: { reason: 'backup-first' } });
    await book.call('handover.step', { id, step: 'backup' });
    expect(await takeOver()).toMatchObject({ code: 'conflict', details: { reason: 'receiver-first' } });
    expect((await all('user')).every(({ active }) => active)).toBe(true);
  });

  it('takes no backup of before it began for one', async () => {
    await book.close();
    await openWith([
      aCheck(true),
      aRecord('backup', 'old', { ...backedUp.record, takenAt: '2026-11-19T01:00:00.000Z' }),
    ]);
    const id = await begun();
    expect(await refused('handover.step', { id, step: 'backup' })).toMatchObject({
      code: 'conflict',
      details: { reason: 'backup-first' },
    });
  });

  it('asks for a check of the whole book since it began, and for a word on one that found damage', async () => {
    await book.close();
    await openWith([]);
    const id = await begun();
    const step = () => refused('handover.step', { id, step: 'check' });
    expect(await step()).toMatchObject({ code: 'conflict', details: { reason: 'check-first' } });
    await book.call('ledger.verify', { taskId: 'check' });
    await book.call('handover.step', { id, step: 'check' });
    await book.close();
    await openWith([aCheck(false)]);
    const other = await begun();
    expect((await refused('handover.step', { id: other, step: 'check' })).code).toBe('reason-required');
    await book.call('handover.step', { id: other, step: 'check', note: 'Thiếu tệp: ke-hoach.pdf' });
  });

  it('waits for the day', async () => {
    const id = await prepared({ on: '2026-12-01' });
    expect(await refused('handover.take-over', { id, giver: 'leaves' })).toMatchObject({
      code: 'handover-not-yet',
      details: { on: '2026-12-01' },
    });
  });

  it('is not to oneself', async () => {
    const id = await begun();
    expect(await refused('handover.save', { id, value: { receiverId: 'officer' } })).toMatchObject({
      code: 'invalid-input',
      field: 'value.receiverId',
    });
  });

  it('keeps who and when once the rights have changed hands, but lets place and witness be entered', async () => {
    const id = await prepared();
    book.session.userId = (await book.call('handover.take-over', { id, giver: 'stays' })).receiverId;
    expect(await refused('handover.save', { id, value: { receiverName: 'Khác' } })).toMatchObject({
      code: 'not-permitted',
      field: 'value.receiverName',
    });
    expect(
      (await book.call('handover.save', { id, value: { witnessName: 'Nguyễn Hữu Lâm' } })).witnessName,
    ).toBe('Nguyễn Hữu Lâm');
  });

  it.each(['state', 'inventory', 'steps', 'giverId', 'fromFolder', 'documentId', 'nonsense'])(
    'lets nobody type %s',
    async (field) => {
      const id = await begun();
      expect(await refused('handover.save', { id, value: { [field]: 'x' } })).toMatchObject({
        code: 'not-permitted',
        field: `value.${field}`,
      });
    },
  );

  it('shows the receiver once, and nobody else, that he has received it', async () => {
    const id = await prepared();
    const { receiverId } = await book.call('handover.take-over', { id, giver: 'stays' });
    expect((await book.call('app.status', {})).receivedId).toBeNull();
    book.session.userId = receiverId;
    expect((await book.call('app.status', {})).receivedId).toBe(id);
    await book.call('handover.receive', { id });
    expect((await book.call('app.status', {})).receivedId).toBeNull();
  });

  it('files the signed record in a dossier and ends', async () => {
    const id = await prepared();
    book.session.userId = (await book.call('handover.take-over', { id, giver: 'stays' })).receiverId;
    const bytes = Buffer.from('%PDF-1.7\nbiên bản\n');
    const { uploadId } = await book.call('files.begin', { name: 'bien-ban.pdf', size: bytes.length });
    await book.call('files.append', { uploadId, base64: bytes.toString('base64') });
    const { sha256, name, size } = await book.call('files.finish', { uploadId });
    const scan = { sha256, name, size };
    expect(await refused('handover.sign', { id, on: '2026-11-20', scan, dossierId: null })).toMatchObject({
      field: 'dossierId',
    });
    const signed = await book.call('handover.sign', { id, on: '2026-11-20', scan, dossierId: 'dossier' });
    expect(signed).toMatchObject({ state: 'done' });
    expect(await all('document')).toMatchObject([
      { id: signed.documentId, dossierId: 'dossier', issuedOn: '2026-11-20', order: 1 },
    ]);
    expect((await refused('handover.step', { id, step: 'record' })).code).toBe('handover-closed');
  });

  it('is given up with a reason, and cannot be thrown away', async () => {
    const id = await begun();
    expect((await refused('handover.cancel', { id, reason: ' ' })).code).toBe('reason-required');
    expect((await refused('records.remove', { kind: 'handover', id })).code).toBe('not-permitted');
    await book.call('handover.cancel', { id, reason: 'Chưa có quyết định' });
    expect(await begun()).not.toBe(id);
  });

  it.each(['group-head', 'budget-officer', 'viewer'])('is no business of the %s', async (user) => {
    const id = await begun();
    for (const [channel, input] of [
      ['handover.begin', { purpose: 'officer' }],
      ['handover.save', { id, value: { place: 'x' } }],
      ['handover.step', { id, step: 'check' }],
      ['handover.take-over', { id, giver: 'leaves' }],
      ['handover.cancel', { id, reason: 'x' }],
      ['handover.move', { id }],
    ] as const) {
      expect((await refused(channel, input, user)).code).toBe('not-permitted');
    }
  });
});

describe('moving to a new PC', () => {
  async function packed() {
    const id = await begun('pc');
    await book.call('handover.step', { id, step: 'check' });
    await book.call('handover.save', { id, value: { toPc: 'Máy mới phòng VH-XH' } });
    await book.call('handover.move', { id });
    return id;
  }

  /** The data folder as another PC would hold it, opened there. */
  async function arrived(): Promise<Book> {
    await book.application.close();
    const other = mkdtempSync(join(tmpdir(), 'other-pc-'));
    extra.push(other);
    cpSync(folder, other, { recursive: true });
    book.application = (await openBook({ folder })).application;
    const there = await openBook({ folder: other });
    there.session.userId = 'officer';
    return there;
  }

  it('locks the copy that stays: nothing is written there, and it says where the book went', async () => {
    const id = await packed();
    expect(await book.call('app.status', {})).toMatchObject({
      mode: 'moved',
      moved: { handoverId: id, to: 'Máy mới phòng VH-XH', here: true, by: 'Đặng Minh Tuệ' },
    });
    for (const [channel, input] of [
      [
        'records.create',
        { kind: 'person', value: { fullName: 'Vũ Văn An', phone: '', email: '', note: '' } },
      ],
      ['records.change', { kind: 'person', id: 'ai', value: { note: 'x' } }],
      ['records.remove', { kind: 'dossier', id: 'dossier' }],
      ['handover.begin', { purpose: 'officer' }],
      ['budget.copy-year', { from: 2026, to: 2027 }],
    ] as const) {
      const asked = channel.startsWith('budget') ? 'budget-officer' : undefined;
      expect(['book-moved', 'not-found']).toContain((await refused(channel, input, asked)).code);
    }
    expect(await refused('records.change', { kind: 'person', id: 'ai', value: { note: 'x' } })).toMatchObject(
      {
        code: 'book-moved',
        details: { to: 'Máy mới phòng VH-XH', on: '2026-11-20' },
      },
    );
    await book.reopen();
    expect((await book.call('app.status', {})).mode).toBe('moved');
  });

  it('still takes up backups and checks, but no record out of a backup', async () => {
    chosen = mkdtempSync(join(tmpdir(), 'stick-'));
    extra.push(chosen);
    const stick = (await book.call('folders.choose', {}))?.folder ?? '';
    const protection = { kind: 'plain' } as const;
    const bag = await book.call('backup.create', { folder: stick, taskId: 'a', protection });
    await book.call('records.change', { kind: 'person', id: 'ai', value: { note: 'sau sao lưu' } });
    await packed();
    await book.call('ledger.verify', { taskId: 'check' });
    expect((await all('check')).length).toBeGreaterThan(1);
    await book.call('backup.create', { folder: stick, taskId: 'b', protection });
    expect(await all('backup')).toHaveLength(3);
    const { lookId } = await book.call('backup.look-in', { folder: bag.folder, taskId: 'c' });
    const take = { lookId, kind: 'person', id: 'ai', reason: 'nhầm' };
    expect((await refused('backup.take', take)).code).toBe('book-moved');
    expect((await all('person')).find(({ id }) => id === 'ai')?.note).toBe('sau sao lưu');
  });

  it('is refused before the book is checked and the other PC is named', async () => {
    const id = await begun('pc');
    expect(await refused('handover.move', { id })).toMatchObject({ details: { reason: 'check-first' } });
    await book.call('handover.step', { id, step: 'check' });
    expect(await refused('handover.move', { id })).toMatchObject({ details: { reason: 'target-first' } });
    expect((await book.call('app.status', {})).mode).toBe('open');
  });

  it('is taken back with a reason, and only by the copy that stayed', async () => {
    const id = await packed();
    expect((await refused('handover.take-back', { id, reason: '' })).code).toBe('reason-required');
    expect(await refused('handover.arrive', { id })).toMatchObject({ details: { reason: 'not-moved-here' } });
    await book.call('handover.take-back', { id, reason: 'Máy mới hỏng' });
    expect((await book.call('app.status', {})).mode).toBe('open');
    await book.call('records.change', { kind: 'person', id: 'ai', value: { note: 'x' } });
    expect(await one(id)).toMatchObject({ state: 'cancelled', endReason: 'Máy mới hỏng' });
  });

  it('is found the very same on the other PC, and unlocked there alone', async () => {
    const id = await packed();
    const there = await arrived();
    try {
      expect(await there.call('app.status', {})).toMatchObject({ mode: 'moved', moved: { here: false } });
      const { rows } = await there.call('records.list', { kind: 'handover' });
      const counted = (rows as Of<'handover'>[])[0]?.inventory;
      expect((await there.call('handover.inventory', {})).fingerprint).toBe(counted?.fingerprint);
      expect(failureOf(await there.ask('handover.take-back', { id, reason: 'x' }))).toMatchObject({
        details: { reason: 'not-moved-away' },
      });
      await there.call('handover.arrive', { id });
      await there.call('records.change', { kind: 'person', id: 'ai', value: { note: 'ở máy mới' } });
      expect((await there.call('app.status', {})).mode).toBe('open');
    } finally {
      await there.close();
    }
    expect((await book.call('app.status', {})).mode).toBe('moved');
  });

  it('asks for a reason where what arrived is not what was packed', async () => {
    await book.close();
    const inventory = {
      ...{ takenAt: '2026-11-19T01:00:00.000Z', sequence: 3, fingerprint: 'a'.repeat(64), files: 0 },
      ...{ counts: [{ kind: 'person', count: 7 }], dossiers: [], backups: [], budget: [], ahead: [] },
      ...{ pc: 'MAY-CU', folder: '/may-cu', version: '0.1.0' },
    };
    await openWith([
      aRecord('handover', 'move', {
        ...{ purpose: 'pc', state: 'moved', begunAt: '2026-11-19T01:00:00.000Z', toPc: 'Máy mới' },
        ...{ fromPc: 'MAY-CU', fromFolder: '/may-cu', inventory },
      }),
    ]);
    expect((await refused('handover.arrive', { id: 'move' })).code).toBe('reason-required');
    await book.call('handover.arrive', { id: 'move', reason: 'Lấy từ bản sao lưu cũ hơn' });
    expect(await one('move')).toMatchObject({ state: 'done', endReason: 'Lấy từ bản sao lưu cũ hơn' });
  });
});

describe('the recovery sheet', () => {
  const secret = 'Mưa-xuân 27 bến cũ  Sông Ngàn';

  const everyFile = (place: string): string[] =>
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('prints the passphrase where that is wished, and leaves no byte of it on the disk', async () => {
    await book.call('papers.print', { paper: 'recovery-sheet', passphrase: secret });
    const [page = ''] = book.desk.printed;
    // One space for each run of them: the form that becomes the key.
    expect(page.replaceAll('\u00a0', ' ')).toContain('Mưa-xuân 27 bến cũ Sông Ngàn');
    expect(page).toContain('28 ký tự, kể cả 5 dấu cách');
    await book.reopen();
    for (const path of everyFile(folder)) {
      const bytes = readFileSync(path);
      expect(bytes.includes('Mưa-xuân'), path).toBe(false);
      expect(bytes.includes(Buffer.from('Mưa-xuân', 'utf16le')), path).toBe(false);
    }
  });

  it('is neither previewed nor saved with a passphrase', async () => {
    const paper = { paper: 'recovery-sheet', passphrase: secret };
    expect((await refused('papers.preview', paper)).code).toBe('invalid-input');
    expect((await refused('papers.save', { paper, format: 'pdf' })).code).toBe('invalid-input');
    expect(JSON.stringify(await refused('papers.preview', paper))).not.toContain('Mưa');
  });

  it.each([
    ['a control character', 'a\u0007b'],
    ['a mark that changes the direction', 'a\u202eb'],
    ['a letter of no width', 'a\u200bb'],
  ])('refuses what would come out as another passphrase: %s', async (_what, passphrase) => {
    const failure = await refused('papers.print', { paper: 'recovery-sheet', passphrase });
    expect(failure).toMatchObject({ code: 'invalid-input', details: { reason: 'not-printable' } });
    expect(book.desk.printed).toEqual([]);
  });

  it('has lines to write on where no passphrase is printed', async () => {
    const { html } = await book.call('papers.preview', { paper: 'recovery-sheet' });
    expect(html).toContain('viết tay');
    expect(html).toContain('USB A');
  });
});
