import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { aMeeting, profileWithCadence, theFacts } from '../../../../helpers/duty-facts.ts';

const keysOf = (more: Parameters<typeof theFacts>[0]) =>
  duties(theFacts(more)).map(({ key, state }) => `${key} ${state}`);

describe('duties up to a day that is further than the next period', () => {
  it('are all periods, reviews and days of the year until then', () => {
    const rows = keysOf({
      profile: presets['khanh-hoa'],
      today: '2026-11-20',
      since: '2026-11-20',
      through: '2027-12-31',
    });
    expect(rows.filter((row) => row.includes('/2027'))).toEqual([
      'bcd/committee-meeting/2027-Q1 upcoming',
      'bcd/committee-meeting/2027-Q2 upcoming',
      'bcd/interim-review/2027-H1 upcoming',
      'bcd/committee-meeting/2027-Q3 upcoming',
      'bcd/committee-meeting/2027-Q4 upcoming',
      'bcd/final-review/2027 upcoming',
      'bcd/inspection-plan/2027 upcoming',
      'bcd/work-programme/2027 upcoming',
    ]);
    const days = duties(
      theFacts({
        profile: presets['kien-giang'],
        today: '2026-11-20',
        since: '2026-11-20',
        through: '2028-12-31',
      }),
    ).filter(({ duty }) => duty === 'members-report');
    expect(days.map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-14',
      '2027-06-14',
      '2027-12-14',
      '2028-06-14',
      '2028-12-14',
    ]);
  });

  it('a meeting that stands in the calendar of that time is seen', () => {
    const facts = theFacts({
      today: '2026-11-20',
      since: '2026-11-20',
      through: '2027-12-31',
      meetings: [aMeeting({ state: 'planned', on: '2027-09-10' })],
    });
    const second = duties(facts).find(({ key }) => key === 'bcd/committee-meeting/2027-H2');
    expect(second).toMatchObject({ state: 'upcoming', plannedBy: { id: 'm1', on: '2027-09-10' } });
  });

  it('of a rolling count are the latest days if each is used, the open one first', () => {
    const rolling = profileWithCadence({ every: 1, unit: 'quarter', soft: false, countBy: 'rolling' });
    const facts = { profile: rolling, today: '2027-03-10', through: '2027-12-31' };
    const met = [aMeeting({ on: '2027-01-15' })];
    expect(
      duties(theFacts({ ...facts, meetings: met })).map(({ dueOn, state }) => `${dueOn} ${state}`),
    ).toEqual(['2027-04-01 done', '2027-04-15 due', '2027-07-15 upcoming', '2027-10-15 upcoming']);
    // Late: the next times are counted from today, not from a day that is past.
    const late = duties(theFacts({ ...facts, meetings: met, today: '2027-06-20' }));
    expect(late.map(({ dueOn, state }) => `${dueOn} ${state}`)).toEqual([
      '2027-04-01 done',
      '2027-04-15 overdue',
      '2027-09-20 upcoming',
      '2027-12-20 upcoming',
    ]);
  });

  it('change nothing about those that are told without it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(presets)),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom('calendar-period' as const, 'rolling' as const),
        (preset, ahead, further, countBy) => {
          const profile = structuredClone(preset);
          const { cadence } = profile.meetings;
          if ('value' in cadence && cadence.value !== 'unspecified') cadence.value.countBy = countBy;
          const today = addDays('2027-01-01', ahead);
          const facts = theFacts({ profile, today, meetings: [aMeeting()] });
          const more = new Map(
            duties({ ...facts, through: addDays(today, further) }).map((one) => [one.key, one]),
          );
          for (const one of duties(facts)) expect(more.get(one.key)).toEqual(one);
        },
      ),
      { numRuns: 200 },
    );
  });
});
