import { describe, expect, it } from 'vitest';
import { kinds } from '../../../../shared/records/index.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import type { Profile } from '../../../../shared/regulation/profile.ts';
import { type Book, failureOf } from '../../../helpers/book.ts';
import { as, openSownBook } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const list = (book: Book) => book.call('duties.list', {});
const find = async (book: Book, key: string) => (await list(book)).find((duty) => duty.key === key);
const refusalOf = async (book: Book, value: Record<string, unknown>, session = book.session) =>
  failureOf(await book.ask('duties.put-off', { value }, session));

const aDeferral = (more: Record<string, unknown> = {}) => ({
  dutyKey: 'bcd/committee-meeting/2026-H2',
  reason: 'Xã tập trung khắc phục lũ',
  decidedBy: 'Trưởng ban',
  decidedOn: '2026-11-19',
  document: '',
  note: '',
  ...more,
});

const held = (on: string, bodyId: string) => ({
  bodyId,
  type: 'regular' as const,
  title: 'Họp',
  on,
  startsAt: '08:00',
  place: 'UBND xã',
  state: 'held' as const,
});

describe('the list of duties', () => {
  it('begins with the day from which the book is kept, and names the body', async () => {
    const book = await openSownBook(thanhKheHa());
    const rows = await list(book);
    expect(rows.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'tct/group-meeting/2026-10 overdue',
      'tct/group-meeting/2026-11 due',
      'bcd/archive-handover/2025 not-applicable',
      'bcd/committee-meeting/2026-H2 due',
      'bcd/inspection-plan/2026 due',
      'bcd/work-programme/2026 due',
      'tct/group-meeting/2026-12 upcoming',
      'tct/group-report/2026-Q4 due',
      'bcd/budget-settlement/2026 not-applicable',
      'tct/group-report/2027-Q1 upcoming',
      'bcd/budget-estimate/2028 upcoming',
      'bcd/committee-meeting/2027-H1 upcoming',
      'bcd/inspection-plan/2027 upcoming',
      'bcd/work-programme/2027 upcoming',
    ]);
    expect(rows[0]).toMatchObject({ bodyName: 'Tổ công tác', citation: { article: '7', clause: '3' } });
  });

  it('of a year is all that has its last day in it, what nobody can do yet too', async () => {
    const book = await openSownBook(thanhKheHa());
    const rows = await book.call('duties.list', { year: 2027 });
    expect(rows.filter(({ duty }) => duty === 'group-meeting')).toHaveLength(12);
    expect(rows.filter(({ duty }) => duty === 'group-report')).toHaveLength(4);
    expect(rows.filter(({ duty }) => duty === 'committee-meeting').map(({ dueOn }) => dueOn)).toEqual([
      '2027-06-30',
      '2027-12-31',
    ]);
    expect(rows.every(({ dueOn }) => dueOn.startsWith('2027-'))).toBe(true);
    // The book is kept from October 2026: nothing of before is anybody's debt.
    const first = await book.call('duties.list', { year: 2026 });
    expect(first.map(({ key }) => key)).toEqual([
      'tct/group-meeting/2026-10',
      'tct/group-meeting/2026-11',
      'bcd/archive-handover/2025',
      'bcd/committee-meeting/2026-H2',
      'bcd/inspection-plan/2026',
      'bcd/work-programme/2026',
      'tct/group-meeting/2026-12',
      'tct/group-report/2026-Q4',
    ]);
    expect(await book.call('duties.list', { year: 2024 })).toEqual([]);
  });

  it('of no year is refused', async () => {
    const book = await openSownBook(thanhKheHa());
    for (const year of [1944, 2201, 2027.5, '2027', null]) {
      expect(failureOf(await book.ask('duties.list', { year }))).toMatchObject({
        code: 'invalid-input',
        field: 'year',
      });
    }
  });

  it('is settled by what the book holds, not by what lies in the bin', async () => {
    const book = await openSownBook(
      thanhKheHa({
        meeting: {
          a: held('2026-10-13', 'tct'),
          b: { ...held('2026-11-10', 'tct'), removedAt: '2026-11-11T00:00:00Z' },
        },
        report: {
          r: {
            bodyId: 'tct',
            type: 'group-report',
            periodKey: '2026-Q4',
            title: 'Báo cáo quý IV',
            sentOn: '2026-11-18',
            sentTo: 'Trưởng ban',
          },
        },
      }),
    );
    expect(await find(book, 'tct/group-meeting/2026-10')).toMatchObject({
      state: 'done',
      settledBy: { kind: 'meeting', id: 'a', on: '2026-10-13' },
    });
    expect(await find(book, 'tct/group-meeting/2026-11')).toMatchObject({ state: 'due', settledBy: null });
    expect(await find(book, 'tct/group-report/2026-Q4')).toMatchObject({
      state: 'done',
      settledBy: { id: 'r' },
    });
  });

  it('is settled by members’ and upward reports that are entered in the book', async () => {
    const book = await openSownBook(
      thanhKheHa({
        regulation: {
          qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets['kien-giang'] },
        },
      }),
    );
    for (const [type, periodKey] of [
      ['members-report', '2026-12-14'],
      ['upward-report', '2026-Q4'],
    ]) {
      const value = {
        ...{ bodyId: 'bcd', type, periodKey, title: 'Báo cáo', sentOn: '2026-11-20', sentTo: 'Nơi nhận' },
        ...{ number: '', summary: '', files: [] },
      };
      await book.call('records.create', { kind: 'report', value });
      expect(await find(book, `bcd/${type}/${periodKey}`)).toMatchObject({ state: 'done' });
    }
    expect(await find(book, 'bcd/upward-report/2026-H2')).toMatchObject({ state: 'due' });
  });

  it('is settled by what was written down as done, for a meeting and for a year', async () => {
    const book = await openSownBook(
      thanhKheHa({
        regulation: {
          qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets['kien-giang'] },
        },
        meeting: { m: { ...held('2026-11-27', 'bcd'), state: 'planned' } },
      }),
    );
    // Two working days before the 27th, over the holiday of the 24th.
    expect(await find(book, 'bcd/meeting-notice/m')).toMatchObject({ dueOn: '2026-11-25', state: 'due' });
    const fulfil = (more: Record<string, unknown>) =>
      book.ask('records.create', {
        kind: 'fulfilment',
        value: {
          ...{ bodyId: 'bcd', duty: 'meeting-notice', meetingId: 'm', periodKey: '', title: 'Giấy mời' },
          ...{ doneOn: '2026-11-20', sentTo: '', number: '', holds: [], summary: '', files: [], ...more },
        },
      });
    await fulfil({ holds: ['subject', 'time', 'place'] });
    expect(await find(book, 'bcd/meeting-notice/m')).toMatchObject({ state: 'due', lacking: ['documents'] });
    await fulfil({ holds: ['documents'] });
    expect(await find(book, 'bcd/meeting-notice/m')).toMatchObject({ state: 'done', lacking: [] });
    await fulfil({ duty: 'work-programme', meetingId: null, periodKey: '2026' });
    expect(await find(book, 'bcd/work-programme/2026')).toMatchObject({ state: 'done' });
    for (const [more, field] of [
      [{ meetingId: null }, 'value.meetingId'],
      [{ meetingId: 'nobody' }, 'value.meetingId'],
      [{ duty: 'group-plan', meetingId: null }, 'value.periodKey'],
      [{ duty: 'budget-settlement', meetingId: null, periodKey: '2026-Q1' }, 'value.periodKey'],
      [{ duty: 'committee-meeting' }, 'value.duty'],
      [{ doneOn: '' }, 'value.doneOn'],
      [{ holds: ['lunch'] }, 'value.holds.0'],
    ] as const) {
      expect(failureOf(await fulfil(more))).toMatchObject({ code: 'invalid-input', field });
    }
  });

  it('counts money and dossiers that the book holds', async () => {
    const book = await openSownBook(
      thanhKheHa({
        'budget-line': { b: { year: 2026, content: 'Tập huấn', quantity: 1, unitPrice: 1000 } },
        dossier: { d: { year: 2025, title: 'Hồ sơ họp', endOn: '2025-12-30', retention: 'permanent' } },
      }),
    );
    expect(await find(book, 'bcd/budget-settlement/2026')).toMatchObject({ state: 'upcoming' });
    expect(await find(book, 'bcd/archive-handover/2025')).toMatchObject({
      state: 'due',
      dueOn: '2026-12-31',
    });
  });

  it('knows who said that they would not come, and who said so too late', async () => {
    const rules = presets['party-agencies'];
    const book = await openSownBook(
      thanhKheHa({
        regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules } },
        meeting: { m: held('2026-11-19', 'bcd') },
      }),
    );
    const key = 'bcd/absence-notice/m';
    expect(await find(book, key)).toMatchObject({ state: 'not-applicable', dueOn: '2026-11-18' });
    const absence = (more: Record<string, unknown> = {}) =>
      book.ask('records.create', {
        kind: 'absence',
        value: {
          ...kinds.absence.empty(),
          meetingId: 'm',
          personId: 'dao',
          toldOn: '2026-11-19',
          reason: 'Đi công tác',
          ...more,
        },
      });
    expect(failureOf(await absence({ personId: 'nobody' }))).toMatchObject({ field: 'value.personId' });
    expect(failureOf(await absence({ toldOn: '2026-11-31' }))).toMatchObject({ field: 'value.toldOn' });
    await absence();
    expect(await find(book, key)).toMatchObject({
      state: 'done',
      settledBy: { kind: 'absence', on: '2026-11-19' },
    });
  });

  it('follows a meeting from plan to held', async () => {
    const book = await openSownBook(
      thanhKheHa({ meeting: { m: { ...held('2026-11-20', 'tct'), state: 'planned' } } }),
    );
    expect(await find(book, 'tct/group-meeting/2026-11')).toMatchObject({
      state: 'upcoming',
      plannedBy: { id: 'm' },
    });
    await book.call('meetings.move', { id: 'm', to: 'held', reason: '' });
    expect(await find(book, 'tct/group-meeting/2026-11')).toMatchObject({
      state: 'done',
      settledBy: { id: 'm' },
    });
  });

  it('asks for nothing without a regulation, nor of a group that is not there', async () => {
    expect(await list(await openSownBook(thanhKheHa({ regulation: {} })))).toEqual([]);
    const seed = thanhKheHa();
    const alone = await openSownBook({ ...seed, body: { bcd: seed.body?.bcd ?? {} }, membership: {} });
    expect(new Set((await list(alone)).map(({ bodyId }) => bodyId))).toEqual(new Set(['bcd']));
  });

  it('judges each period by the version in force on its last day', async () => {
    const quarterly: Profile = structuredClone(presets['tung-chau']);
    quarterly.meetings.cadence = {
      value: { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
      article: '9',
      clause: '1',
      phrase: '01 quý/01 lần',
    };
    const book = await openSownBook(
      thanhKheHa({
        regulation: {
          old: {
            bodyId: 'bcd',
            title: 'Cũ',
            from: '2026-01-01',
            until: '2026-12-31',
            rules: presets['tung-chau'],
          },
          next: { bodyId: 'bcd', title: 'Mới', from: '2027-01-01', rules: quarterly },
        },
      }),
    );
    const meetings = (await list(book)).filter(({ duty }) => duty === 'committee-meeting');
    expect(meetings.map(({ key, citation }) => `${key} ${citation.article}.${citation.clause}`)).toEqual([
      'bcd/committee-meeting/2026-H2 7.1',
      'bcd/committee-meeting/2027-Q1 9.1',
    ]);
  });

  it('asks nothing of a body for a time in which it did not exist', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      body: {
        ...seed.body,
        tct: { type: 'working-group', committeeId: 'bcd', name: 'Tổ công tác', from: '2026-11-05' },
      },
    });
    expect(await find(book, 'tct/group-meeting/2026-10')).toBeUndefined();
    expect(await find(book, 'tct/group-meeting/2026-11')).toMatchObject({ state: 'due' });
  });

  it('is for those who are signed in', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(failureOf(await book.ask('duties.list', {}, { userId: null }))).toEqual({ code: 'not-signed-in' });
    expect(await book.ask('duties.list', {}, as('viewer'))).toMatchObject({ ok: true });
  });
});

