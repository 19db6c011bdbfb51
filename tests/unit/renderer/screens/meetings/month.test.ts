import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayByKey, weeksOf } from '../../../../../renderer/screens/meetings/month.ts';
import { addDays, periodFromKey, periodOf, weekday } from '../../../../../shared/calendar.ts';

const monthOf = (key: string) => periodFromKey(key) ?? periodOf('month', '2026-01-01');

it('begins on the Monday of the first week and ends on the Sunday of the last', () => {
  const weeks = weeksOf(monthOf('2026-11'));
  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
  expect(weeks).toHaveLength(6);
});

it('is four weeks where February begins on a Monday', () => {
  expect(weeksOf(monthOf('2027-02'))).toHaveLength(4);
});

it('has every day of the month once, in whole weeks from Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
      const month = periodOf('month', addDays('2000-01-01', offset));
      const weeks = weeksOf(month);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7 && weekday(week[0] ?? '') === 1)).toBe(true);
      expect(new Set(days).size).toBe(days.length);
      expect(days).toEqual(expect.arrayContaining([month.from, month.until]));
    }),
  );
});

it('is walked by the keys, over its edges too', () => {
  expect(dayByKey('ArrowDown', '2026-11-27')).toBe('2026-12-04');
  expect(dayByKey('ArrowLeft', '2026-11-01')).toBe('2026-10-31');
  expect(dayByKey('Home', '2026-11-20')).toBe('2026-11-16');
  expect(dayByKey('End', '2026-11-20')).toBe('2026-11-22');
  expect(dayByKey('Enter', '2026-11-20')).toBeNull();
});
