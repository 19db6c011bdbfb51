import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../../../shared/regulation/duties/duty.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { aFulfilment, aMeeting, anAbsence, theFacts } from '../../../../helpers/duty-facts.ts';

type Wish = Parameters<typeof theFacts>[0];
const around = (preset: PresetName, more: Wish = {}): Duty[] =>
  duties(theFacts({ profile: presets[preset], ...more })).filter(({ meeting }) => meeting !== null);
const only = (preset: PresetName, duty: string, more: Wish): Duty | undefined =>
  around(preset, more).find((one) => one.duty === duty);
const planned = (on: string) => [aMeeting({ state: 'planned', on })];

describe('what each regulation asks for around a meeting', () => {
  it.each<[PresetName, string[], string[]]>([
    ['tung-chau', [], []],
    ['khanh-hoa', ['meeting-report'], ['meeting-report']],
    ['party-agencies', ['absence-notice'], ['absence-notice', 'conclusion-notice']],
    ['tay-ninh', [], []],
    ['kien-giang', ['meeting-notice'], ['conclusion-notice', 'meeting-notice']],
  ])('%s', (preset, before, after) => {
    const names = (meetings: ReturnType<typeof planned>) =>
      around(preset, { meetings })
        .map(({ duty }) => duty)
        .sort();
    expect(names(planned('2027-03-26'))).toEqual(before);
    expect(names([aMeeting({ on: '2027-02-26' })])).toEqual(after);
  });

  it('is asked of every type of meeting, and of none that was put off, called off or is the group’s', () => {
    const of = (more: Parameters<typeof aMeeting>[0]) =>
      around('kien-giang', { meetings: [aMeeting({ on: '2027-03-26', state: 'invited', ...more })] }).length;
    expect([of({ type: 'extraordinary' }), of({ type: 'extended' })]).toEqual([1, 1]);
    expect([of({ state: 'postponed' }), of({ state: 'cancelled' }), of({ bodyId: 'tct' })]).toEqual([
      0, 0, 0,
    ]);
  });

  it('is no word of staying away from a working session or a conference', () => {
    const of = (type: ReturnType<typeof aMeeting>['type']) =>
      around('party-agencies', { meetings: [aMeeting({ on: '2027-03-26', state: 'planned', type })] }).length;
    expect([of('extended'), of('working-session'), of('conference')]).toEqual([1, 0, 0]);
  });

  it('is not asked of a meeting before the book was begun', () => {
    expect(around('kien-giang', { meetings: [aMeeting({ on: '2026-12-30' })] })).toEqual([]);
    // Nor of its notice, where that was due before and the meeting came after.
    const names = around('kien-giang', { meetings: [aMeeting({ on: '2027-01-01' })] }).map(
      ({ duty }) => duty,
    );
    expect(names).toEqual(['conclusion-notice']);
  });

  it('goes by the version in force on the day of the meeting', () => {
    const versions = [
      { id: 'v1', from: '2026-01-01', until: '2027-02-28', rules: presets['kien-giang'] },
      { id: 'v2', from: '2027-03-01', until: null, rules: presets['tung-chau'] },
    ];
    const meetings = [aMeeting({ on: '2027-02-26' }), aMeeting({ id: 'm2', on: '2027-03-05' })];
    const found = duties(theFacts({ versions, meetings })).filter(({ meeting }) => meeting !== null);
    expect(
      found.map(({ meeting, citation, regulationId }) => [meeting?.id, citation.article, regulationId]),
    ).toEqual([
      ['m1', '14', 'v1'],
      ['m1', '14', 'v1'],
    ]);
  });
});

describe('the notice of a meeting under Kiên Giang, two working days ahead', () => {
  const notice = (more: Wish) => only('kien-giang', 'meeting-notice', more);

  it.each([
    // The vectors of the working days: over 2 September with its swap, and over the new holiday of November.
    ['2026-09-04', '2026-08-28'],
    ['2026-11-27', '2026-11-25'],
    ['2026-04-28', '2026-04-23'],
  ])('of a meeting on %s is due by %s', (on, dueOn) => {
    const facts = { meetings: planned(on), today: '2026-04-01', since: '2026-01-01' };
    expect(notice(facts)).toMatchObject({ dueOn, isDated: true, otherDueOn: null, unsettledYears: [] });
  });

  it('says that the year’s days off are not notified yet', () => {
    expect(notice({ meetings: planned('2027-09-06') })).toMatchObject({ unsettledYears: [2027] });
  });

  it('begins a month ahead, draws near, and is late on the day after its last', () => {
    const on = (today: string) => notice({ meetings: planned('2027-03-26'), today })?.state;
    expect(['2027-02-23', '2027-02-24', '2027-03-21', '2027-03-24', '2027-03-25'].map(on)).toEqual([
      'upcoming',
      'due',
      'soon',
      'soon',
      'overdue',
    ]);
  });

  it('is done by one that holds all that the rule wants', () => {
    const meetings = planned('2027-03-26');
    const fulfilments = [aFulfilment({ doneOn: '2027-03-08' })];
    expect(notice({ meetings, fulfilments })).toMatchObject({
      ...{ state: 'done', lacking: [], settledBy: { kind: 'fulfilment', id: 'f1', on: '2027-03-08' } },
      ...{ action: 'record-fulfilment', citation: { article: '14', clause: '3' } },
    });
  });

  it('is done in two parts on the day of the second', () => {
    const meetings = planned('2027-03-26');
    const parts = [
      aFulfilment({ id: 'papers', doneOn: '2027-03-09', holds: ['documents'] }),
      aFulfilment({ id: 'notice', doneOn: '2027-03-05', holds: ['subject', 'time', 'place'] }),
    ];
    expect(notice({ meetings, fulfilments: parts })?.settledBy).toMatchObject({ id: 'papers' });
    expect(notice({ meetings, fulfilments: parts.slice(1) })).toMatchObject({
      ...{ state: 'due', settledBy: null, lacking: ['documents'] },
    });
  });

  it.each([
    { meetingId: 'other' },
    { meetingId: null, periodKey: '2027' },
    { duty: 'conclusion-notice' as const },
    { doneOn: '2027-03-11' },
  ])('is not done by %j', (more) => {
    const meetings = planned('2027-03-26');
    expect(
      notice({ meetings, fulfilments: [aFulfilment({ doneOn: '2027-03-08', ...more })] })?.settledBy,
    ).toBeNull();
  });
});

