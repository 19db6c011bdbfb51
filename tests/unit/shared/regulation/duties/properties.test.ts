import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar.ts';
import { builtInHolidayYears } from '../../../../../shared/holidays.ts';
import { type Duty, fulfilledDuties, noticeContents } from '../../../../../shared/regulation/duties/duty.ts';
import type { DutyFacts } from '../../../../../shared/regulation/duties/facts.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Profile, silentProfile } from '../../../../../shared/regulation/profile.ts';
import { profileWithCadence, theFacts } from '../../../../helpers/duty-facts.ts';

const day = fc.integer({ min: -200, max: 900 }).map((offset) => addDays('2027-01-01', offset));
const body = fc.constantFrom('bcd', 'tct', 'other');
const id = fc.uuid();

const meeting = fc.record({
  id,
  bodyId: body,
  type: fc.constantFrom('regular' as const, 'extraordinary' as const, 'extended' as const),
  state: fc.constantFrom(
    'planned' as const,
    'invited' as const,
    'held' as const,
    'postponed' as const,
    'cancelled' as const,
  ),
  on: day,
});
const report = fc.record({
  id,
  bodyId: body,
  type: fc.constantFrom('group-report' as const, 'members-report' as const, 'upward-report' as const),
  periodKey: fc.constantFrom('2027-Q1', '2027-Q2', '2027-H1', '2028-Q1', '2027', '2027-03', '2027-06-14', ''),
  sentOn: fc.option(day),
});
const deferral = fc.record({
  id,
  dutyKey: fc.constantFrom(
    'bcd/committee-meeting/2027-H1',
    'bcd/committee-meeting/2027-H2',
    'tct/group-meeting/2027-02',
  ),
  reason: fc.constantFrom('Thiên tai', ' '),
  decidedOn: day,
});
const cadence = fc.record({
  every: fc.constantFrom(1, 2),
  unit: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const),
  soft: fc.boolean(),
  countBy: fc.constantFrom('calendar-period' as const, 'rolling' as const),
});

const fulfilment = fc.record({
  id,
  bodyId: body,
  duty: fc.constantFrom(...fulfilledDuties),
  periodKey: fc.constantFrom('2026', '2027', '2028', ''),
  meetingId: fc.constantFrom('m1', 'm2', null),
  doneOn: day,
  holds: fc.subarray([...noticeContents]),
});
const delivery = fc.record({
  id,
  meetingId: fc.constantFrom('m1', 'm2'),
  duty: fc.constantFrom('meeting-notice' as const, 'conclusion-notice' as const),
  doneOn: day,
  holds: fc.subarray([...noticeContents]),
});
const absence = fc.record({ id, meetingId: fc.constantFrom('m1', 'm2'), toldOn: day });
const namedMeeting = fc
  .tuple(meeting, fc.constantFrom('m1', 'm2', null))
  .map(([one, name]) => (name === null ? one : { ...one, id: name }));

const factsOf = (versions: fc.Arbitrary<DutyFacts['versions']>): fc.Arbitrary<DutyFacts> =>
  fc.record({
    versions,
    bodies: fc.constantFrom(theFacts().bodies, theFacts({ groupId: null }).bodies),
    meetings: fc.uniqueArray(namedMeeting, { maxLength: 25, selector: ({ id }) => id }),
    reports: fc.array(report, { maxLength: 8 }),
    fulfilments: fc.array(fulfilment, { maxLength: 12 }),
    absences: fc.array(absence, { maxLength: 4 }),
    deliveries: fc.array(delivery, { maxLength: 6 }),
    deferrals: fc.array(deferral, { maxLength: 4 }),
    holidayYears: fc.constant(builtInHolidayYears),
    budgetYears: fc.subarray([2026, 2027, 2028]),
    dossierYears: fc.subarray([2026, 2027, 2028]),
    today: day,
    since: day,
    through: fc.constantFrom('0001-01-01', '2028-12-31'),
  });
