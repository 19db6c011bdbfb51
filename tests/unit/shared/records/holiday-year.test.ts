import { describe, expect, it } from 'vitest';
import { builtInHolidayYears } from '../../../../shared/holidays.ts';
import { holidayYear } from '../../../../shared/records/holiday-year.ts';

const aYear = (more: object = {}) => ({ ...holidayYear.empty(), year: 2027, ...more });
const day = (on: string) => ({ on, why: 'Nghỉ' });

describe('the days off of one year', () => {
  it.each(builtInHolidayYears)('takes over the table of $year that ships', (table) => {
    const value = { ...table, off: [...table.off], workedSaturdays: [...table.workedSaturdays] };
    expect(holidayYear.schema.safeParse(value).error).toBeUndefined();
    expect(holidayYear.check(value)).toBeNull();
  });

  it.each([
    ['a day of another year', { off: [day('2027-01-01'), day('2028-01-01')] }, 'off.1.on', 'not-in-year'],
    ['a day named twice', { off: [day('2027-01-01'), day('2027-01-01')] }, 'off.1.on', 'repeated'],
    [
      'a worked Saturday that is a Sunday',
      { workedSaturdays: [day('2027-01-03')] },
      'workedSaturdays.0.on',
      'not-a-saturday',
    ],
    [
      'a Saturday of another year',
      { workedSaturdays: [day('2026-01-03')] },
      'workedSaturdays.0.on',
      'not-in-year',
    ],
  ])('refuses %s', (_what, more, field, reason) => {
    expect(holidayYear.check(aYear(more))).toEqual({ field, reason });
  });

  it('takes a holiday that falls on a weekend, and a Saturday worked for it', () => {
    const value = aYear({ off: [day('2027-05-01')], workedSaturdays: [day('2027-01-02')] });
    expect(holidayYear.check(value)).toBeNull();
  });
});
