import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { Input } from '../../../../../shared/contract.ts';
import type { KindName } from '../../../../../shared/records/index.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aWorkbook } from '../../../../helpers/hand-zip.ts';
import { aRecord, seedFolder, theBasics } from '../../../../helpers/seed.ts';

let folder: string;
let book: Book;

const aMembership = (id: string, more: Parameters<typeof aRecord<'membership'>>[2]) =>
  aRecord('membership', id, { bodyId: 'committee', from: '2026-01-01', role: 'member', ...more });

beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('person', 'lam', { fullName: 'Nguyễn Hữu Lâm', phone: '0123 000 001' }),
    aRecord('person', 'ha', { fullName: 'Trần Thị Thu Hà' }),
    aRecord('person', 'an', { fullName: 'Trịnh Văn An' }),
    aRecord('person', 'anh', { fullName: 'Phạm Thị Ngọc Ánh' }),
    aRecord('person', 'binh', { fullName: 'Đỗ Văn Bính' }),
    aRecord('post', 'post-lam', { personId: 'lam', title: 'Chủ tịch UBND xã', from: '2025-07-01' }),
    aRecord('post', 'post-ha-old', {
      personId: 'ha',
      title: 'Chánh Văn phòng',
      from: '2025-07-01',
      until: '2026-05-31',
    }),
    aRecord('post', 'post-ha', { personId: 'ha', title: 'Phó Chủ tịch UBND xã', from: '2026-06-01' }),
    aRecord('team', 'team', { bodyId: 'group', name: 'Nhóm kỹ năng số', from: '2026-01-01' }),
    aMembership('m-an', { personId: 'an' }),
    aMembership('m-binh', { personId: 'binh' }),
    aMembership('m-anh', { personId: 'anh', order: 4 }),
    aMembership('m-ha', { personId: 'ha', role: 'standing-deputy', until: '2026-08-31', decision: 'QĐ 1' }),
    aMembership('m-lam', { personId: 'lam', role: 'head', order: 9 }),
    aMembership('g-ha', { bodyId: 'group', personId: 'ha', role: 'group-head', teamId: 'team' }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = async (kind: KindName) =>
  (await book.call('records.list', { kind })).rows as unknown as Record<string, unknown>[];
const committeeOn = (on: string) => book.call('roster.on', { bodyId: 'committee', on });

describe('the roster on a day', () => {
  it('is by rank, then by the order of the paper, then by given name', async () => {
    const rows = await committeeOn('2026-03-01');
    expect(rows.map(({ fullName }) => fullName)).toEqual([
      'Nguyễn Hữu Lâm',
      'Trần Thị Thu Hà',
      'Phạm Thị Ngọc Ánh',
      'Trịnh Văn An',
      'Đỗ Văn Bính',
    ]);
  });

  it('has the post of that day, not of today', async () => {
    const titleOn = async (on: string) =>
      (await committeeOn(on)).find(({ personId }) => personId === 'ha')?.postTitle;
    expect(await titleOn('2026-05-31')).toBe('Chánh Văn phòng');
    expect(await titleOn('2026-06-01')).toBe('Phó Chủ tịch UBND xã');
  });

  it('has a member on the first and the last day, not before and not after', async () => {
    const isIn = async (on: string) => (await committeeOn(on)).some(({ personId }) => personId === 'ha');
    expect(await isIn('2025-12-31')).toBe(false);
    expect(await isIn('2026-01-01')).toBe(true);
    expect(await isIn('2026-08-31')).toBe(true);
    expect(await isIn('2026-09-01')).toBe(false);
  });

  it('names the team, and a member without a post has none', async () => {
    const [row] = await book.call('roster.on', { bodyId: 'group', on: '2026-03-01' });
    expect(row).toMatchObject({
      fullName: 'Trần Thị Thu Hà',
      teamName: 'Nhóm kỹ năng số',
      role: 'group-head',
    });
    const an = (await committeeOn('2026-03-01')).find(({ personId }) => personId === 'an');
    expect(an).toMatchObject({ postId: null, postTitle: '', agency: '' });
  });

  it('is refused for a body that is not there, and for a day that is none', async () => {
    expect(failureOf(await book.ask('roster.on', { bodyId: 'nobody', on: '2026-03-01' })).code).toBe(
      'not-found',
    );
    expect(failureOf(await book.ask('roster.on', { bodyId: 'committee', on: '2026-02-30' }))).toMatchObject({
      field: 'on',
    });
  });
});

type Save = Input<'roster.save-member'>;

const aMember = (more: Partial<Save> = {}): Save => ({
  personId: null,
  person: { fullName: 'Lê Quang Đạo', phone: '0123 000 003', email: '', note: '' },
  post: { postId: null, value: { title: 'Trưởng Công an xã', agency: 'Công an xã', from: '2026-02-01' } },
  membershipId: null,
  membership: {
    bodyId: 'committee',
    role: 'deputy',
    teamId: null,
    focalUnit: 'Công an xã',
    order: 3,
    from: '2026-02-01',
    until: null,
    decision: 'QĐ 12/QĐ-UBND',
    endDecision: '',
  },
  ...more,
});
const membershipOf = (more: Record<string, unknown>): Save['membership'] => ({
  ...aMember().membership,
  ...more,
});

describe('saving a member', () => {
  it('makes person, post and membership in one change', async () => {
    const { personId, membershipId } = await book.call('roster.save-member', aMember());
    expect((await committeeOn('2026-03-01')).find((row) => row.personId === personId)).toMatchObject({
      fullName: 'Lê Quang Đạo',
      postTitle: 'Trưởng Công an xã',
      agency: 'Công an xã',
      focalUnit: 'Công an xã',
      role: 'deputy',
    });
    const histories = await Promise.all(
      [
        { kind: 'person', id: personId },
        { kind: 'membership', id: membershipId },
      ].map((of) => book.ask('records.history', of)),
    );
    const sequences = histories.map((one) => /"sequence":(\d+)/.exec(JSON.stringify(one))?.[1]);
    expect(new Set(sequences).size).toBe(1);
  });

  it('ends the post held until then the day before a new one', async () => {
    await book.call(
      'roster.save-member',
      aMember({
        personId: 'lam',
        person: {},
        post: { postId: null, value: { title: 'Bí thư Đảng ủy', agency: '', from: '2026-10-01' } },
        membershipId: 'm-lam',
        membership: {},
      }),
    );
    const posts = (await all('post')).filter((post) => post.personId === 'lam');
    expect(posts).toMatchObject([
      { title: 'Chủ tịch UBND xã', from: '2025-07-01', until: '2026-09-30' },
      { title: 'Bí thư Đảng ủy', from: '2026-10-01', until: null },
    ]);
  });

  it('puts a slip of the pen in a post right without ending it', async () => {
    await book.call(
      'roster.save-member',
      aMember({
        personId: 'lam',
        person: { phone: '0123 000 099' },
        post: { postId: 'post-lam', value: { title: 'Chủ tịch Ủy ban nhân dân xã' } },
        membershipId: 'm-lam',
        membership: { focalUnit: 'Văn phòng' },
      }),
    );
    const posts = (await all('post')).filter((post) => post.personId === 'lam');
    expect(posts).toMatchObject([{ title: 'Chủ tịch Ủy ban nhân dân xã', from: '2025-07-01', until: null }]);
    expect(await committeeOn('2026-11-20')).toMatchObject([
      { phone: '0123 000 099', focalUnit: 'Văn phòng' },
      {},
      {},
      {},
    ]);
  });

  it('leaves the posts as they stand where none is given', async () => {
    await book.call(
      'roster.save-member',
      aMember({ personId: 'lam', person: {}, post: null, membershipId: 'm-lam', membership: {} }),
    );
    expect((await all('post')).filter((post) => post.personId === 'lam')).toMatchObject([{ until: null }]);
  });

  it('refuses a second head at the same time and names the first', async () => {
    expect(
      failureOf(
        await book.ask('roster.save-member', aMember({ membership: membershipOf({ role: 'head' }) })),
      ),
    ).toEqual({ code: 'conflict', details: { reason: 'role-held', name: 'Nguyễn Hữu Lâm' } });
    expect(await all('person')).toHaveLength(5);
  });

  it('takes a new head from the day after the old one ended, not on the last day', async () => {
    await book.call('roster.end-membership', {
      membershipId: 'm-lam',
      until: '2026-09-30',
      endDecision: 'QĐ 2',
    });
    const headFrom = (from: string) => aMember({ membership: membershipOf({ role: 'head', from }) });
    expect(failureOf(await book.ask('roster.save-member', headFrom('2026-09-30'))).code).toBe('conflict');
    await book.call('roster.save-member', headFrom('2026-10-01'));
    expect((await committeeOn('2026-10-01'))[0]?.fullName).toBe('Lê Quang Đạo');
    expect((await committeeOn('2026-09-30'))[0]?.fullName).toBe('Nguyễn Hữu Lâm');
  });

  it('refuses a person who is a member of the body at that time', async () => {
    const input = aMember({ personId: 'an', person: {}, post: null });
    expect(failureOf(await book.ask('roster.save-member', input))).toEqual({
      code: 'conflict',
      details: { reason: 'already-member', name: 'Trịnh Văn An' },
    });
  });

  it('takes back a person whose membership had ended', async () => {
    const membership = membershipOf({ from: '2026-09-01', role: 'deputy' });
    await book.call('roster.save-member', aMember({ personId: 'ha', person: {}, post: null, membership }));
    expect((await committeeOn('2026-09-01')).map(({ personId }) => personId)).toContain('ha');
  });

  it.each<[string, Partial<Save>, string, string]>([
    [
      'a role of the group in the committee',
      { membership: membershipOf({ role: 'group-member' }) },
      'membership.role',
      'wrong-body',
    ],
    [
      'a team of another body',
      { membership: membershipOf({ teamId: 'team' }) },
      'membership.teamId',
      'wrong-body',
    ],
    ['a role that is none', { membership: membershipOf({ role: 'king' }) }, 'value.role', 'not-a-choice'],
    [
      'a body that is not there',
      { membership: membershipOf({ bodyId: 'nobody' }) },
      'value.bodyId',
      'not-found',
    ],
    [
      'an end before the beginning',
      { membership: membershipOf({ until: '2026-01-31' }) },
      'value.until',
      'ends-before-start',
    ],
    [
      'a person without a name',
      { person: { ...aMember().person, fullName: '' } },
      'value.fullName',
      'required',
    ],
    [
      'a phone that is none',
      { person: { ...aMember().person, phone: 'không có' } },
      'value.phone',
      'not-a-phone',
    ],
    [
      'a post without a title',
      { post: { postId: null, value: { title: '', agency: '', from: '2026-02-01' } } },
      'value.title',
      'required',
    ],
  ])('is refused whole with %s', async (_what, more, field, reason) => {
    const failure = failureOf(await book.ask('roster.save-member', aMember(more)));
    expect(failure).toMatchObject({ code: 'invalid-input', field, details: { reason } });
    expect(await all('person')).toHaveLength(5);
    expect(await all('post')).toHaveLength(3);
  });

  it('refuses a new post from a day on which a later one has begun', async () => {
    const post = { postId: null, value: { title: 'Chuyên viên', agency: '', from: '2026-03-01' } };
    const input = aMember({ personId: 'ha', person: {}, post, membershipId: 'm-ha', membership: {} });
    expect(failureOf(await book.ask('roster.save-member', input))).toEqual({
      code: 'conflict',
      details: { reason: 'posts-overlap', name: 'Phó Chủ tịch UBND xã' },
    });
  });

  it('does not put right the post of somebody else', async () => {
    const post = { postId: 'post-lam', value: { title: 'x' } };
    const input = aMember({ personId: 'ha', person: {}, post, membershipId: 'm-ha', membership: {} });
    expect(failureOf(await book.ask('roster.save-member', input)).code).toBe('not-found');
    expect(await all('post')).toContainEqual(expect.objectContaining({ title: 'Chủ tịch UBND xã' }));
  });
});

describe('a membership', () => {
  it('ends on a day, by a paper', async () => {
    await book.call('roster.end-membership', {
      membershipId: 'm-an',
      until: '2026-11-19',
      endDecision: 'QĐ 9',
    });
    expect((await committeeOn('2026-11-20')).map(({ personId }) => personId)).not.toContain('an');
    expect(await all('membership')).toContainEqual(
      expect.objectContaining({ id: 'm-an', until: '2026-11-19', endDecision: 'QĐ 9' }),
    );
  });

  it('does not end before it began', async () => {
    const input = { membershipId: 'm-an', until: '2025-12-31', endDecision: '' };
    expect(failureOf(await book.ask('roster.end-membership', input))).toMatchObject({
      code: 'invalid-input',
      details: { reason: 'ends-before-start' },
    });
  });

  it('of a head does not come out of the bin while another is head', async () => {
    await book.call('records.remove', { kind: 'membership', id: 'm-lam' });
    await book.call('roster.save-member', aMember({ membership: membershipOf({ role: 'head' }) }));
    expect(failureOf(await book.ask('records.put-back', { kind: 'membership', id: 'm-lam' }))).toMatchObject({
      code: 'conflict',
      details: { reason: 'role-held', name: 'Lê Quang Đạo' },
    });
  });

  it('is not made double by the generic operations either', async () => {
    const value = { ...membershipOf({ role: 'head' }), personId: 'ha' };
    expect(failureOf(await book.ask('records.create', { kind: 'membership', value })).code).toBe('conflict');
    expect(
      failureOf(await book.ask('records.change', { kind: 'membership', id: 'm-an', value: { role: 'head' } }))
        .code,
    ).toBe('conflict');
  });
});

describe('who may', () => {
  it.each(['group-head', 'budget-officer', 'viewer'])(
    '%s reads the roster and writes nothing of it',
    async (user) => {
      const session = createSession(user);
      expect((await book.ask('roster.on', { bodyId: 'committee', on: '2026-11-20' }, session)).ok).toBe(true);
      for (const [channel, input] of [
        ['roster.save-member', aMember()],
        ['roster.end-membership', { membershipId: 'm-an', until: '2026-11-20', endDecision: '' }],
        ['roster.import', anImport()],
      ] as const) {
        expect(failureOf(await book.ask(channel, input, session))).toEqual({ code: 'not-permitted' });
      }
    },
  );

  it('nobody reads it before sign-in', async () => {
    const wish = { bodyId: 'committee', on: '2026-11-20' };
    expect(failureOf(await book.ask('roster.on', wish, createSession())).code).toBe('not-signed-in');
  });
});

type Row = Input<'roster.import'>['members'][number];
const aRow = (more: Partial<Row>): Row => ({
  fullName: 'Lê Quang Đạo',
  phone: '',
  postTitle: '',
  agency: '',
  committeeRole: 'member',
  groupRole: null,
  ...more,
});
const anImport = (
  members: Row[] = [aRow({})],
  more: Partial<Input<'roster.import'>> = {},
): Input<'roster.import'> => ({
  committeeId: 'committee',
  groupId: 'group',
  from: '2026-11-01',
  decision: 'QĐ 30',
  members,
  ...more,
});

describe('importing a list', () => {
  it('takes all rows in one change, in the order of the list', async () => {
    const answer = await book.call(
      'roster.import',
      anImport([
        aRow({ fullName: 'Vũ Đình Khang', postTitle: 'Giám đốc' }),
        aRow({ fullName: 'Bùi Thị Ơn', groupRole: 'group-member' }),
      ]),
    );
    expect(answer).toEqual({ persons: 2, memberships: 3 });
    const rows = (await committeeOn('2026-11-01')).filter(({ decision }) => decision === 'QĐ 30');
    expect(rows.map(({ fullName, order }) => [fullName, order])).toEqual([
      ['Vũ Đình Khang', 1],
      ['Bùi Thị Ơn', 2],
    ]);
  });

  it('takes up who is in the book, and adds the phone that was missing', async () => {
    const rows = [
      aRow({
        fullName: 'Nguyễn Hữu Lâm',
        phone: '0123000001',
        committeeRole: null,
        groupRole: 'group-member',
      }),
      aRow({ fullName: 'Trần Thị Thu Hà', phone: '0123 000 002', postTitle: 'phó chủ tịch ubnd xã' }),
    ];
    expect(await book.call('roster.import', anImport(rows))).toEqual({ persons: 0, memberships: 2 });
    expect(await all('person')).toContainEqual(expect.objectContaining({ id: 'ha', phone: '0123 000 002' }));
    expect(await all('post')).toHaveLength(3);
  });

  it('takes one person of two sections of a list for one, and two of one name in one body for two', async () => {
    const rows = [
      aRow({ fullName: 'Mai Xuân Đức', postTitle: 'Công an' }),
      aRow({ fullName: 'Mai Xuân Đức', postTitle: 'Giáo viên' }),
      aRow({
        fullName: 'Mai Xuân Đức',
        postTitle: 'Công an',
        committeeRole: null,
        groupRole: 'group-member',
      }),
    ];
    expect(await book.call('roster.import', anImport(rows))).toEqual({ persons: 2, memberships: 3 });
    const [group] = await book
      .call('roster.on', { bodyId: 'group', on: '2026-11-20' })
      .then((list) => list.slice(-1));
    expect(group?.postTitle).toBe('Công an');
  });

  it('does not guess whether a namesake with another post is the same person', async () => {
    const rows = [
      aRow({}),
      aRow({
        fullName: 'Nguyễn Hữu Lâm',
        postTitle: 'Thôn trưởng',
        committeeRole: null,
        groupRole: 'group-member',
      }),
    ];
    expect(failureOf(await book.ask('roster.import', anImport(rows)))).toEqual({
      code: 'rows-faulty',
      field: 'members.1.fullName',
      details: { count: 1, row: 2, reason: 'person-unclear' },
    });
    expect(await all('person')).toHaveLength(5);
  });

  it.each<[string, Row[], Partial<Input<'roster.import'>>, object]>([
    [
      'a role of the other body',
      [aRow({}), aRow({ fullName: 'x' }), aRow({ fullName: 'A B', committeeRole: 'Tổ trưởng' })],
      {},
      { code: 'rows-faulty', details: { count: 1, row: 3, reason: 'unknown-role' } },
    ],
    [
      'a row without a role',
      [aRow({ committeeRole: null })],
      {},
      { code: 'rows-faulty', details: { row: 1, reason: 'no-role' } },
    ],
    [
      'a role where no body takes part',
      [aRow({ groupRole: 'group-member' })],
      { groupId: null },
      { code: 'rows-faulty', field: 'members.0.groupRole', details: { reason: 'wrong-body' } },
    ],
    [
      'a second head',
      [aRow({ committeeRole: 'head' })],
      {},
      { code: 'conflict', details: { name: 'Nguyễn Hữu Lâm' } },
    ],
    [
      'somebody who is a member',
      [aRow({ fullName: 'Trịnh Văn An' })],
      {},
      { code: 'conflict', details: { reason: 'already-member' } },
    ],
    [
      'the group given as the committee',
      [aRow({})],
      { committeeId: 'group' },
      { code: 'invalid-input', field: 'committeeId' },
    ],
    ['no rows', [], {}, { code: 'invalid-input', field: 'members' }],
  ])('takes no row with %s', async (_what, rows, more, failure) => {
    expect(failureOf(await book.ask('roster.import', anImport(rows, more)))).toMatchObject(failure);
    expect(await all('person')).toHaveLength(5);
    expect(await all('membership')).toHaveLength(6);
  });

  it('refuses more rows than a commune has members', async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => aRow({ fullName: `Lê Văn ${index}` }));
    expect(failureOf(await book.ask('roster.import', anImport(rows)))).toMatchObject({ field: 'members' });
  });
});

