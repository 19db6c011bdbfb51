import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { Input } from '../../../../../shared/contract.ts';
import type { KindName } from '../../../../../shared/records/index.ts';
import { kienGiang } from '../../../../../shared/regulation/presets/kien-giang.ts';
import { tayNinh } from '../../../../../shared/regulation/presets/tay-ninh.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../../../helpers/seed.ts';

let book: Book;
let folder: string;

beforeEach(async () => {
  folder = await seedFolder(theBasics);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});
afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

type Bodies = Input<'bodies.add'>;

const body = {
  letterheadName: 'BAN CHỈ ĐẠO ĐỀ ÁN 06',
  abbreviation: 'BCĐ06',
  from: '2026-11-02',
  decision: 'QĐ 45/QĐ-UBND',
  sealUse: 'unknown',
};

const theAdded = (more: Partial<Bodies> = {}): Bodies => ({
  committee: { ...body, name: 'Ban Chỉ đạo Đề án 06 xã Thanh Khê Hạ' },
  group: { ...body, name: 'Tổ giúp việc Ban Chỉ đạo Đề án 06', letterheadName: 'TỔ GIÚP VIỆC' },
  regulation: {
    title: 'Quy chế Hoạt động của Ban Chỉ đạo Đề án 06',
    number: '46/QĐ-BCĐ',
    issuedOn: '2026-11-10',
    issuedBy: 'Trưởng ban',
    from: '2026-11-10',
  },
  rules: { preset: 'kien-giang' },
  ...more,
});

const all = async (kind: KindName) => (await book.call('records.list', { kind })).rows as { id: string }[];

