import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AttendanceCounts,
  type AttendanceFacts,
  attendanceRate,
  attendanceStatistics,
} from '../../../../../shared/meetings/statistics/attendance-statistics.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';
import { meetingStates, meetingTypes } from '../../../../../shared/records/meeting.ts';

const aMeeting = (id: string, on: string, more: Partial<Of<'meeting'>> = {}): Of<'meeting'> => ({
  ...kinds.meeting.empty(),
  ...{ id, removedAt: null, bodyId: 'bcd', title: `Họp ${on}`, on, startsAt: '08:00', state: 'held' },
  ...more,
});
const aMember = (personId: string, more: Partial<Of<'membership'>> = {}): Of<'membership'> => ({
  ...kinds.membership.empty(),
  ...{ id: `m-${personId}`, removedAt: null, bodyId: 'bcd', personId, role: 'member', from: '2026-01-01' },
  ...more,
});
const aMark = (
  meetingId: string,
  personId: string | null,
  more: Partial<Of<'attendance'>> = {},
): Of<'attendance'> => ({
  ...kinds.attendance.empty(),
  ...{ id: `a-${meetingId}-${personId}`, removedAt: null, meetingId, personId, mark: 'present' },
  ...more,
});
const anAbsence = (
  meetingId: string,
  personId: string,
  more: Partial<Of<'absence'>> = {},
): Of<'absence'> => ({
  ...kinds.absence.empty(),
  ...{ id: `x-${meetingId}-${personId}`, removedAt: null, meetingId, personId, toldOn: '2026-06-01' },
  ...more,
});

const statistics = (facts: Partial<AttendanceFacts>) =>
  attendanceStatistics({
    ...{ meetings: [], memberships: [], attendances: [], absences: [] },
    ...{ from: '2026-01-01', until: '2026-12-31' },
    ...facts,
  });
const personIn = (facts: Partial<AttendanceFacts>, personId = 'ha') =>
  statistics(facts).people.find((one) => one.personId === personId);
const june = aMeeting('june', '2026-06-12', { attendeeIds: ['ha'], begunAt: '08:10', endedAt: '10:00' });
const one = { meetings: [june], memberships: [aMember('ha')] };

describe('one member at one meeting', () => {
  test('is late who came after it had begun, early who left before it ended; the rest is neither', () => {
    const stays = (from: string, until: string) => ({
      attendances: [aMark('june', 'ha', { stays: [{ from, until }] })],
    });
    expect(personIn({ ...one, ...stays('08:10', '') })).toMatchObject({ present: 1, late: 0, leftEarly: 0 });
    expect(personIn({ ...one, ...stays('08:11', '') })).toMatchObject({ present: 1, late: 1, leftEarly: 0 });
    expect(personIn({ ...one, ...stays('08:00', '09:59') })).toMatchObject({ late: 0, leftEarly: 1 });
    expect(personIn({ ...one, ...stays('08:00', '10:00') })).toMatchObject({ leftEarly: 0 });
  });

  test('who left and came back was there to the end', () => {
    const stays = [
      { from: '08:00', until: '08:30' },
      { from: '09:00', until: '' },
    ];
    expect(personIn({ ...one, attendances: [aMark('june', 'ha', { stays })] })).toMatchObject({
      ...{ present: 1, late: 0, leftEarly: 0 },
    });
  });

  test('present without an hour is on time: no lateness is invented', () => {
    expect(personIn({ ...one, attendances: [aMark('june', 'ha')] })).toMatchObject({ present: 1, late: 0 });
  });

  test.each([
    ['granted', 'withConsent'],
    ['refused', 'withNotice'],
    ['asked', 'withNotice'],
    ['not-asked', 'withNotice'],
  ] as const)('absent with consent %s counts as %s, with the reason', (consent, way) => {
    const absences = [anAbsence('june', 'ha', { consent, reason: 'Đi tập huấn' })];
    const person = personIn({ ...one, absences, attendances: [aMark('june', 'ha', { mark: 'absent' })] });
    expect(person).toMatchObject({
      absent: 1,
      [way]: 1,
      missed: [{ reason: 'Đi tập huấn', meetingId: 'june' }],
    });
  });

  test('absent without a word where only the roll says so', () => {
    expect(personIn({ ...one, attendances: [aMark('june', 'ha', { mark: 'absent' })] })).toMatchObject({
      ...{ absent: 1, withoutWord: 1 },
    });
  });

  test('who had excused themselves and came all the same was present', () => {
    const facts = { ...one, absences: [anAbsence('june', 'ha')], attendances: [aMark('june', 'ha')] };
    expect(personIn(facts)).toMatchObject({ present: 1, absent: 0, missed: [] });
  });

  test('a delegate makes nobody present: the member is absent and delegated', () => {
    const delegate = aMark('june', null, { forId: 'ha', name: 'Cao Thị Ái' });
    expect(personIn({ ...one, attendances: [delegate] })).toMatchObject({
      ...{ present: 0, absent: 1, delegated: 1, missed: [{ delegate: 'Cao Thị Ái' }] },
    });
  });

  test('neither called nor excused is not recorded: the book does not guess', () => {
    expect(personIn(one)).toMatchObject({ invited: 1, present: 0, absent: 0, notRecorded: 1 });
  });

  test('called twice over is counted once', () => {
    const attendances = [aMark('june', 'ha'), aMark('june', 'ha', { id: 'again', mark: 'absent' })];
    expect(personIn({ ...one, attendances })).toMatchObject({ invited: 1, present: 1, absent: 0 });
  });
});

