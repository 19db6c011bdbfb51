import { describe, expect, it } from 'vitest';
import { workingMonths } from '../../../../../renderer/screens/settings/working-months.ts';
import { builtInHolidayYears } from '../../../../../shared/holidays.ts';

const daysOf = (year: number, tables = builtInHolidayYears) =>
  workingMonths(year, tables).months.map(({ days }) => days);

describe('the working days of a year', () => {
  it('of 2026 are those of its notices, the two worked Saturdays among them', () => {
    expect(daysOf(2026)).toEqual([21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23]);
    expect(workingMonths(2026, builtInHolidayYears).total).toBe(249);
  });

  it('go by what was entered where a year was entered', () => {
    const entered = { year: 2026, off: [], workedSaturdays: [], source: '', status: 'decided' as const };
    expect(workingMonths(2026, [...builtInHolidayYears, entered]).total).toBe(261);
  });

  it('are Mondays to Fridays where no table is', () => {
    expect(workingMonths(2050, builtInHolidayYears).total).toBe(260);
    expect(daysOf(2050, [])).toHaveLength(12);
  });
});
