import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lunarHolidays, statutoryHolidayYear } from '../../../../shared/calendar/statutory-holidays.ts';
import {
  addDays,
  addWorkingDays,
  countWorkingDays,
  dayStatus,
  firstWorkingDayFrom,
  type HolidayYear,
  isIsoDate,
  isWorkingDay,
  periodsBetween,
  weekday,
} from '../../../../shared/calendar.ts';
import { builtInHolidayYears } from '../../../../shared/holidays.ts';

type Vectors = {
  tetOn: Record<string, string>;
  gioToOn: Record<string, string>;
  year2026: {
    off: string[];
    workedSaturdays: string[];
    workingDays: number;
    workingDaysByMonth: number[];
  };
  addWorkingDays: [string, number, string][];
};
const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../../../fixtures/vectors.json', import.meta.url), 'utf8'),
);

const builtIn = builtInHolidayYears;
const invalid = expect.objectContaining({ failure: expect.objectContaining({ code: 'invalid-input' }) });

/** Days that the tables of 2024 to 2040 cover with room to move. */
const coveredDay = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('tables of days off', () => {
  const tableOf = (year: number) => builtIn.find((table) => table.year === year);
  const daysOff = (table: HolidayYear | undefined) => table?.off.map((day) => day.on);

  it('knows Tết and Giỗ Tổ from 2024 to 2040', () => {
    const column = (pick: 'tetOn' | 'gioToOn') =>
      Object.fromEntries(lunarHolidays.map((lunar) => [lunar.year, lunar[pick]]));
    expect(column('tetOn')).toEqual(vectors.tetOn);
    expect(column('gioToOn')).toEqual(vectors.gioToOn);
  });

  it('has 2026 as the notices decided it', () => {
    expect(daysOff(tableOf(2026))).toEqual(vectors.year2026.off);
    expect(tableOf(2026)?.workedSaturdays.map((day) => day.on)).toEqual(vectors.year2026.workedSaturdays);
  });

  it('has 2024 to 2026 decided, and 2027 to 2040 marked as without notice', () => {
    const statuses = builtIn.map(({ year, status }) => `${year} ${status}`);
    const later = Array.from({ length: 14 }, (_, index) => `${2027 + index} no-notice`);
    expect(statuses).toEqual(['2024 decided', '2025 decided', '2026 decided', ...later]);
    expect(builtIn.every(({ source }) => source.length > 0)).toBe(true);
  });

  it.each([2024, 2025, 2026])('works out %i from the law as decided, but for the swaps', (year) => {
    const lunar = lunarHolidays.find((candidate) => candidate.year === year);
    const swapped = tableOf(year)?.workedSaturdays.length ?? 0;
    const lawful = lunar ? statutoryHolidayYear(lunar).off : [];
    const decided = tableOf(year)?.off ?? [];
    expect(decided).toEqual(expect.arrayContaining([...lawful]));
    expect(decided).toHaveLength(lawful.length + swapped);
    expect(lawful).not.toHaveLength(0);
  });

  it('gives a day in lieu for 01/5/2027 on a Saturday, none for 24/11/2029', () => {
    expect(tableOf(2027)?.off).toContainEqual({ on: '2027-05-03', why: 'Nghỉ bù Ngày Quốc tế lao động' });
    expect(dayStatus('2029-11-24', builtIn).working).toBe(false); // a Saturday
    expect(dayStatus('2029-11-26', builtIn).working).toBe(true);
  });

  it('gives 11 days off on weekdays, 12 from 2026 unless 24/11 falls on a weekend', () => {
    for (const lunar of lunarHolidays) {
      const table = statutoryHolidayYear(lunar);
      const on = daysOff(table) ?? [];
      const withCulture = lunar.year >= 2026 && weekday(`${lunar.year}-11-24`) < 6;
      expect([lunar.year, on.length]).toEqual([lunar.year, withCulture ? 12 : 11]);
      expect(new Set(on).size).toBe(on.length);
      expect(on.every((date) => weekday(date) < 6 && date.startsWith(String(lunar.year)))).toBe(true);
      expect([...on].sort()).toEqual(on);
    }
  });

  it('lists only Mondays to Fridays as off and Saturdays as worked', () => {
    for (const table of builtIn) {
      expect(table.off.every(({ on, why }) => isIsoDate(on) && weekday(on) < 6 && why !== '')).toBe(true);
      expect(table.workedSaturdays.every(({ on }) => weekday(on) === 6)).toBe(true);
      expect(
        [...table.off, ...table.workedSaturdays].every(({ on }) => on.startsWith(`${table.year}-`)),
      ).toBe(true);
    }
  });
});