describe('who counts for which meeting', () => {
  const meetings = ['2026-02-10', '2026-05-12', '2026-08-11'].map((on) =>
    aMeeting(on, on, { attendeeIds: ['ha', 'dao'] }),
  );

  test('members who joined or left within the period count on the days of their membership alone', () => {
    const memberships = [
      aMember('ha', { until: '2026-05-12' }),
      aMember('dao', { from: '2026-05-12', role: 'deputy' }),
    ];
    const { people } = statistics({ meetings, memberships });
    expect(people.map(({ personId, meetings: on, invited }) => [personId, on, invited])).toEqual([
      ['dao', 2, 2],
      ['ha', 2, 2],
    ]);
  });

  test('one who changed roles stands once, in the role of the end', () => {
    const memberships = [
      aMember('ha', { until: '2026-05-31' }),
      aMember('ha', { id: 'then', from: '2026-06-01', role: 'standing-deputy' }),
    ];
    expect(statistics({ meetings, memberships }).people).toMatchObject([
      { personId: 'ha', role: 'standing-deputy', meetings: 3 },
    ]);
  });

  test('one who was not invited counts as a member there and not as absent', () => {
    const facts = { meetings: [aMeeting('x', '2026-03-03')], memberships: [aMember('ha')] };
    expect(personIn(facts)).toMatchObject({ meetings: 1, invited: 0, absent: 0 });
  });

  test('one who had left the body before the day counts nowhere, invited or not', () => {
    const memberships = [aMember('ha', { until: '2026-01-31' })];
    expect(personIn({ meetings, memberships, attendances: [aMark('2026-05-12', 'ha')] })).toMatchObject({
      ...{ meetings: 0, invited: 0 },
    });
  });

  test('meetings that were not held, rounds of written opinions and other days are left out', () => {
    const states = meetingStates.filter((state) => state !== 'held' && state !== 'closed');
    const others = [
      ...states.map((state) => aMeeting(state, '2026-03-03', { state, attendeeIds: ['ha'] })),
      aMeeting('round', '2026-03-03', { type: 'written-round', attendeeIds: ['ha'] }),
      aMeeting('before', '2025-12-31', { attendeeIds: ['ha'] }),
    ];
    expect(statistics({ meetings: others, memberships: [aMember('ha')] }).meetings).toEqual([]);
  });
});

const day = fc
  .integer({ min: 0, max: 500 })
  .map((days) => new Date(Date.UTC(2025, 9, 1 + days)).toISOString().slice(0, 10));
const person = fc.constantFrom('ha', 'dao', 'anh', 'binh');
const meetingId = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'gone');
const time = fc.constantFrom('07:50', '08:00', '08:30', '09:30');

