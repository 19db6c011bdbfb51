import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMinutes,
  dayInVietnam,
  daysBetween,
  formalDate,
  formatDate,
  formatTime,
  isIsoDate,
  isTime,
  nextPeriod,
  type PeriodKind,
  periodFromKey,
  periodLabel,
  periodOf,
  periodsBetween,
  previousPeriod,
  weekday,
  weekdayName,
} from '../../../shared/calendar.ts';

const invalid = expect.objectContaining({ failure: expect.objectContaining({ code: 'invalid-input' }) });
const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'year'];

/** Days from 1900 to 2099, made by the platform's own Date. */
const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
describe('calendar days', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20/11/2026',
    ' 2026-11-20',
    '2026-11-20\n',
    '2026-11-20T00:00:00Z',
    '٢٠٢٦-١١-٢٠',
    '',
    null,
    20261120,
    ['2026-11-20'],
  ])('%j is refused', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it('counts days across month ends, leap days and year ends', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(daysBetween('2026-12-31', '2026-01-01')).toBe(-364);
  });

  it('adding days undoes and keeps order', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -20_000, max: 20_000 }), (date, count) => {
        const moved = addDays(date, count);
        expect(addDays(moved, -count)).toBe(date);
        expect(daysBetween(date, moved)).toBe(count);
        expect(Math.sign(count)).toBe(moved === date ? 0 : moved > date ? 1 : -1);
      }),
    );
  });

  test.each([
    ['2026-02-30', 1],
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2026-11-20', 0.5],
    ['2026-11-20', Number.NaN],
    ['2026-11-20', Number.POSITIVE_INFINITY],
  ])('refuses %s plus %d days', (date, count) => {
    expect(() => addDays(date, count)).toThrow(invalid);
  });

  it('starts the week on Monday', () => {
    const week = [
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ];
    expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(week.map(weekdayName)).toEqual([
      'thứ Hai',
      'thứ Ba',
      'thứ Tư',
      'thứ Năm',
      'thứ Sáu',
      'thứ Bảy',
      'Chủ nhật',
    ]);
  });

  it('agrees with the platform on the day of the week', () => {
    fc.assert(
      fc.property(someDay, (date) => {
        expect(weekday(date) % 7).toBe(new Date(`${date}T00:00Z`).getUTCDay());
      }),
    );
  });

  it('takes the day in Vietnam, not in UTC', () => {
    expect(dayInVietnam('2026-11-20T16:59:59.999Z')).toBe('2026-11-20');
    expect(dayInVietnam('2026-11-20T17:00:00.000Z')).toBe('2026-11-21');
    expect(() => dayInVietnam('hôm nay')).toThrow(invalid);
  });
});

describe('dates in words', () => {
  test.each([
    ['2026-03-05', '05/03/2026', 'ngày 05 tháng 3 năm 2026'],
    ['2026-01-09', '09/01/2026', 'ngày 09 tháng 01 năm 2026'],
    ['2026-02-10', '10/02/2026', 'ngày 10 tháng 02 năm 2026'],
    ['2026-09-30', '30/09/2026', 'ngày 30 tháng 9 năm 2026'],
    ['2026-10-01', '01/10/2026', 'ngày 01 tháng 10 năm 2026'],
  ])('%s', (date, short, formal) => {
    expect(formatDate(date)).toBe(short);
    expect(formalDate(date)).toBe(formal);
  });

  it('never writes a day that does not exist', () => {
    expect(() => formatDate('2026-02-30')).toThrow(invalid);
    expect(() => formalDate('')).toThrow(invalid);
    expect(() => weekdayName('2026-02-29')).toThrow(invalid);
  });
});