describe('the group’s report at a meeting under Khánh Hòa', () => {
  it('must be there on the day of the meeting', () => {
    const meetings = planned('2027-03-26');
    const fulfilments = [aFulfilment({ duty: 'meeting-report', doneOn: '2027-03-10', holds: [] })];
    expect(only('khanh-hoa', 'meeting-report', { meetings })).toMatchObject({
      ...{ dueOn: '2027-03-26', state: 'due', by: ['group'] },
      citation: { article: '9', clause: '1' },
    });
    expect(only('khanh-hoa', 'meeting-report', { meetings, fulfilments })?.state).toBe('done');
  });
});

describe('notices of absence under the regulation of the Party bodies, one day ahead', () => {
  const told = (more: Wish) => only('party-agencies', 'absence-notice', more);
  const monday = '2027-03-22';

  it('are due on the day before, with the reading in working days beside it', () => {
    expect(told({ meetings: planned(monday) })).toMatchObject({
      ...{ dueOn: '2027-03-21', otherDueOn: '2027-03-19', state: 'due', action: 'record-absence' },
      citation: { article: '10', clause: '3' },
    });
    expect(told({ meetings: planned('2027-03-24') })).toMatchObject({ otherDueOn: null, unsettledYears: [] });
  });

  it('are open until the last day is over, whoever told by then', () => {
    const absences = [anAbsence({ toldOn: '2027-03-15' })];
    expect(told({ meetings: planned(monday), absences, today: '2027-03-21' })).toMatchObject({
      ...{ state: 'soon', settledBy: null },
    });
    expect(told({ meetings: planned(monday), absences, today: '2027-03-22' })).toMatchObject({
      ...{ state: 'done', settledBy: { kind: 'absence', id: 'a1', on: '2027-03-15' } },
    });
  });

  it('name the last who told, who may have been late', () => {
    const absences = [anAbsence({ toldOn: '2027-03-15' }), anAbsence({ id: 'a2', toldOn: monday })];
    const found = told({ meetings: [aMeeting({ on: monday })], absences, today: '2027-03-23' });
    expect(found?.settledBy).toMatchObject({ id: 'a2', on: monday });
    expect((found?.settledBy?.on ?? '') > (found?.dueOn ?? '')).toBe(true);
  });

  it('bind nobody where nobody was absent', () => {
    expect(told({ meetings: [aMeeting({ on: monday })], today: '2027-03-23' })).toMatchObject({
      ...{ state: 'not-applicable', notApplicable: 'nobody-absent', settledBy: null },
    });
  });
});

describe('the conclusions of a meeting, to each member', () => {
  it('are asked for once it was held, and are never overdue where no last day is named', () => {
    for (const preset of ['kien-giang', 'party-agencies'] as const) {
      expect(only(preset, 'conclusion-notice', { meetings: planned('2027-03-01') })).toBeUndefined();
      const found = only(preset, 'conclusion-notice', {
        ...{ meetings: [aMeeting({ on: '2027-02-26' })], today: '2028-02-26' },
      });
      expect(found).toMatchObject({ isDated: false, dueOn: '2027-02-26', state: 'due' });
    }
  });

  it('are late where the regulation names a number of days', () => {
    const profile = structuredClone(presets['kien-giang']);
    profile.afterMeeting.conclusionDeadline = {
      value: { days: 3, counting: 'working' },
      ...{ article: '14', clause: '3', phrase: 'trong 03 ngày làm việc' },
    };
    const meetings = [aMeeting({ on: '2027-02-26' })];
    const found = duties(theFacts({ profile, meetings })).find(({ duty }) => duty === 'conclusion-notice');
    expect(found).toMatchObject({ isDated: true, dueOn: '2027-03-03', state: 'overdue' });
  });
});
