import { expect, it } from 'vitest';
import { suggestedDay } from '../../../../renderer/components/duty/suggested-day.ts';
import { builtInHolidayYears } from '../../../../shared/holidays.ts';

const suggested = (from: string, until: string, today: string) =>
  suggestedDay({ period: { key: '', kind: 'month', from, until } }, today, builtInHolidayYears);

it('is a working week ahead, days off left out', () => {
  // 24/11/2026 is a day off, 28 and 29 a weekend.
  expect(suggested('2026-11-01', '2026-12-31', '2026-11-20')).toBe('2026-11-30');
});

it('does not leave the period: its last working day is the latest', () => {
  expect(suggested('2026-10-01', '2026-10-31', '2026-10-28')).toBe('2026-10-30');
  expect(suggested('2026-11-01', '2026-11-30', '2026-11-30')).toBe('2026-11-30');
});

it('is today where only days off are left of the period', () => {
  expect(suggested('2026-10-01', '2026-10-31', '2026-10-31')).toBe('2026-10-31');
});

it('of a period to come is counted from its first day', () => {
  expect(suggested('2026-12-01', '2026-12-31', '2026-11-20')).toBe('2026-12-08');
});

it('of a period that is over is its last working day, to be recorded', () => {
  expect(suggested('2026-10-01', '2026-10-31', '2026-11-20')).toBe('2026-10-30');
});
