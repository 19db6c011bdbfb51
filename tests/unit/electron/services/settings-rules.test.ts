import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../shared/result.ts';
import { as, openSownBook } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const conflict = (field: string, reason: string): { ok: false; failure: unknown } => ({
  ok: false,
  failure: expect.objectContaining({
    code: 'conflict',
    field: `value.${field}`,
    details: expect.objectContaining({ reason }),
  }) as Failure,
});

const change = (kind: string, id: string, value: object) => ({ kind, id, value });

describe('the users of a book', () => {
  it('keep an officer who can change it: the last one loses neither role nor place', async () => {
    const { ask } = await openSownBook({});
    const last = conflict('roles', 'last-officer');
    expect(await ask('records.change', change('user', 'officer', { roles: ['viewer'] }))).toEqual(last);
    expect(await ask('records.change', change('user', 'officer', { active: false }))).toEqual(last);
    expect(await ask('records.remove', { kind: 'user', id: 'officer' })).toEqual(last);
    expect((await ask('records.get', { kind: 'user', id: 'officer' })).ok).toBe(true);
  });

  it('let the officer go once another is active, and not where that one is put away', async () => {
    const { ask, call } = await openSownBook({});
    await call('records.change', {
      kind: 'user',
      id: 'viewer',
      value: { roles: ['officer'], active: false },
    });
    expect(await ask('records.change', change('user', 'officer', { active: false }))).toEqual(
      conflict('roles', 'last-officer'),
    );
    await call('records.change', { kind: 'user', id: 'viewer', value: { active: true } });
    expect((await ask('records.change', change('user', 'officer', { active: false }))).ok).toBe(true);
  });

  it('are told apart by their names while they are active', async () => {
    const { ask, call } = await openSownBook({});
    const again = { name: 'đặng minh TUỆ', roles: ['viewer'], active: true };
    expect(await ask('records.create', { kind: 'user', value: again })).toEqual(
      conflict('name', 'name-taken'),
    );
    await call('records.create', { kind: 'user', value: { ...again, active: false } });
  });

  it('are changed by the officer alone', async () => {
    const { ask } = await openSownBook({});
    const wish = change('user', 'group-head', { roles: ['officer'] });
    expect(await ask('records.change', wish, as('group-head'))).toMatchObject({
      failure: { code: 'not-permitted' },
    });
  });
});

describe('the names of the commune', () => {
  const commune = {
    cu: {
      name: 'xã Thanh Khê',
      letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ',
      placeName: 'Thanh Khê',
      from: '2020-01-01',
      until: null,
    },
  };
  const renamed = {
    name: 'xã Thanh Khê Hạ',
    province: 'tỉnh Sơn Lĩnh',
    letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
    placeName: 'Thanh Khê Hạ',
    from: '2025-07-01',
    until: null,
    decision: '',
  };

  it('follow one another without a gap, in one change', async () => {
    const { call, application } = await openSownBook({ commune });
    const changed: unknown[] = [];
    application.listen((event, payload) => changed.push([event, payload]));
    await call('commune.rename', { value: renamed });
    const { rows } = await call('records.list', {
      kind: 'commune',
      sort: { field: 'from', descending: false },
    });
    expect(rows).toMatchObject([
      { name: 'xã Thanh Khê', from: '2020-01-01', until: '2025-06-30' },
      { name: 'xã Thanh Khê Hạ', from: '2025-07-01', until: null },
    ]);
    expect(changed).toEqual([['records.changed', { kinds: ['commune'] }]]);
  });

  it.each([
    ['the very day on which the former began', '2020-01-01', 'starts-too-early'],
    ['a day before the former began', '2019-12-31', 'spans-overlap'],
  ])('refuse to begin on %s', async (_day, from, reason) => {
    const { ask, call } = await openSownBook({ commune });
    expect(await ask('commune.rename', { value: { ...renamed, from } })).toEqual(conflict('from', reason));
    expect((await call('records.list', { kind: 'commune' })).total).toBe(1);
  });

  it('refuse a name without a beginning, and a person who may not', async () => {
    const { ask } = await openSownBook({ commune });
    expect(await ask('commune.rename', { value: { ...renamed, from: '' } })).toMatchObject({
      failure: { code: 'invalid-input', field: 'value.from', details: { reason: 'required' } },
    });
    expect(await ask('commune.rename', { value: renamed }, as('group-head'))).toMatchObject({
      failure: { code: 'not-permitted' },
    });
  });

  it('never hold twice on one day, however they are written', async () => {
    const { ask } = await openSownBook({ commune });
    const inside = { ...renamed, from: '2024-01-01', until: '2024-12-31' };
    expect(await ask('records.create', { kind: 'commune', value: inside })).toEqual(
      conflict('from', 'spans-overlap'),
    );
  });

  it('stay out of the way while in the bin, and are refused when put back over another', async () => {
    const { ask, call } = await openSownBook({ commune });
    await call('records.remove', { kind: 'commune', id: 'cu' });
    await call('commune.rename', { value: renamed });
    expect(await ask('records.put-back', { kind: 'commune', id: 'cu' })).toEqual(
      conflict('from', 'spans-overlap'),
    );
  });
});

