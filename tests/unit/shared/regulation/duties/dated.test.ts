import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../../../shared/regulation/duties/duty.ts';
import type { DutyMeeting } from '../../../../../shared/regulation/duties/facts.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Profile, silentProfile } from '../../../../../shared/regulation/profile.ts';
import { aMeeting, aReport, theFacts } from '../../../../helpers/duty-facts.ts';

const under =
  (profile: Profile) =>
  (key: string, more: Parameters<typeof theFacts>[0] = {}): Duty | undefined =>
    duties(theFacts({ profile, ...more })).find((one) => one.key === key);
const khanhHoa = under(presets['khanh-hoa']);
const kienGiang = under(presets['kien-giang']);
const midYear = 'bcd/interim-review/2027-H1';
const yearEnd = 'bcd/final-review/2027';
const june = 'bcd/members-report/2027-06-14';

describe('a review tied to the year', () => {
  it('begins with its month and is late from the first day after', () => {
    const on = (today: string) => khanhHoa(midYear, { today })?.state;
    expect(['2027-05-31', '2027-06-01', '2027-06-30', '2027-07-01'].map(on)).toEqual([
      'upcoming',
      'soon',
      'soon',
      'overdue',
    ]);
  });

  it.each([
    [midYear, '2027-06-01'],
    [midYear, '2027-07-31'],
    [yearEnd, '2027-12-01'],
    [yearEnd, '2028-01-31'],
  ])('%s is settled by a meeting of any type held on %s', (key, on) => {
    for (const type of ['regular', 'extraordinary', 'extended'] as const) {
      const meetings = [aMeeting({ on, type })];
      expect(khanhHoa(key, { meetings, today: '2028-02-10' })).toMatchObject({
        state: 'done',
        settledBy: { kind: 'meeting', id: 'm1', on },
        rolling: null,
      });
    }
  });

  it.each([
    [midYear, { on: '2027-05-31' }],
    [midYear, { on: '2027-08-01' }],
    [midYear, { on: '2027-06-10', bodyId: 'tct' }],
    [midYear, { on: '2027-06-10', state: 'cancelled' as const }],
    [yearEnd, { on: '2027-11-30' }],
    [yearEnd, { on: '2028-02-01' }],
  ])('%s is not settled by %j', (key, more) => {
    const meetings = [aMeeting(more)];
    expect(khanhHoa(key, { meetings, today: '2028-02-10' })).toMatchObject({
      state: 'overdue',
      settledBy: null,
    });
  });

  it('is settled by its own kind of meeting, not by the other review nor by a working session', () => {
    const by = (key: string, type: DutyMeeting['type'], on: string) =>
      khanhHoa(key, { meetings: [aMeeting({ on, type })], today: '2028-02-10' })?.state;
    expect(by(midYear, 'interim-review', '2027-06-15')).toBe('done');
    expect(by(yearEnd, 'final-review', '2027-12-15')).toBe('done');
    expect(by(midYear, 'conference', '2027-06-15')).toBe('done');
    expect(by(midYear, 'final-review', '2027-06-15')).toBe('overdue');
    expect(by(yearEnd, 'interim-review', '2027-12-15')).toBe('overdue');
    for (const type of ['working-session', 'written-round'] as const) {
      expect(by(yearEnd, type, '2027-12-15')).toBe('overdue');
    }
  });

  it('is the regular meeting of its quarter as well where one khoản speaks of both (9.1), else not', () => {
    const meetings = [aMeeting({ on: '2027-12-15', type: 'final-review' })];
    const more = { meetings, today: '2027-12-20' };
    const settled = { state: 'done', settledBy: { id: 'm1' } };
    expect(khanhHoa('bcd/committee-meeting/2027-Q4', more)).toMatchObject(settled);
    expect(under(presets['tung-chau'])('bcd/committee-meeting/2027-H2', more)).toMatchObject({
      settledBy: null,
    });
    const apart = structuredClone(presets['khanh-hoa']);
    if ('value' in apart.meetings.reviews) apart.meetings.reviews.clause = '4';
    expect(under(apart)('bcd/committee-meeting/2027-Q4', more)).toMatchObject({ settledBy: null });
  });

  it('planned, keeps the regular meeting of its quarter from being asked for', () => {
    const meetings = [aMeeting({ on: '2027-12-15', type: 'final-review', state: 'planned' })];
    const more = { meetings, today: '2027-12-01' };
    const planned = { state: 'upcoming', plannedBy: { id: 'm1', on: '2027-12-15' } };
    expect(khanhHoa('bcd/committee-meeting/2027-Q4', more)).toMatchObject(planned);
  });

  it('has a meeting planned for it, late as it may be', () => {
    const meetings = [aMeeting({ state: 'planned', on: '2027-07-20' })];
    const plannedBy = { id: 'm1', on: '2027-07-20' };
    expect(khanhHoa(midYear, { meetings, today: '2027-06-20' })).toMatchObject({
      state: 'upcoming',
      plannedBy,
    });
    expect(khanhHoa(midYear, { meetings, today: '2027-07-10' })).toMatchObject({
      state: 'overdue',
      plannedBy,
    });
  });

  it('asks for nothing where the regulation names no time', () => {
    const names = duties(theFacts({ profile: presets['kien-giang'] })).map(({ duty }) => duty);
    expect(names).not.toContain('interim-review');
  });

  it('is owed once where the rule says it twice', () => {
    const profile = structuredClone(presets['khanh-hoa']);
    const rule = profile.meetings.reviews;
    if ('value' in rule) rule.value = [...rule.value, ...rule.value];
    expect(duties(theFacts({ profile })).filter(({ key }) => key === midYear)).toHaveLength(1);
  });
});