describe('a further committee', () => {
  it('works beside the first with a group and a regulation of its own, made in one change', async () => {
    const { committeeId, groupId, regulationId } = await book.call('bodies.add', theAdded());
    const bodies = await all('body');
    expect(bodies).toHaveLength(4);
    expect(bodies.find(({ id }) => id === committeeId)).toMatchObject({
      type: 'committee',
      committeeId: null,
      name: 'Ban Chỉ đạo Đề án 06 xã Thanh Khê Hạ',
      until: null,
    });
    expect(bodies.find(({ id }) => id === groupId)).toMatchObject({ type: 'working-group', committeeId });
    expect(await all('regulation')).toMatchObject([
      {
        id: regulationId,
        bodyId: committeeId,
        number: '46/QĐ-BCĐ',
        preset: 'kien-giang',
        rules: { meetings: kienGiang.meetings, identity: { number: { silent: true } } },
        until: null,
      },
    ]);
    const histories = await Promise.all([
      book.call('records.history', { kind: 'body', id: committeeId }),
      book.call('records.history', { kind: 'regulation', id: regulationId }),
    ]);
    expect(histories.map(({ entries }) => entries[0]?.channel)).toEqual(['bodies.add', 'bodies.add']);
    expect(new Set(histories.map(({ entries }) => entries[0]?.sequence)).size).toBe(1);
  });

  it('may be without a group', async () => {
    expect(await book.call('bodies.add', theAdded({ group: null }))).toMatchObject({ groupId: null });
    expect(await all('body')).toHaveLength(3);
  });

  it('keeps rules of its own word for word, and names no preset for them', async () => {
    await book.call('bodies.add', theAdded({ rules: { profile: tayNinh } }));
    const [regulation] = await all('regulation');
    expect(regulation).toMatchObject({ preset: '', rules: tayNinh });
  });

  it('has its own duties, the first committee those of its own', async () => {
    const { committeeId, groupId } = await book.call('bodies.add', theAdded());
    const duties = await book.call('duties.list', {});
    expect(duties.length).toBeGreaterThan(0);
    expect(new Set(duties.map(({ bodyId }) => bodyId))).not.toContain('committee');
    for (const { bodyId } of duties) expect([committeeId, groupId]).toContain(bodyId);
  });

  it('may carry a name that another had before it, but none that another has', async () => {
    const name = 'BAN CHỈ ĐẠO chuyển đổi số xã Thanh Khê Hạ';
    const namesake = theAdded({ committee: { ...body, name } });
    expect(failureOf(await book.ask('bodies.add', namesake))).toMatchObject({
      code: 'conflict',
      field: 'committee.name',
      details: { reason: 'body-name-taken' },
    });
    await book.call('records.change', { kind: 'body', id: 'committee', value: { until: '2026-11-01' } });
    await book.call('bodies.add', namesake);
  });

  it.each<[string, Partial<Bodies> & Record<string, unknown>, string, string]>([
    ['no name', { committee: { ...body, name: ' ' } }, 'committee.name', 'required'],
    [
      'a field that is not of it',
      { committee: { ...body, name: 'x', colour: 'red' } },
      'committee.colour',
      'unknown-field',
    ],
    ['a day that is none', { group: { ...body, name: 'x', from: '2026-02-30' } }, 'group.from', 'not-a-date'],
    ['no known preset', { rules: { preset: 'constructor' } }, 'rules.preset', 'not-a-choice'],
    ['neither preset nor rules', { rules: {} }, 'rules', 'one-of-two'],
    ['both preset and rules', { rules: { preset: 'kien-giang', profile: tayNinh } }, 'rules', 'one-of-two'],
    [
      'a stated rule without its article',
      {
        rules: {
          profile: { ...tayNinh, decision: { ...tayNinh.decision, mode: { value: 'x' } } },
        } as unknown as Bodies['rules'],
      },
      'rules.profile.decision.mode',
      '',
    ],
    [
      'a regulation without a title',
      { regulation: { ...theAdded().regulation, title: ' ' } },
      'regulation.title',
      'required',
    ],
  ])('is refused whole with %s', async (_what, more, field, reason) => {
    const failure = failureOf(await book.ask('bodies.add', { ...theAdded(), ...more }));
    expect(failure.code).toBe('invalid-input');
    expect(failure.field).toContain(field);
    if (reason) expect(failure).toMatchObject({ field, details: { reason } });
    expect(await all('body')).toHaveLength(2);
    expect(await all('regulation')).toEqual([]);
  });

  it.each(['group-head', 'budget-officer', 'viewer'])('is not added by the %s', async (user) => {
    const refused = failureOf(await book.ask('bodies.add', theAdded(), createSession(user)));
    expect(refused).toEqual({ code: 'not-permitted' });
    expect(await all('body')).toHaveLength(2);
  });
});