describe('the versions of a regulation', () => {
  it('are never in force together', async () => {
    const { ask } = await openSownBook(
      thanhKheHa({
        regulation: {
          first: { bodyId: 'bcd', title: 'A', number: '1/QĐ', from: '2023-01-01', until: '2024-12-31' },
          second: { bodyId: 'bcd', title: 'B', from: '2025-01-01' },
        },
      }),
    );
    expect(await ask('records.change', change('regulation', 'second', { from: '2024-12-31' }))).toEqual(
      conflict('from', 'spans-overlap'),
    );
    expect((await ask('records.change', change('regulation', 'second', { from: '2025-03-01' }))).ok).toBe(
      true,
    );
  });
});

describe('the days off of a year', () => {
  const value = { year: 2027, off: [], workedSaturdays: [], source: '', status: 'decided' };

  it('are entered once', async () => {
    const { ask, call } = await openSownBook({});
    await call('records.create', { kind: 'holiday-year', value });
    expect(await ask('records.create', { kind: 'holiday-year', value })).toEqual(
      conflict('year', 'year-taken'),
    );
  });
});

describe('the settings', () => {
  it('are one record and no more', async () => {
    const { ask } = await openSownBook(thanhKheHa());
    const value = { language: 'en', keptFrom: '2026-10-01', backupReminderDays: 7 };
    expect(await ask('records.create', { kind: 'settings', value })).toMatchObject({
      failure: { code: 'already-exists' },
    });
  });
});

describe('the bodies of a book', () => {
  const refused = (field: string) => ({
    ok: false,
    failure: { code: 'invalid-input', field: `value.${field}`, details: { reason: 'wrong-body' } },
  });

  it('help a committee, never themselves or one another', async () => {
    const { ask } = await openSownBook({
      body: {
        committee: {
          type: 'committee',
          name: 'Ban',
          letterheadName: 'BAN',
          abbreviation: 'B',
          from: '2026-01-01',
        },
        group: {
          type: 'working-group',
          committeeId: 'committee',
          name: 'Tổ',
          letterheadName: 'TỔ',
          abbreviation: 'T',
          from: '2026-01-01',
        },
      },
      person: { lam: { fullName: 'Nguyễn Hữu Lâm' } },
      membership: { m: { bodyId: 'committee', personId: 'lam', role: 'head', from: '2026-01-01' } },
    });
    expect(await ask('records.change', change('body', 'group', { committeeId: 'group' }))).toEqual(
      refused('committeeId'),
    );
    const turned = change('body', 'committee', { type: 'working-group', committeeId: 'group' });
    expect(await ask('records.change', turned)).toEqual(refused('committeeId'));
    const swapped = change('body', 'group', { type: 'committee', committeeId: null });
    expect((await ask('records.change', swapped)).ok).toBe(true);
    // Its head is none of a group.
    expect(await ask('records.change', turned)).toEqual(refused('type'));
  });
});

describe('the days of a book', () => {
  it.each(['0206-01-05', '1944-12-31', '2201-01-01', '9999-12-31'])(
    'are not those of a mistyped year: %s',
    async (keptFrom) => {
      const { ask } = await openSownBook({
        settings: { settings: { keptFrom: '2026-01-01', backupReminderDays: 7 } },
      });
      expect(await ask('records.change', change('settings', 'settings', { keptFrom }))).toMatchObject({
        failure: { code: 'invalid-input', field: 'value.keptFrom', details: { reason: 'not-our-time' } },
      });
    },
  );
});
