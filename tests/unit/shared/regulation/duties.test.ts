import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../../shared/regulation/duties/duty.ts';
import type { DutyFacts } from '../../../../shared/regulation/duties/facts.ts';
import { duties } from '../../../../shared/regulation/duties.ts';
import { silentProfile } from '../../../../shared/regulation/profile.ts';
import {
  aDeferral,
  aMeeting,
  aReport,
  clockDuties,
  profileWithCadence,
  theFacts,
} from '../../../helpers/duty-facts.ts';

const only = (facts: DutyFacts, key: string): Duty | undefined =>
  duties(facts).find((one) => one.key === key);
const keys = (facts: DutyFacts) =>
  duties(facts)
    .filter(({ duty }) => clockDuties.has(duty))
    .map((one) => one.key);

describe('the duties of Tùng Châu', () => {
  it('are a committee meeting a half-year, a group meeting a month and a group report a quarter', () => {
    expect(keys(theFacts({ today: '2027-02-10' }))).toEqual([
      'tct/group-meeting/2027-01',
      'tct/group-meeting/2027-02',
      'tct/group-meeting/2027-03',
      'tct/group-report/2027-Q1',
      'bcd/committee-meeting/2027-H1',
      'tct/group-report/2027-Q2',
      'bcd/committee-meeting/2027-H2',
    ]);
  });

  it('cite the article, the clause and the words that ask for them', () => {
    expect(only(theFacts(), 'bcd/committee-meeting/2027-H1')).toMatchObject({
      citation: {
        article: '7',
        clause: '1',
        phrase: 'Ban Chỉ đạo họp định kỳ sáu tháng một lần (căn cứ tình hình thực tế)',
      },
      bodyId: 'bcd',
      soft: true,
      dueOn: '2027-06-30',
      action: 'plan-meeting',
      addressees: [],
    });
    expect(only(theFacts(), 'tct/group-meeting/2027-03')).toMatchObject({
      citation: { article: '7', clause: '3', phrase: 'Tổ công tác họp định kỳ một tháng một lần' },
      bodyId: 'tct',
      soft: false,
      dueOn: '2027-03-31',
    });
  });

  it('send the group’s quarterly report to the head, the deputies and the members', () => {
    const report = only(theFacts(), 'tct/group-report/2027-Q1');
    expect(report).toMatchObject({ citation: { article: '6', clause: '9' }, action: 'record-report' });
    expect(report?.addressees).toEqual(['head', 'standing-deputy', 'deputy', 'member']);
    expect(report?.dueOn).toBe('2027-03-31');
  });

  it('ask nothing of a group that does not exist', () => {
    const facts = theFacts({ groupId: null });
    expect(new Set(duties(facts).map((one) => one.bodyId))).toEqual(new Set(['bcd']));
  });
});

