import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { Input } from '../../../../../shared/contract.ts';
import type { KindName } from '../../../../../shared/records/index.ts';
import { kienGiang } from '../../../../../shared/regulation/presets/kien-giang.ts';
import { tayNinh } from '../../../../../shared/regulation/presets/tay-ninh.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { seedFolder, theBasics } from '../../../../helpers/seed.ts';

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