describe('working days', () => {
  test.each(vectors.addWorkingDays)('%s %i working days: %s', (from, count, on) => {
    expect(addWorkingDays(from, count, builtIn)).toEqual({ on, unsettled: [] });
  });

  it('counts 2026 month by month', () => {
    const counts = periodsBetween('month', '2026-01-01', '2026-12-31').map((month) =>
      countWorkingDays(month.from, month.until, builtIn),
    );
    expect(counts.map((count) => count.days)).toEqual(vectors.year2026.workingDaysByMonth);
    expect(countWorkingDays('2026-01-01', '2026-12-31', builtIn)).toEqual({
      days: vectors.year2026.workingDays,
      unsettled: [],
    });
  });

  it('says why a day is off and why a Saturday is worked', () => {
    expect(dayStatus('2026-11-24', builtIn)).toEqual({
      working: false,
      why: 'Ngày Văn hóa Việt Nam',
      certainty: 'decided',
    });
    expect(dayStatus('2026-08-22', builtIn)).toMatchObject({ working: true, why: 'Làm bù ngày 31/08/2026' });
    expect(dayStatus('2026-11-21', builtIn)).toMatchObject({ working: false, why: null });
  });

  it('says when the answer rests on a year without notice', () => {
    expect(addWorkingDays('2026-12-30', 3, builtIn)).toEqual({
      on: '2027-01-05',
      unsettled: [{ year: 2027, because: 'no-notice' }],
    });
  });

  it('says when the answer rests on a year without any table', () => {
    expect(addWorkingDays('2040-12-31', 1, builtIn)).toEqual({
      on: '2041-01-01',
      unsettled: [{ year: 2041, because: 'no-table' }],
    });
    expect(countWorkingDays('2023-12-25', '2023-12-31', builtIn).unsettled).toEqual([
      { year: 2023, because: 'no-table' },
    ]);
    expect(dayStatus('2041-01-01', builtIn).certainty).toBe('no-table');
    expect(() => isWorkingDay('2041-01-01', builtIn)).toThrow(
      expect.objectContaining({ failure: { code: 'not-found', field: 'year', details: { year: 2041 } } }),
    );
  });

  it('lets the table entered by the clerk win over the built-in one', () => {
    const entered: HolidayYear = {
      year: 2027,
      off: [{ on: '2027-02-03', why: 'Tết Nguyên đán' }],
      workedSaturdays: [{ on: '2027-02-20', why: 'Làm bù' }],
      source: 'Thông báo của tỉnh',
      status: 'decided',
    };
    expect(isWorkingDay('2027-02-03', builtIn)).toBe(true);
    expect(isWorkingDay('2027-02-03', [...builtIn, entered])).toBe(false);
    expect(isWorkingDay('2027-02-20', [...builtIn, entered])).toBe(true);
    expect(addWorkingDays('2027-02-02', 1, [...builtIn, entered]).unsettled).toEqual([]);
  });

  it('moves the end of a term from a day off to the next working day only', () => {
    expect(firstWorkingDayFrom('2026-08-29', builtIn).on).toBe('2026-09-03');
    expect(firstWorkingDayFrom('2026-09-03', builtIn).on).toBe('2026-09-03');
  });

  test.each([
    ['2026-02-30', 1],
    ['2026-02-30', 0],
    ['2026-11-20', 1.5],
    ['2026-11-20', Number.NaN],
    ['2026-11-20', 1e9],
    ['2026-11-20', Number.NEGATIVE_INFINITY],
  ])('refuses %s plus %d working days', (date, count) => {
    expect(() => addWorkingDays(date, count, builtIn)).toThrow(invalid);
  });

  it('refuses a count over centuries instead of hanging', () => {
    expect(() => countWorkingDays('0001-01-01', '9999-12-31', builtIn)).toThrow(invalid);
    expect(countWorkingDays('2026-11-20', '2026-11-19', builtIn).days).toBe(0);
  });

  it('comes back when the same working days are taken away again', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: -60, max: 60 }), (date, count) => {
        const start = firstWorkingDayFrom(date, builtIn).on;
        expect(addWorkingDays(addWorkingDays(start, count, builtIn).on, -count, builtIn).on).toBe(start);
      }),
    );
  });

  it('lands on a working day and passes exactly that many', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const { on } = addWorkingDays(date, count, builtIn);
        expect(isWorkingDay(on, builtIn)).toBe(true);
        expect(countWorkingDays(addDays(date, 1), on, builtIn).days).toBe(count);
      }),
    );
  });

  it('never ends earlier for starting later or counting more', () => {
    const small = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(coveredDay, fc.nat(30), small, (date, later, count) => {
        const end = (from: string, days: number) => addWorkingDays(from, days, builtIn).on;
        expect(end(addDays(date, later), count) >= end(date, count)).toBe(true);
        if (count !== 0 && count !== -1) expect(end(date, count + 1) > end(date, count)).toBe(true);
      }),
    );
  });

  it('splits a span anywhere without gaining or losing a day', () => {
    fc.assert(
      fc.property(coveredDay, fc.nat(100), fc.nat(100), (from, first, second) => {
        const count = (start: string, until: string) => countWorkingDays(start, until, builtIn).days;
        const split = addDays(from, first);
        const until = addDays(split, second + 1);
        expect(count(from, until)).toBe(count(from, split) + count(addDays(split, 1), until));
      }),
    );
  });
});