describe('a committee that works no longer', () => {
  const ending = { committeeId: 'committee', until: '2026-12-31', decision: 'QĐ 99/QĐ-UBND' };
  const seedMore = (seeds: Seed[]) => reseed([...theBasics, ...theRest, ...seeds]);
  const theRest = [
    aRecord('body', 'other', { type: 'committee', name: 'Ban khác', from: '2026-01-01' }),
    aRecord('regulation', 'first', { bodyId: 'committee', from: '2026-01-01', until: '2026-06-30' }),
    aRecord('regulation', 'second', {
      ...{ bodyId: 'committee', title: 'Quy chế', from: '2026-07-01', rules: tayNinh },
    }),
    aRecord('regulation', 'others', { bodyId: 'other', title: 'Quy chế khác', from: '2026-01-01' }),
    aRecord('person', 'lam', { fullName: 'Nguyễn Hữu Lâm' }),
    aRecord('team', 'team', { bodyId: 'group', name: 'Nhóm 1', from: '2026-01-01' }),
    aRecord('membership', 'head', { bodyId: 'committee', personId: 'lam', role: 'head', from: '2026-01-01' }),
    aRecord('membership', 'past', {
      ...{ bodyId: 'group', personId: 'lam', role: 'group-head' as const, from: '2026-01-01' },
      ...{ until: '2026-03-31', endDecision: 'QĐ 5' },
    }),
    aRecord('membership', 'others', { bodyId: 'other', personId: 'lam', role: 'head', from: '2026-01-01' }),
  ];
  async function reseed(seeds: Seed[]) {
    await book.close();
    rmSync(folder, { recursive: true, force: true });
    folder = await seedFolder(seeds);
    book = await openBook({ folder });
    book.session.userId = 'officer';
  }
  const untilOf = async (kind: KindName) =>
    Object.fromEntries(
      (await all(kind)).map((record) => [record.id, (record as unknown as { until: string | null }).until]),
    );

  it('ends with its group, teams, members and regulation in one change; the others stay', async () => {
    await seedMore([]);
    await book.call('bodies.end', ending);
    expect(await untilOf('body')).toEqual({ committee: '2026-12-31', group: '2026-12-31', other: null });
    expect(await untilOf('team')).toEqual({ team: '2026-12-31' });
    expect(await untilOf('regulation')).toEqual({
      first: '2026-06-30',
      second: '2026-12-31',
      others: null,
    });
    expect(await untilOf('membership')).toEqual({ head: '2026-12-31', past: '2026-03-31', others: null });
    const memberships = (await all('membership')) as unknown as { id: string; endDecision: string }[];
    expect(Object.fromEntries(memberships.map(({ id, endDecision }) => [id, endDecision]))).toEqual({
      head: 'QĐ 99/QĐ-UBND',
      past: 'QĐ 5',
      others: '',
    });
    const { entries } = await book.call('records.history', { kind: 'body', id: 'committee' });
    expect(entries.at(-1)).toMatchObject({ channel: 'bodies.end', reason: 'QĐ 99/QĐ-UBND' });
  });

  it('owes nothing for what comes after its last day', async () => {
    await seedMore([]);
    const owed = async () =>
      (await book.call('duties.list', {})).filter(({ bodyId }) => bodyId === 'committee');
    expect(await owed()).not.toEqual([]);
    await book.call('bodies.end', { ...ending, until: '2026-08-31' });
    for (const { period } of await owed()) expect(period.until <= '2026-08-31').toBe(true);
  });

  const meeting = {
    bodyId: 'group',
    title: 'Họp tháng 1',
    on: '2027-01-12',
    startsAt: '08:00',
    place: 'UBND',
  };
  it.each<[string, Seed[], string]>([
    ['a meeting is to be after that', [aRecord('meeting', 'm', meeting)], 'Họp tháng 1'],
    [
      'a member comes after that',
      [
        aRecord('person', 'ha', { fullName: 'Trần Thị Thu Hà' }),
        aRecord('membership', 'late', {
          bodyId: 'committee',
          personId: 'ha',
          role: 'member',
          from: '2027-02-01',
        }),
      ],
      'Trần Thị Thu Hà',
    ],
  ])('is not ended while %s', async (_what, seeds, name) => {
    await seedMore(seeds);
    expect(failureOf(await book.ask('bodies.end', ending))).toEqual({
      code: 'conflict',
      field: 'until',
      details: { reason: 'something-later', name },
    });
    expect(await untilOf('body')).toEqual({ committee: null, group: null, other: null });
  });

  it('is ended where the later meeting was called off', async () => {
    await seedMore([aRecord('meeting', 'm', { ...meeting, state: 'cancelled' })]);
    await book.call('bodies.end', ending);
  });

  it.each([
    ['a group', { ...ending, committeeId: 'group' }, 'committeeId', 'wrong-body'],
    ['a day that is none', { ...ending, until: '2026-02-30' }, 'until', 'not-a-date'],
  ])('refuses %s', async (_what, input, field, reason) => {
    expect(failureOf(await book.ask('bodies.end', input))).toMatchObject({
      code: 'invalid-input',
      field,
      details: { reason },
    });
  });

  it('is not ended before it began', async () => {
    expect(failureOf(await book.ask('bodies.end', { ...ending, until: '2025-12-31' }))).toMatchObject({
      code: 'conflict',
      field: 'until',
    });
  });
});