describe('putting a duty off', () => {
  it('keeps the reason, who decided and when, across a restart', async () => {
    const book = await openSownBook(thanhKheHa());
    const { id } = await book.call('duties.put-off', { value: aDeferral() });
    await book.reopen();
    expect(await find(book, 'bcd/committee-meeting/2026-H2')).toMatchObject({
      state: 'put-off',
      deferral: { id, reason: 'Xã tập trung khắc phục lũ', decidedOn: '2026-11-19' },
    });
  });

  it('of one committee leaves the same duty of another as it was', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      body: { ...seed.body, khac: { type: 'committee', name: 'Ban Chỉ đạo khác', from: '2026-01-01' } },
      regulation: {
        ...seed.regulation,
        khac: { bodyId: 'khac', title: 'Quy chế', from: '2026-01-01', rules: presets['tung-chau'] },
      },
    });
    await book.call('duties.put-off', { value: aDeferral() });
    expect(await find(book, 'bcd/committee-meeting/2026-H2')).toMatchObject({ state: 'put-off' });
    expect(await find(book, 'khac/committee-meeting/2026-H2')).toMatchObject({ state: 'due' });
  });

  it('is taken back by removing the decision', async () => {
    const book = await openSownBook(thanhKheHa());
    const { id } = await book.call('duties.put-off', { value: aDeferral() });
    await book.call('records.remove', { kind: 'deferral', id });
    expect(await find(book, 'bcd/committee-meeting/2026-H2')).toMatchObject({ state: 'due', deferral: null });
  });

  it('is refused where the regulation does not allow for circumstances', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await refusalOf(book, aDeferral({ dutyKey: 'tct/group-meeting/2026-10' }))).toEqual({
      code: 'duty-not-soft',
    });
  });

  it('is refused for what is done already', async () => {
    const book = await openSownBook(thanhKheHa({ meeting: { m: held('2026-10-15', 'bcd') } }));
    expect(await refusalOf(book, aDeferral())).toEqual({ code: 'duty-settled' });
  });

  it.each<[string, Record<string, unknown>, { field: string; reason: string }]>([
    [
      'a duty that is none',
      { dutyKey: 'bcd/committee-meeting/1999-H1' },
      { field: 'value.dutyKey', reason: 'not-found' },
    ],
    ['no duty', { dutyKey: '' }, { field: 'value.dutyKey', reason: 'required' }],
    ['no reason', { reason: '  ' }, { field: 'value.reason', reason: 'required' }],
    ['nobody who decided', { decidedBy: '' }, { field: 'value.decidedBy', reason: 'required' }],
    [
      'a decision of tomorrow',
      { decidedOn: '2026-11-21' },
      { field: 'value.decidedOn', reason: 'in-the-future' },
    ],
    ['a day that is none', { decidedOn: '2026-11-31' }, { field: 'value.decidedOn', reason: 'not-a-date' }],
  ])('refuses %s', async (_what, more, { field, reason }) => {
    const book = await openSownBook(thanhKheHa());
    expect(await refusalOf(book, aDeferral(more))).toMatchObject({
      code: 'invalid-input',
      field,
      details: { reason },
    });
  });

  it.each(['group-head', 'budget-officer', 'viewer'] as const)('is not for the %s', async (role) => {
    const book = await openSownBook(thanhKheHa());
    expect(await refusalOf(book, aDeferral(), as(role))).toEqual({ code: 'not-permitted' });
  });

  it('cannot be gone round by the generic operations', async () => {
    const book = await openSownBook(thanhKheHa());
    const value = aDeferral({ dutyKey: 'tct/group-meeting/2026-10' });
    const result = await book.ask('records.create', { kind: 'deferral', value });
    expect(failureOf(result)).toMatchObject({ code: 'not-permitted' });
  });
});
