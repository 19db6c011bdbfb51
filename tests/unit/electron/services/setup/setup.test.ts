import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { Input } from '../../../../../shared/contract.ts';
import { type KindName, kindNames, kinds } from '../../../../../shared/records/index.ts';
import type { AnyKind } from '../../../../../shared/records/record.ts';
import { tayNinh } from '../../../../../shared/regulation/presets/tay-ninh.ts';
import { tungChau } from '../../../../../shared/regulation/presets/tung-chau.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, seedFolder } from '../../../../helpers/seed.ts';

let book: Book;

beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

type Setup = Input<'setup.create'>;

const aSetup = (more: Partial<Setup> = {}): Setup => ({
  commune: {
    name: 'xã Thanh Khê Hạ',
    province: 'tỉnh Sơn Lĩnh',
    letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
    placeName: 'Thanh Khê Hạ',
    from: '2025-07-01',
    decision: '',
  },
  committee: {
    name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
    letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
    abbreviation: 'BCĐCĐS',
    from: '2026-01-01',
    decision: 'QĐ 12/QĐ-UBND',
    sealUse: 'unknown',
  },
  group: {
    name: 'Tổ công tác giúp việc Ban Chỉ đạo',
    letterheadName: 'TỔ CÔNG TÁC',
    abbreviation: 'TCT',
    from: '2026-01-01',
    decision: '',
    sealUse: 'unknown',
  },
  regulation: {
    title: 'Quy chế Hoạt động',
    number: '02/QĐ-BCĐ',
    issuedOn: '2026-01-05',
    issuedBy: 'Trưởng ban',
    from: '2026-01-05',
  },
  rules: { preset: 'tung-chau' },
  members: [
    {
      fullName: 'Nguyễn Hữu Lâm',
      phone: '0123 000 001',
      postTitle: 'Chủ tịch UBND xã',
      agency: '',
      committeeRole: 'head',
      groupRole: null,
    },
    {
      fullName: 'Trần Thị Thu Hà',
      phone: '',
      postTitle: 'Phó Chủ tịch UBND xã',
      agency: 'UBND xã',
      committeeRole: 'standing-deputy',
      groupRole: 'group-head',
    },
  ],
  membersFrom: '2026-01-01',
  membersDecision: 'QĐ 12/QĐ-UBND',
  user: { name: 'Đặng Minh Tuệ', roles: ['officer', 'budget-officer'] },
  keptFrom: '2026-11-01',
  ...more,
});

const all = async (kind: KindName) => (await book.call('records.list', { kind })).rows as unknown[];

async function theReadText(name: string) {
  const path = join(import.meta.dirname, '../../../../fixtures/regulations', name);
  const { articles, decision } = await book.call('regulation.read', { text: readFileSync(path, 'utf8') });
  return { articles, decisionArticles: decision?.articles ?? [] };
}

async function nothingWasWritten() {
  const status = await book.call('app.status', {});
  expect(status).toMatchObject({ setUp: false, user: null, users: [] });
}