const factsUnder = (profile: fc.Arbitrary<Profile>) => factsOf(profile.map((rules) => [everUnder(rules)]));
const everUnder = (rules: Profile) => ({ id: 'v1', from: '0001-01-01', until: null, rules });

const anyPreset = fc.constantFrom(...Object.values(presets));
const anyProfile = fc.oneof(anyPreset, cadence.map(profileWithCadence));

const holds = (law: (facts: DutyFacts) => void, facts = factsUnder(anyProfile)) =>
  fc.assert(fc.property(facts, law), { numRuns: 300 });
const byKey = (list: Duty[]) => new Map(list.map((one) => [one.key, one]));

describe('whatever was recorded', () => {
  it('no duty is settled and owed at once', () => {
    holds((facts) => {
      for (const one of duties(facts)) {
        expect(one.state === 'done').toBe(one.settledBy !== null);
        if (one.state === 'overdue') expect(one.dueOn < facts.today).toBe(true);
        if (one.state === 'put-off') expect(one.soft && one.deferral !== null).toBe(true);
      }
    });
  });

  it('nothing that was owed before the book was begun is overdue', () => {
    holds((facts) => {
      for (const one of duties(facts)) expect(one.dueOn >= facts.since).toBe(true);
    });
  });

  it('each duty has a name of its own and a citation', () => {
    holds((facts) => {
      const list = duties(facts);
      expect(byKey(list).size).toBe(list.length);
      for (const one of list) expect(one.citation.phrase).not.toBe('');
    });
  });

  it('time going on un-settles nothing', () => {
    fc.assert(
      fc.property(factsUnder(anyProfile), fc.integer({ min: 0, max: 400 }), (facts, days) => {
        const later = byKey(duties({ ...facts, today: addDays(facts.today, days) }));
        for (const one of duties(facts)) {
          if (one.state === 'done') expect(later.get(one.key)?.settledBy).toEqual(one.settledBy);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('each regular meeting that was held falls to exactly one duty of its body that meets, which is done', () => {
    holds((facts) => {
      const list = duties(facts).filter(
        ({ duty }) => duty === 'committee-meeting' || duty === 'group-meeting',
      );
      const bodies = new Set(list.map(({ bodyId }) => bodyId));
      const held = facts.meetings
        .filter((one) => one.state === 'held' && one.type === 'regular' && bodies.has(one.bodyId))
        .filter((one) => facts.since <= one.on && one.on <= facts.today);
      for (const { bodyId, on } of held) {
        const its = list.filter(
          (one) => one.bodyId === bodyId && one.period.from <= on && on <= one.period.until,
        );
        expect(its.map((one) => one.state)).toEqual(['done']);
      }
    }, factsUnder(anyPreset));
  });

  it('no two committees share a duty, nor what puts it off', () => {
    holds((facts) => {
      const others = duties({ ...facts, bodies: theFacts({ committeeId: 'other', groupId: null }).bodies });
      const own = byKey(duties({ ...facts, bodies: theFacts({ groupId: null }).bodies }));
      for (const one of others) {
        expect(own.has(one.key)).toBe(false);
        expect(one.deferral).toBeNull();
      }
    });
  });

  it('each rolling duty but the last was settled, and the last is open', () => {
    const rolling = cadence.map((value) => profileWithCadence({ ...value, countBy: 'rolling' }));
    holds((facts) => {
      const { through: _, ...near } = facts;
      const open = duties(near).filter((one) => one.settledBy === null);
      expect(open).toHaveLength(1);
      const settling = duties(near).flatMap((one) => one.settledBy?.id ?? []);
      expect(new Set(settling).size).toBe(settling.length);
    }, factsUnder(rolling));
  });

  it('silence asks for nothing', () => {
    holds(
      (facts) => {
        expect(duties(facts)).toEqual([]);
      },
      factsUnder(fc.constant(silentProfile())),
    );
  });

  it('what is handed in stays as it was', () => {
    holds((facts) => {
      const before = structuredClone(facts);
      duties(facts);
      expect(facts).toEqual(before);
    });
  });
});
