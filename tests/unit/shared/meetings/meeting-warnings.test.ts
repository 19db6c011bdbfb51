import { describe, expect, it } from 'vitest';
import { builtInHolidayYears } from '../../../../shared/holidays.ts';
import {
  type Appointment,
  meetingWarnings,
  type OtherAppointment,
} from '../../../../shared/meetings/meeting-warnings.ts';

const aMeeting = (more: Partial<Appointment> = {}): Appointment => ({
  on: '2026-12-15',
  startsAt: '08:00',
  minutes: 90,
  personIds: ['ha'],
  ...more,
});

const another = (more: Partial<OtherAppointment> = {}): OtherAppointment => ({
  ...aMeeting(),
  id: 'm',
  title: 'Họp khác',
  ...more,
});

const warnings = (meeting: Partial<Appointment>, ...others: OtherAppointment[]) =>
  meetingWarnings({
    meeting: aMeeting(meeting),
    others,
    nameOf: (id) => id,
    years: builtInHolidayYears,
    today: '2026-11-20',
  });

const codes = (...args: Parameters<typeof warnings>) => warnings(...args).map(({ code }) => code);

describe('the day', () => {
  it.each([
    ['a weekend has no reason of its own', '2026-12-19', ''],
    ['a swap names its reason', '2027-01-01', 'Tết Dương lịch'],
  ])('%s', (_what, on, why) => {
    expect(warnings({ on })[0]).toEqual({ code: 'day-off', details: { on, why } });
  });

  it('a Saturday worked in exchange is a working day', () => {
    expect(codes({ on: '2026-08-22' })).toEqual(['in-the-past']);
  });

  it('today is not in the past', () => {
    expect(codes({ on: '2026-11-20' })).toEqual([]);
    expect(codes({ on: '2026-11-19' })).toEqual(['in-the-past']);
  });

  it('a year of which nothing is known is said to be unknown', () => {
    expect(codes({ on: '2041-01-08' })).toEqual(['holidays-unknown']);
  });
});

describe('the hour', () => {
  it.each([
    ['06:59', 60, true],
    ['07:00', 60, false],
    ['16:00', 60, false],
    ['16:00', 61, true],
    ['17:00', 0, true],
    ['23:30', 90, true],
    ['', 90, false],
  ])('%s for %d minutes: outside = %s', (startsAt, minutes, outside) => {
    expect(codes({ startsAt, minutes })).toEqual(outside ? ['outside-hours'] : []);
  });
});

describe('a clash', () => {
  it.each([
    ['begins in the middle', '09:00', 30, true],
    ['ends in the middle', '07:00', 61, true],
    ['begins as it ends', '09:30', 30, false],
    ['ends as it begins', '07:00', 60, false],
    ['has no agenda and lies an hour before', '07:00', 0, false],
    ['has no agenda and lies half an hour before', '07:30', 0, true],
    ['has no hour', '', 60, false],
  ])('%s', (_what, startsAt, minutes, clash) => {
    expect(codes({}, another({ startsAt, minutes }))).toEqual(clash ? ['same-hour'] : []);
  });

  it('needs the same day and somebody in common', () => {
    expect(codes({}, another({ on: '2026-12-16' }))).toEqual([]);
    expect(codes({}, another({ personIds: ['lam'] }))).toEqual([]);
  });

  it('lasts to midnight where the other one lasts beyond it', () => {
    expect(codes({ startsAt: '23:50' }, another({ startsAt: '23:30', minutes: 90 }))).toContain('same-hour');
  });

  it('names five people and no more, each once', () => {
    const personIds = ['a', 'a', 'b', 'c', 'd', 'e', 'f'];
    const [clash] = warnings({ personIds }, another({ personIds }));
    expect(clash).toMatchObject({ details: { people: 'a, b, c, d, e, …' } });
  });
});