describe('a new book', () => {
  it('holds the commune, both bodies, the regulation, the members and the first user, who is at work', async () => {
    const status = await book.call('setup.create', aSetup());
    expect(status).toMatchObject({
      setUp: true,
      language: 'vi',
      user: { name: 'Đặng Minh Tuệ', roles: ['officer', 'budget-officer'] },
    });
    expect(book.session.userId).toBe(status.user?.id);
    expect(await all('commune')).toMatchObject([{ name: 'xã Thanh Khê Hạ', until: null }]);
    const bodies = (await all('body')) as { id: string; type: string; committeeId: string | null }[];
    const committee = bodies.find(({ type }) => type === 'committee');
    expect(bodies.find(({ type }) => type === 'working-group')?.committeeId).toBe(committee?.id);
    expect(await all('regulation')).toMatchObject([
      {
        bodyId: committee?.id,
        number: '02/QĐ-BCĐ',
        preset: 'tung-chau',
        rules: { decision: tungChau.decision, meetings: tungChau.meetings },
        until: null,
      },
    ]);
    expect(await all('person')).toHaveLength(2);
    expect(await all('post')).toMatchObject([
      { title: 'Chủ tịch UBND xã', from: '2026-01-01', until: null },
      { title: 'Phó Chủ tịch UBND xã', agency: 'UBND xã' },
    ]);
    expect(await all('membership')).toHaveLength(3);
    expect(await all('settings')).toMatchObject([{ id: 'settings', keptFrom: '2026-11-01', language: 'vi' }]);
  });

  it('is one change in the history, its author the first user', async () => {
    await book.call('setup.create', aSetup());
    const [commune] = (await all('commune')) as { id: string }[];
    const history = await book.ask('records.history', { kind: 'commune', id: commune?.id });
    expect(JSON.stringify(history)).toContain('"channel":"setup.create"');
    expect(JSON.stringify(history)).toContain('"byName":"Đặng Minh Tuệ"');
    const settings = await book.ask('records.history', { kind: 'settings', id: 'settings' });
    const sequences = [history, settings].map((one) => /"sequence":(\d+)/.exec(JSON.stringify(one))?.[1]);
    expect(sequences).toEqual(['1', '1']);
  });

  it('knows the days off of years whose notice is out, and makes up none', async () => {
    await book.call('setup.create', aSetup());
    const years = (await all('holiday-year')) as { year: number; status: string; off: { on: string }[] }[];
    expect(years.map(({ year, status }) => [year, status])).toEqual([[2026, 'decided']]);
    expect(years[0]?.off.map(({ on }) => on)).toContain('2026-11-24');
  });

  it('keeps a regulation of its own word for word, with its text, and names no preset for it', async () => {
    const text = await theReadText('tay-ninh.txt');
    await book.call('setup.create', aSetup({ rules: { profile: tayNinh }, text }));
    await book.reopen();
    expect(await all('regulation')).toMatchObject([
      { preset: '', number: '02/QĐ-BCĐ', rules: tayNinh, text, until: null },
    ]);
    const duties = await book.call('duties.list', {});
    expect(duties.map(({ citation }) => citation.article)).toContain('8');
  });

  it('may be without a working group; a role in it is then a fault of the list', async () => {
    const inGroup = aSetup({ group: null });
    expect(failureOf(await book.ask('setup.create', inGroup))).toMatchObject({
      code: 'rows-faulty',
      field: 'members.1.groupRole',
      details: { reason: 'wrong-body' },
    });
    await nothingWasWritten();
    const members = aSetup().members.map((member) => ({ ...member, groupRole: null }));
    await book.call('setup.create', { ...inGroup, members });
    expect(await all('body')).toMatchObject([{ type: 'committee' }]);
    expect(await all('membership')).toHaveLength(2);
  });

  it('is refused whole with a rule that says something without its article', async () => {
    const decision = { ...tayNinh.decision, mode: { value: 'consensus' } };
    const rules = { profile: { ...tayNinh, decision } };
    const failure = failureOf(await book.ask('setup.create', { ...aSetup(), rules }));
    expect(failure.code).toBe('invalid-input');
    expect(failure.field).toContain('rules.profile.decision.mode');
    await nothingWasWritten();
  });

  it('may begin without members', async () => {
    await book.call('setup.create', aSetup({ members: [] }));
    expect(await all('membership')).toEqual([]);
  });

  it('begins in the language that was chosen', async () => {
    expect(await book.call('setup.create', aSetup({ language: 'en' }))).toMatchObject({ language: 'en' });
  });

  it('is there after a restart', async () => {
    await book.call('setup.create', aSetup());
    await book.reopen();
    expect(await book.call('app.status', {})).toMatchObject({ setUp: true, user: { name: 'Đặng Minh Tuệ' } });
  });

  it.each<[string, Partial<Setup>, string, string]>([
    ['a commune without a name', { commune: { ...aSetup().commune, name: '' } }, 'commune.name', 'required'],
    [
      'a field that is not of it',
      { committee: { ...aSetup().committee, colour: 'red' } },
      'committee.colour',
      'unknown-field',
    ],
    [
      'a group that ends before it begins',
      { group: { ...aSetup().group, until: '2020-01-01' } },
      'group.until',
      'ends-before-start',
    ],
    ['a regulation of no known preset', { rules: { preset: 'no-commune' } }, 'rules.preset', 'not-a-choice'],
    [
      'a preset named after a property of objects',
      { rules: { preset: 'constructor' } },
      'rules.preset',
      'not-a-choice',
    ],
    ['neither preset nor rules of its own', { rules: {} }, 'rules', 'one-of-two'],
    [
      'both a preset and rules of its own',
      { rules: { preset: 'tung-chau', profile: tayNinh } },
      'rules',
      'one-of-two',
    ],
    [
      'the words of a regulation without any article',
      { text: { articles: [], decisionArticles: [] } },
      'text.articles',
      'required',
    ],
    [
      'a regulation without a title',
      { regulation: { ...aSetup().regulation, title: ' ' } },
      'regulation.title',
      'required',
    ],
    [
      'a user who is no officer',
      { user: { name: 'Lý Thị Bảo Yến', roles: ['budget-officer'] } },
      'user.roles',
      'officer-needed',
    ],
    [
      'a user without a role',
      { user: { name: 'Lý Thị Bảo Yến', roles: [] } },
      'user.roles',
      'officer-needed',
    ],
    [
      'a user of a role that is none',
      { user: { name: 'x', roles: ['admin'] } },
      'user.roles.0',
      'not-a-choice',
    ],
    ['a day that is none', { keptFrom: '2026-02-30' }, 'keptFrom', 'not-a-date'],
  ])('is refused whole with %s', async (_what, more, field, reason) => {
    expect(failureOf(await book.ask('setup.create', aSetup(more)))).toMatchObject({
      code: 'invalid-input',
      field,
      details: { reason },
    });
    await nothingWasWritten();
  });

  it('is refused whole with one faulty member, named by row', async () => {
    const [first] = aSetup().members;
    const members = [
      ...aSetup().members,
      { ...first, fullName: 'Lê Quang Đạo', committeeRole: 'Trưởng phòng' },
    ];
    expect(failureOf(await book.ask('setup.create', { ...aSetup(), members }))).toEqual({
      code: 'rows-faulty',
      field: 'members.2.committeeRole',
      details: { count: 1, row: 3, reason: 'unknown-role' },
    });
    await nothingWasWritten();
  });

  it('is refused with two heads of the committee', async () => {
    const members = aSetup().members.map((member) => ({ ...member, committeeRole: 'head' }));
    expect(failureOf(await book.ask('setup.create', aSetup({ members })))).toMatchObject({
      code: 'rows-faulty',
      details: { row: 2, reason: 'second-head' },
    });
    await nothingWasWritten();
  });
});