describe('a duty', () => {
  it('does not come from silence', () => {
    expect(duties(theFacts({ profile: silentProfile() }))).toEqual([]);
  });

  it('does not come from «định kỳ» without a period', () => {
    const profile = silentProfile();
    profile.groupMeetings.cadence = {
      value: 'unspecified',
      article: '14',
      clause: '4',
      phrase: 'họp định kỳ',
    };
    expect(duties(theFacts({ profile }))).toEqual([]);
  });

  it('is done by a regular meeting of its body held in the period', () => {
    const facts = theFacts({ meetings: [aMeeting()] });
    expect(only(facts, 'bcd/committee-meeting/2027-H1')).toMatchObject({
      state: 'done',
      settledBy: { kind: 'meeting', id: 'm1', on: '2027-01-15' },
    });
  });

  it.each([
    ['another body', { bodyId: 'other' }],
    ['an extraordinary one', { type: 'extraordinary' as const }],
    ['an extended one', { type: 'extended' as const }],
    ['a planned one', { state: 'planned' as const }],
    ['a postponed one', { state: 'postponed' as const }],
    ['a cancelled one', { state: 'cancelled' as const }],
    ['one before the period', { on: '2026-12-31' }],
    ['one after the period', { on: '2027-07-01' }],
  ])('is not done by a meeting that is %s', (_, more) => {
    const facts = theFacts({ meetings: [aMeeting(more)], today: '2027-07-20' });
    expect(only(facts, 'bcd/committee-meeting/2027-H1')).toMatchObject({ state: 'overdue', settledBy: null });
  });

  it('is not done by a meeting said to be held on a day to come', () => {
    const facts = theFacts({ meetings: [aMeeting({ on: '2027-04-01' })] });
    expect(only(facts, 'bcd/committee-meeting/2027-H1')?.settledBy).toBeNull();
  });

  it('is done on the first and the last day of its period', () => {
    for (const on of ['2027-01-01', '2027-06-30']) {
      const facts = theFacts({ meetings: [aMeeting({ on })], today: '2027-08-01' });
      expect(only(facts, 'bcd/committee-meeting/2027-H1')?.state).toBe('done');
    }
  });

  it('is settled by the first of two meetings in one period', () => {
    const meetings = [aMeeting({ id: 'late', on: '2027-02-20' }), aMeeting({ id: 'early' })];
    expect(only(theFacts({ meetings }), 'bcd/committee-meeting/2027-H1')?.settledBy?.id).toBe('early');
  });

  it('is done by a report for its period, even one sent after the period', () => {
    const facts = theFacts({ reports: [aReport({ sentOn: '2027-04-05' })], today: '2027-04-05' });
    expect(only(facts, 'tct/group-report/2027-Q1')).toMatchObject({
      state: 'done',
      settledBy: { kind: 'report', id: 'r1', on: '2027-04-05' },
    });
    expect(only(facts, 'tct/group-report/2027-Q2')?.state).toBe('due');
  });

  it.each([
    ['is a draft', { sentOn: null }],
    ['goes out tomorrow', { sentOn: '2027-03-11' }],
    ['is for another quarter', { periodKey: '2026-Q4' }],
    ['is of another body', { bodyId: 'bcd' }],
  ])('is not done by a report that %s', (_, more) => {
    const facts = theFacts({ reports: [aReport(more)] });
    expect(only(facts, 'tct/group-report/2027-Q1')).toMatchObject({ state: 'soon', settledBy: null });
  });

  it('runs, draws near, and falls overdue on the day after its last', () => {
    const on = (today: string) => only(theFacts({ today }), 'bcd/committee-meeting/2027-H1')?.state;
    expect([on('2027-01-01'), on('2027-05-30'), on('2027-05-31')]).toEqual(['due', 'due', 'soon']);
    expect([on('2027-06-30'), on('2027-07-01')]).toEqual(['soon', 'overdue']);
  });

  it('is upcoming before its period has begun', () => {
    expect(only(theFacts(), 'tct/group-meeting/2027-04')?.state).toBe('upcoming');
  });

  it('is upcoming, not done, while a meeting stands in the calendar for it', () => {
    for (const state of ['planned', 'invited'] as const) {
      const meetings = [aMeeting({ state, on: '2027-06-25' })];
      expect(
        only(theFacts({ meetings, today: '2027-06-10' }), 'bcd/committee-meeting/2027-H1'),
      ).toMatchObject({
        state: 'upcoming',
        plannedBy: { id: 'm1', on: '2027-06-25' },
        settledBy: null,
      });
    }
  });

  it('asks again when the planned day has passed and nobody said it was held', () => {
    const meetings = [aMeeting({ state: 'invited', on: '2027-06-25' })];
    const on = (today: string) => only(theFacts({ meetings, today }), 'bcd/committee-meeting/2027-H1')?.state;
    expect([on('2027-06-25'), on('2027-06-26'), on('2027-07-01')]).toEqual(['upcoming', 'soon', 'overdue']);
  });

  it('leaves nobody in debt for periods that ended before the book was begun', () => {
    const facts = theFacts({ since: '2026-11-20', today: '2027-01-05' });
    const overdue = duties(facts).filter((one) => one.state === 'overdue');
    expect(overdue.map((one) => one.key)).toEqual([
      'tct/group-meeting/2026-11',
      'bcd/committee-meeting/2026-H2',
      'bcd/inspection-plan/2026',
      'bcd/work-programme/2026',
      'tct/group-meeting/2026-12',
      'tct/group-report/2026-Q4',
    ]);
  });
});

