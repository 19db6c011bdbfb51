import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import type { Cadence } from '../../../../../shared/regulation/profile/vocabulary.ts';
import { aMeeting, aReport, profileWithCadence, theFacts } from '../../../../helpers/duty-facts.ts';

type Every = Pick<Cadence, 'every' | 'unit'>;
const half: Every = { every: 6, unit: 'month' };
const quarter: Every = { every: 1, unit: 'quarter' };
const month: Every = { every: 1, unit: 'month' };
const rules = (every: Every, countBy: Cadence['countBy'] = 'calendar-period') =>
  profileWithCadence({ ...every, soft: false, countBy });

/** Two versions, the second from a day on, and what the committee owes by the end of the next year. */
const owed = (first: Every | 'rolling', second: Every | 'rolling', from: string, more = {}) => {
  const of = (one: Every | 'rolling') => (one === 'rolling' ? rules(quarter, 'rolling') : rules(one));
  return duties(
    theFacts({
      versions: [
        { id: 'v1', from: '2026-01-01', until: addDays(from, -1), rules: of(first) },
        { id: 'v2', from, until: null, rules: of(second) },
      ],
      today: '2027-12-31',
      ...more,
    }),
  ).filter(({ period }) => period.from <= '2027-12-31');
};
const lines = (...asked: Parameters<typeof owed>) =>
  owed(...asked).map(({ period, state }) => `${period.from.slice(5)}..${period.until.slice(5)} ${state}`);

describe('a change of cadence in the middle of the year', () => {
  it('judges half a year by the old version and the quarters after it by the new one', () => {
    expect(lines(half, quarter, '2027-07-01')).toEqual([
      '01-01..06-30 overdue',
      '07-01..09-30 overdue',
      '10-01..12-31 soon',
    ]);
  });

  it('names for each period the version that judges it', () => {
    const found = owed(half, quarter, '2027-07-01');
    expect(found.map(({ period, regulationId }) => [period.until, regulationId])).toEqual([
      ['2027-06-30', 'v1'],
      ['2027-09-30', 'v2'],
      ['2027-12-31', 'v2'],
    ]);
  });

  it('to a longer period does not judge again what the old version judged', () => {
    const meetings = [aMeeting({ on: '2027-08-05' })];
    expect(lines(quarter, half, '2027-10-01', { meetings })).toEqual([
      '01-01..03-31 overdue',
      '04-01..06-30 overdue',
      '07-01..09-30 done',
      '10-01..12-31 soon',
    ]);
  });

  it('to a shorter period leaves the days between to nobody’s debt, and says so', () => {
    const found = owed(half, month, '2027-08-15');
    expect(found.slice(0, 3).map(({ key, state, notApplicable }) => [key, state, notApplicable])).toEqual([
      ['bcd/committee-meeting/2027-H1', 'overdue', null],
      ['bcd/committee-meeting/cut-2027-07-01', 'not-applicable', 'rule-replaced'],
      ['bcd/committee-meeting/2027-08', 'overdue', null],
    ]);
  });

  it('counts what was held in days that were left over', () => {
    const found = owed(half, month, '2027-08-15', { meetings: [aMeeting({ on: '2027-07-20' })] });
    expect(found[1]).toMatchObject({
      ...{ state: 'done', notApplicable: null, settledBy: { id: 'm1' } },
      period: { kind: 'cut', from: '2027-07-01', until: '2027-07-31' },
    });
    expect(found[2]).toMatchObject({ key: 'bcd/committee-meeting/2027-08', settledBy: null });
  });

  it('from a rolling count to the calendar leaves what was running to nobody’s debt', () => {
    const meetings = [aMeeting({ on: '2027-05-20' })];
    expect(lines('rolling', quarter, '2027-07-01', { meetings })).toEqual([
      '01-01..04-01 done',
      '05-21..06-30 not-applicable',
      '07-01..09-30 overdue',
      '10-01..12-31 soon',
    ]);
  });

  it('from the calendar to a rolling count begins after the last period judged', () => {
    const meetings = [aMeeting({ on: '2027-05-20' }), aMeeting({ id: 'm2', on: '2027-08-05' })];
    expect(lines(quarter, 'rolling', '2027-07-01', { meetings })).toEqual([
      '01-01..03-31 overdue',
      '04-01..06-30 done',
      '07-01..08-20 done',
      '08-06..11-05 overdue',
    ]);
  });

  it('ends with the last version: days after it are nobody’s debt', () => {
    const versions = [{ id: 'v1', from: '2026-01-01', until: '2027-08-14', rules: rules(half) }];
    const found = duties(theFacts({ versions, today: '2027-12-31' }));
    expect(found.map(({ key, state, dueOn }) => [key, state, dueOn])).toEqual([
      ['bcd/committee-meeting/2027-H1', 'overdue', '2027-06-30'],
      ['bcd/committee-meeting/cut-2027-07-01', 'not-applicable', '2027-08-14'],
    ]);
  });

  it('leaves a report for a period of the old version to that version', () => {
    const versions = [
      { id: 'v1', from: '2026-01-01', until: '2027-06-30', rules: presets['tung-chau'] },
      { id: 'v2', from: '2027-07-01', until: null, rules: presets['kien-giang'] },
    ];
    const reports = [aReport({ periodKey: '2027-Q2', sentOn: '2027-07-05' })];
    const found = duties(theFacts({ versions, reports, today: '2027-08-02' }));
    const told = (key: string) => found.find((one) => one.key === key);
    expect(told('tct/group-report/2027-Q2')).toMatchObject({ state: 'done', settledBy: { id: 'r1' } });
    expect(told('tct/group-report/2027-07')).toMatchObject({ state: 'overdue' });
    const places = found.filter(({ duty }) => duty === 'group-report').map(({ citation }) => citation);
    expect([...new Set(places.map(shortCitation))]).toEqual(['6.9', '9.7']);
  });
});