describe('a book that is set up', () => {
  it('lies on the disk twice: damage to its one frame does not make it an empty book', async () => {
    await book.call('setup.create', aSetup());
    await book.application.close();
    const [journal = ''] = readdirSync(book.folder).filter((name) => name.startsWith('wal-'));
    const path = join(book.folder, journal);
    const bytes = readFileSync(path);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await book.reopen();
    expect((await book.call('app.status', {})).setUp).toBe(true);
    expect((await book.call('records.list', { kind: 'person' })).total).toBe(2);
  });

  it('is not set up again, by whichever way', async () => {
    await book.call('setup.create', aSetup());
    for (const channel of ['setup.create', 'setup.open-sample']) {
      const input = channel === 'setup.create' ? aSetup() : {};
      expect(failureOf(await book.ask(channel, input))).toEqual({ code: 'already-set-up' });
    }
    expect(await all('body')).toHaveLength(2);
  });

  it('is set up once where two windows do it at the same time', async () => {
    const results = await Promise.all([
      book.ask('setup.create', aSetup(), createSession()),
      book.ask('setup.open-sample', {}, createSession()),
      book.ask('setup.create', aSetup(), createSession()),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = results.filter(({ ok }) => !ok).map((result) => failureOf(result).code);
    expect(refused).toEqual(['already-set-up', 'already-set-up']);
  });

  it('counts as set up though everything in it lies in the bin', async () => {
    const removedAt = '2026-11-01T00:00:00.000Z';
    const folder = await seedFolder([aRecord('commune', 'old', { name: 'x', removedAt })]);
    const seeded = await openBook({ folder });
    expect(failureOf(await seeded.ask('setup.create', aSetup()))).toEqual({ code: 'already-set-up' });
    await seeded.close();
    rmSync(folder, { recursive: true });
  });
});

describe('the sample commune', () => {
  it('is Thanh Khê Hạ with fifteen people, both bodies, eight meetings, its budget and its dossier', async () => {
    const status = await book.call('setup.open-sample', {});
    expect(status.user).toMatchObject({ name: 'Đặng Minh Tuệ', roles: ['officer'] });
    expect(status.users.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Đặng Minh Tuệ', 'officer'],
      ['Lý Thị Bảo Yến', 'budget-officer'],
    ]);
    expect(await all('person')).toHaveLength(15);
    const on = '2026-11-20';
    expect(await book.call('roster.on', { bodyId: 'bcd', on })).toHaveLength(12);
    expect(await book.call('roster.on', { bodyId: 'tct', on })).toHaveLength(7);
    const meetings = (await all('meeting')) as { on: string; agenda: { minutes: number }[] }[];
    expect(meetings).toHaveLength(8);
    const [agenda] = meetings
      .filter((meeting) => meeting.on === '2027-01-15')
      .map((meeting) => meeting.agenda);
    expect(agenda?.map(({ minutes }) => minutes)).toEqual([5, 15, 15, 10, 45, 15]);
    const lines = (await all('budget-line')) as { quantity: number; unitPrice: number }[];
    expect(lines).toHaveLength(9);
    expect(lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0)).toBe(94_440_000);
    expect(await all('dossier')).toMatchObject([
      { code: '01.CĐS', startOn: '2027-01-12', endOn: '2027-01-19' },
    ]);
    expect(await all('regulation')).toMatchObject([
      { preset: 'tung-chau', rules: { decision: tungChau.decision, meetings: tungChau.meetings } },
    ]);
    expect(await all('holiday-year')).toMatchObject([{ year: 2026, status: 'decided' }]);
  });

  it('has its six papers in the store of files, sound', async () => {
    await book.call('setup.open-sample', {});
    const documents = (await all('document')) as { file: { sha256: string; name: string; size: number } }[];
    expect(documents).toHaveLength(6);
    for (const { file } of documents) {
      expect(file.size).toBeGreaterThan(10_000);
      expect(await book.call('files.open', { sha256: file.sha256, name: file.name })).toEqual({
        delivered: 'opened',
      });
    }
  });

  it('holds nothing that an official could not have entered', async () => {
    await book.call('setup.open-sample', {});
    for (const kind of kindNames) {
      for (const record of (await all(kind)) as Record<string, unknown>[]) {
        const { id: _id, removedAt: _removedAt, ...value } = record;
        const { schema, check } = kinds[kind] as AnyKind;
        expect(schema.parse(value)).toEqual(value);
        expect(check(value)).toBeNull();
      }
    }
  });

  it('uses no telephone number that could be somebody’s', async () => {
    await book.call('setup.open-sample', {});
    for (const { phone } of (await all('person')) as { phone: string }[])
      expect(phone).toMatch(/^0123 000 0\d\d$/);
  });
});

describe('leaving the sample commune', () => {
  it('empties the book for good, so that the own one can be set up in its place', async () => {
    expect(await book.call('setup.open-sample', {})).toMatchObject({ sample: true });
    expect(await book.call('setup.leave-sample', {})).toMatchObject({
      setUp: false,
      sample: false,
      user: null,
    });
    await book.reopen();
    await nothingWasWritten();
    expect(await book.call('setup.create', aSetup())).toMatchObject({ setUp: true, sample: false });
    expect(await all('person')).toHaveLength(2);
    expect(await book.call('records.bin', {})).toEqual([]);
  });

  it('is for its officer alone', async () => {
    await book.call('setup.open-sample', {});
    expect(failureOf(await book.ask('setup.leave-sample', {}, createSession('yen'))).code).toBe(
      'not-permitted',
    );
    expect(failureOf(await book.ask('setup.leave-sample', {}, createSession())).code).toBe('not-signed-in');
    expect(await all('person')).toHaveLength(15);
  });

  it('is refused on a book of a real commune, whose records stay', async () => {
    await book.call('setup.create', aSetup());
    expect(failureOf(await book.ask('setup.leave-sample', {}))).toEqual({ code: 'not-permitted' });
    expect(await all('person')).toHaveLength(2);
  });
});