describe('a soft duty', () => {
  const put = (more = {}, today = '2027-07-20') =>
    only(theFacts({ deferrals: [aDeferral(more)], today }), 'bcd/committee-meeting/2027-H1');

  it('is overdue after its period until it is put off in writing', () => {
    expect(only(theFacts({ today: '2027-07-20' }), 'bcd/committee-meeting/2027-H1')?.state).toBe('overdue');
    expect(put()).toMatchObject({ state: 'put-off', deferral: { id: 'd1' } });
  });

  it.each([
    ['without a reason', { reason: '  ' }],
    ['for another period', { dutyKey: 'bcd/committee-meeting/2027-H2' }],
    ['decided on a day to come', { decidedOn: '2027-07-21' }],
  ])('is not put off %s', (_, more) => {
    expect(put(more)).toMatchObject({ state: 'overdue', deferral: null });
  });

  it('is done when it was kept in spite of being put off', () => {
    const facts = theFacts({
      deferrals: [aDeferral()],
      meetings: [aMeeting({ on: '2027-06-29' })],
      today: '2027-07-01',
    });
    expect(only(facts, 'bcd/committee-meeting/2027-H1')?.state).toBe('done');
  });

  it('shows the newest of several decisions', () => {
    const deferrals = [aDeferral({ id: 'second', decidedOn: '2027-06-28' }), aDeferral({ id: 'first' })];
    const facts = theFacts({ deferrals, today: '2027-07-01' });
    expect(only(facts, 'bcd/committee-meeting/2027-H1')?.deferral?.id).toBe('second');
  });

  it('lends its softness to no other: a monthly group meeting cannot be put off', () => {
    const deferrals = [aDeferral({ dutyKey: 'tct/group-meeting/2027-02' })];
    const facts = theFacts({ deferrals, today: '2027-07-01' });
    expect(only(facts, 'tct/group-meeting/2027-02')).toMatchObject({ state: 'overdue', deferral: null });
  });
});

describe('the rolling reading', () => {
  it('stands beside the calendar one: no more than six months since the last', () => {
    const facts = theFacts({ meetings: [aMeeting({ on: '2027-01-15' })], today: '2027-08-01' });
    expect(only(facts, 'bcd/committee-meeting/2027-H2')?.rolling).toEqual({
      lastOn: '2027-01-15',
      dueOn: '2027-07-15',
    });
  });

  it('counts from the beginning of the book when nothing was held yet', () => {
    expect(only(theFacts(), 'bcd/committee-meeting/2027-H1')?.rolling).toEqual({
      lastOn: null,
      dueOn: '2027-07-01',
    });
  });

  it('ends on the last day of a month that has no such day', () => {
    const facts = theFacts({ meetings: [aMeeting({ on: '2027-08-31' })], today: '2027-09-01' });
    expect(only(facts, 'bcd/committee-meeting/2027-H2')?.rolling?.dueOn).toBe('2028-02-29');
  });

  it('rules when the profile says so: each meeting begins the next six months', () => {
    const facts = theFacts({
      profile: profileWithCadence({ every: 6, unit: 'month', soft: false, countBy: 'rolling' }),
      meetings: [aMeeting({ on: '2027-01-15' }), aMeeting({ id: 'm2', on: '2027-08-10' })],
      today: '2028-02-11',
    });
    expect(duties(facts).map(({ key, state, dueOn }) => [key, state, dueOn])).toEqual([
      ['bcd/committee-meeting/2027-01-01', 'done', '2027-07-01'],
      ['bcd/committee-meeting/2027-01-16', 'done', '2027-07-15'],
      ['bcd/committee-meeting/2027-08-11', 'overdue', '2028-02-10'],
    ]);
  });

  it('goes on from a meeting before the book was begun, unless that had run out already', () => {
    const profile = profileWithCadence({ every: 1, unit: 'quarter', soft: false, countBy: 'rolling' });
    const first = (on: string) => duties(theFacts({ profile, meetings: [aMeeting({ on })] }))[0];
    expect(first('2026-12-05')).toMatchObject({ dueOn: '2027-03-05', state: 'overdue' });
    expect(first('2026-05-05')).toMatchObject({ dueOn: '2027-04-01', state: 'due' });
  });
});

describe('cadences of other regulations', () => {
  it.each([
    [{ every: 2, unit: 'month' as const }, ['2027-M01-02', '2027-M03-04', '2027-M05-06']],
    [{ every: 4, unit: 'month' as const }, ['2027-M01-04', '2027-M05-08']],
    [{ every: 1, unit: 'quarter' as const }, ['2027-Q1', '2027-Q2']],
    [{ every: 3, unit: 'month' as const }, ['2027-Q1', '2027-Q2']],
    [{ every: 1, unit: 'year' as const }, ['2027', '2028']],
  ])('fall into calendar periods: %j', (cadence, periods) => {
    const profile = profileWithCadence({ ...cadence, soft: false, countBy: 'calendar-period' });
    const found = duties(theFacts({ profile })).map((one) => one.period.key);
    expect(found).toEqual(periods);
  });

  it('end two months on their last day, leap years included', () => {
    const profile = profileWithCadence({ every: 2, unit: 'month', soft: false, countBy: 'calendar-period' });
    const [first] = duties(theFacts({ profile, since: '2028-02-29', today: '2028-02-29' }));
    expect(first).toMatchObject({ period: { from: '2028-01-01', until: '2028-02-29' }, state: 'soon' });
  });
});