describe('the members’ reports', () => {
  const theirs = (more = {}) =>
    aReport({ bodyId: 'bcd', type: 'members-report', periodKey: '2027-06-14', ...more });

  it('are due on the 14th, «trước ngày 15»', () => {
    const on = (today: string) => kienGiang(june, { today })?.state;
    expect(['2027-05-14', '2027-05-15', '2027-06-14', '2027-06-15'].map(on)).toEqual([
      'due',
      'soon',
      'soon',
      'overdue',
    ]);
  });

  it('are settled by what was received for that day', () => {
    const reports = [theirs({ sentOn: '2027-06-10' })];
    expect(kienGiang(june, { reports, today: '2027-06-20' })).toMatchObject({
      state: 'done',
      settledBy: { kind: 'report', id: 'r1' },
    });
  });

  it.each([
    { periodKey: '2026-12-14' },
    { type: 'group-report' },
    { type: 'upward-report' },
    { bodyId: 'tct' },
    { sentOn: null },
    { sentOn: '2027-06-21' },
  ])('are not settled by a report with %j', (more) => {
    expect(kienGiang(june, { reports: [theirs(more)], today: '2027-06-20' })).toMatchObject({
      state: 'overdue',
      settledBy: null,
    });
  });

  it.each([
    [{ day: 1, month: 3 }, '2027-02-28'],
    [{ day: 31, month: 6 }, '2027-06-30'],
    [{ day: 1, month: 1 }, '2027-12-31'],
  ])('before %j are due by %s', (before, dueOn) => {
    const profile = silentProfile();
    const value = { before: [before], onRequest: false, to: [] };
    profile.reports.membersDue = { value, article: '1', clause: null, phrase: 'trước ngày' };
    const days = duties(theFacts({ profile, today: '2027-12-31' })).map((one) => one.dueOn);
    expect(days).toContain(dueOn);
  });

  it('are not asked for by the calendar where they are given on request', () => {
    const names = duties(theFacts({ profile: presets['party-agencies'] })).map(({ duty }) => duty);
    expect(names).not.toContain('members-report');
  });
});

describe('reports upward', () => {
  it('are settled each by the report for its own period', () => {
    const reports = [
      aReport({ bodyId: 'bcd', type: 'upward-report', periodKey: '2027-H1', sentOn: '2027-07-02' }),
    ];
    const state = (key: string) => kienGiang(key, { reports, today: '2027-07-05' })?.state;
    expect(state('bcd/upward-report/2027-H1')).toBe('done');
    expect(state('bcd/upward-report/2027-Q2')).toBe('overdue');
    expect(state('bcd/upward-report/2027')).toBe('due');
  });

  it('to two places for one period are two, and one report settles only one', () => {
    const profile = silentProfile();
    profile.reports.upward = {
      value: [
        { by: ['committee'], to: ['peoples-committee'], when: ['quarter'] },
        { by: ['committee'], to: [{ name: 'Sở' }], when: ['quarter', 'on-request'] },
        { by: ['group'], to: ['head'], when: ['quarter'] },
        { by: ['committee'], to: ['head'], when: ['on-request', 'end-of-each-task'] },
        { by: ['committee'], to: ['head'], when: [] },
      ],
      article: '5',
      clause: '1',
      phrase: 'hằng quý',
    };
    const reports = [aReport({ bodyId: 'bcd', type: 'upward-report', periodKey: '2027-Q1.2' })];
    const found = duties(theFacts({ profile, reports })).filter(({ dueOn }) => dueOn === '2027-03-31');
    expect(found.map(({ key, state }) => [key, state])).toEqual([
      ['bcd/upward-report/2027-Q1', 'soon'],
      ['bcd/upward-report/2027-Q1.2', 'done'],
      ['tct/upward-report/2027-Q1', 'soon'],
    ]);
    const alone = duties(theFacts({ profile, groupId: null }));
    expect(alone.map(({ bodyId }) => bodyId)).not.toContain('tct');
  });
});