describe('reading a table', () => {
  async function upload(name: string, bytes: Buffer): Promise<string> {
    const { uploadId } = await book.call('files.begin', { name, size: bytes.length });
    await book.call('files.append', { uploadId, base64: bytes.toString('base64') });
    return uploadId;
  }

  const bytes = aWorkbook({
    sheetData: '<row r="1"><c r="A1" t="inlineStr"><is><t>Lê An</t></is></c></row>',
  });

  it('gives its cells, also before the book is set up, and keeps nothing of it', async () => {
    const empty = await openBook();
    const { uploadId } = await empty.call('files.begin', { name: 'a.xlsx', size: bytes.length });
    await empty.call('files.append', { uploadId, base64: bytes.toString('base64') });
    expect(await empty.call('tables.read', { uploadId })).toEqual([['Lê An']]);
    expect(failureOf(await empty.ask('tables.read', { uploadId })).code).toBe('upload-unknown');
    await empty.close();
  });

  it('is refused for an upload that is not whole, and for one that was never begun', async () => {
    const { uploadId } = await book.call('files.begin', { name: 'a.xlsx', size: bytes.length });
    expect(failureOf(await book.ask('tables.read', { uploadId })).code).toBe('file-damaged');
    expect(failureOf(await book.ask('tables.read', { uploadId: 'nothing' })).code).toBe('upload-unknown');
  });

  it('names the file that cannot be read', async () => {
    const uploadId = await upload(
      'ds.xlsx',
      Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(60)]),
    );
    expect(failureOf(await book.ask('tables.read', { uploadId }))).toEqual({
      code: 'table-unreadable',
      details: { name: 'ds.xlsx' },
    });
  });
});