describe('whatever versions follow one another', () => {
  const every = fc.constantFrom<Every>(
    half,
    quarter,
    month,
    { every: 2, unit: 'month' },
    { every: 4, unit: 'month' },
  );
  const turn = fc.integer({ min: -300, max: 900 }).map((days) => addDays('2027-01-01', days));
  const meetings = fc.array(turn, { maxLength: 20 });
  const book = (countBy: fc.Arbitrary<Cadence['countBy']>) =>
    fc.record({
      turns: fc.uniqueArray(turn, { minLength: 1, maxLength: 4 }),
      cadences: fc.array(fc.tuple(every, countBy), { minLength: 5, maxLength: 5 }),
      held: meetings,
      today: fc.integer({ min: 0, max: 900 }).map((days) => addDays('2027-01-01', days)),
    });
  type Book = typeof book extends (of: never) => fc.Arbitrary<infer B> ? B : never;
  const listOf = ({ turns, cadences, held, today }: Book) => {
    const starts = ['2020-01-01', ...[...turns].sort()];
    const versions = starts.map((from, index) => {
      const next = starts[index + 1];
      const [one, countBy] = cadences[index] ?? [half, 'calendar-period'];
      return {
        id: from,
        from,
        until: next === undefined ? null : addDays(next, -1),
        rules: rules(one, countBy),
      };
    });
    const all = held.map((on, index) => aMeeting({ id: `m${index}`, on }));
    const found = duties(theFacts({ versions, meetings: all, today }));
    return found.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
  };

  it('no day is judged twice and none is lost', () => {
    fc.assert(
      fc.property(book(fc.constant('calendar-period')), (one) => {
        const found = listOf(one);
        for (const [index, { period }] of found.entries()) {
          const next = found[index + 1];
          expect(period.from <= period.until).toBe(true);
          if (next) expect(next.period.from).toBe(addDays(period.until, 1));
        }
        expect(found[0] && found[0].period.from <= '2027-01-01').toBe(true);
        expect((found.at(-1)?.period.until ?? '') >= one.today).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('each meeting that was held settles one period at most, and each key stands once', () => {
    fc.assert(
      fc.property(book(fc.constantFrom('calendar-period', 'rolling')), (one) => {
        const found = listOf(one);
        const settling = found.flatMap(({ settledBy }) => settledBy?.id ?? []);
        expect(new Set(settling).size).toBe(settling.length);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });

  it('time going on un-settles nothing', () => {
    fc.assert(
      fc.property(book(fc.constantFrom('calendar-period', 'rolling')), fc.nat(400), (one, days) => {
        const later = new Map(
          listOf({ ...one, today: addDays(one.today, days) }).map((row) => [row.key, row]),
        );
        for (const { key, settledBy } of listOf(one)) {
          if (settledBy !== null) expect(later.get(key)?.settledBy).toEqual(settledBy);
        }
      }),
      { numRuns: 500 },
    );
  });
});