const facts: fc.Arbitrary<AttendanceFacts> = fc.record({
  meetings: fc
    .array(
      fc.record({
        on: day,
        state: fc.constantFrom(...meetingStates),
        type: fc.constantFrom(...meetingTypes),
        attendeeIds: fc.uniqueArray(person),
        chairId: fc.option(person),
      }),
      { maxLength: 4 },
    )
    .map((all) => all.map(({ on, ...more }, index) => aMeeting(`m${index + 1}`, on, more))),
  memberships: fc
    .array(fc.record({ personId: person, from: day, until: fc.option(day) }), { maxLength: 8 })
    .map((all) => all.map(({ personId, ...more }, index) => aMember(personId, { ...more, id: `${index}` }))),
  attendances: fc
    .array(
      fc.record({
        ...{ meetingId, personId: fc.option(person), forId: fc.option(person), from: time },
        mark: fc.constantFrom('present' as const, 'absent' as const),
      }),
      { maxLength: 20 },
    )
    .map((all) =>
      all.map(({ meetingId: at, personId, from, ...more }, index) =>
        aMark(at, personId, { ...more, id: `${index}`, stays: [{ from, until: '' }] }),
      ),
    ),
  absences: fc
    .array(
      fc.record({
        ...{ meetingId, personId: person, delegateName: fc.constantFrom('', 'Cao Thị Ái') },
        consent: fc.constantFrom('not-asked' as const, 'granted' as const, 'refused' as const),
      }),
      { maxLength: 10 },
    )
    .map((all) =>
      all.map(({ meetingId: at, personId, ...more }, index) =>
        anAbsence(at, personId, { ...more, id: `${index}` }),
      ),
    ),
  from: fc.constant('2026-01-01'),
  until: fc.constant('2026-12-31'),
});

const adds = (counts: AttendanceCounts) => {
  expect(counts.present + counts.absent + counts.notRecorded).toBe(counts.invited);
  expect(counts.withConsent + counts.withNotice + counts.withoutWord).toBe(counts.absent);
  expect(counts.late).toBeLessThanOrEqual(counts.present);
  expect(counts.leftEarly).toBeLessThanOrEqual(counts.present);
  expect(counts.delegated).toBeLessThanOrEqual(counts.absent);
  expect(attendanceRate(counts) ?? 50).toSatisfy((rate: number) => rate >= 0 && rate <= 100);
};

describe('whatever is in the book', () => {
  test('the counts add up for each person, each meeting and all, and both ways of summing agree', () => {
    fc.assert(
      fc.property(facts, (book) => {
        const { people, meetings, totals } = attendanceStatistics(book);
        for (const row of [...people, ...meetings, totals]) adds(row);
        for (const name of Object.keys(totals) as (keyof AttendanceCounts)[]) {
          const sum = (rows: readonly AttendanceCounts[]) => rows.reduce((all, row) => all + row[name], 0);
          expect(sum(people)).toBe(totals[name]);
          expect(sum(meetings)).toBe(totals[name]);
        }
        for (const one of people) {
          expect(one.missed.length).toBe(one.absent);
          expect(one.invited).toBeLessThanOrEqual(one.meetings);
        }
      }),
    );
  });

  test('a period counts as much as its two halves', () => {
    fc.assert(
      fc.property(facts, (book) => {
        const whole = attendanceStatistics(book).totals;
        const first = attendanceStatistics({ ...book, until: '2026-06-30' }).totals;
        const second = attendanceStatistics({ ...book, from: '2026-07-01' }).totals;
        for (const name of Object.keys(whole) as (keyof AttendanceCounts)[]) {
          expect(first[name] + second[name]).toBe(whole[name]);
        }
      }),
    );
  });

  test('the order in which meetings were written down changes nothing', () => {
    fc.assert(
      fc.property(facts, (book) => {
        const meetings = [...book.meetings].reverse();
        expect(attendanceStatistics({ ...book, meetings })).toEqual(attendanceStatistics(book));
      }),
    );
  });
});