describe('times of day', () => {
  test.each(['00:00', '07:30', '23:59'])('%s is a time', (time) => expect(isTime(time)).toBe(true));
  test.each(['24:00', '8:00', '08:60', '08:00:00', '08h00', '', null, 800])('%j is refused', (value) => {
    expect(isTime(value)).toBe(false);
  });

  it('writes hours and minutes with two digits', () => {
    expect(formatTime('08:00')).toBe('08 giờ 00');
    expect(formatTime('13:05')).toBe('13 giờ 05');
    expect(() => formatTime('25:00')).toThrow(invalid);
  });

  it('adds minutes within the day and says when the day is over', () => {
    expect(addMinutes('08:00', 45)).toBe('08:45');
    expect(addMinutes('08:00', -61)).toBe('06:59');
    expect(addMinutes('23:30', 29)).toBe('23:59');
    expect(addMinutes('23:30', 30)).toBeNull();
    expect(addMinutes('00:10', -11)).toBeNull();
    expect(() => addMinutes('08:00', 1.5)).toThrow(invalid);
  });
});

describe('periods', () => {
  test.each([
    ['month', '2027-03-15', '2027-03', '2027-03-01', '2027-03-31', 'tháng 3 năm 2027'],
    ['month', '2028-02-29', '2028-02', '2028-02-01', '2028-02-29', 'tháng 02 năm 2028'],
    ['quarter', '2027-01-01', '2027-Q1', '2027-01-01', '2027-03-31', 'quý I năm 2027'],
    ['quarter', '2027-12-31', '2027-Q4', '2027-10-01', '2027-12-31', 'quý IV năm 2027'],
    ['half-year', '2027-06-30', '2027-H1', '2027-01-01', '2027-06-30', '6 tháng đầu năm 2027'],
    ['half-year', '2027-07-01', '2027-H2', '2027-07-01', '2027-12-31', '6 tháng cuối năm 2027'],
    ['year', '2027-05-05', '2027', '2027-01-01', '2027-12-31', 'năm 2027'],
  ] as const)('%s of %s is %s', (kind, date, key, from, until, label) => {
    const period = periodOf(kind, date);
    expect(period).toEqual({ key, kind, from, until });
    expect(periodLabel(period)).toBe(label);
    expect(periodFromKey(key)).toEqual(period);
  });

  test.each([
    '2027-13',
    '2027-00',
    '2027-Q5',
    '2027-H3',
    '2027-Q0',
    '0000',
    '27',
    '2027-q1',
    '2027-03-01',
    '',
  ])('%j is no key', (key) => expect(periodFromKey(key)).toBeNull());

  test.each([
    ['1900-02-01', '1900-02-28'],
    ['2000-02-01', '2000-02-29'],
    ['2026-02-01', '2026-02-28'],
    ['2100-02-01', '2100-02-28'],
  ])('the February of %s ends on %s', (date, until) => expect(periodOf('month', date).until).toBe(until));

  it('lists the periods that two days touch', () => {
    expect(periodsBetween('quarter', '2026-11-20', '2027-04-01').map((period) => period.key)).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
    ]);
    expect(periodsBetween('month', '2026-11-20', '2026-11-20').map((period) => period.key)).toEqual([
      '2026-11',
    ]);
    expect(periodsBetween('month', '2026-11-20', '2026-11-19')).toEqual([]);
  });

  it('covers every day once: periods touch, and each contains the day it was asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), someDay, (kind, date) => {
        const period = periodOf(kind, date);
        expect(period.from <= date && date <= period.until).toBe(true);
        expect(nextPeriod(period).from).toBe(addDays(period.until, 1));
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
        expect(periodFromKey(period.key)).toEqual(period);
      }),
    );
  });

  it('refuses to leave the calendar', () => {
    expect(periodOf('month', '9999-12-31').until).toBe('9999-12-31');
    expect(() => nextPeriod(periodOf('year', '9999-12-31'))).toThrow(invalid);
    expect(() => previousPeriod(periodOf('quarter', '0001-01-01'))).toThrow(invalid);
    expect(() => periodOf('month', '2026-02-30')).toThrow(invalid);
  });
});
