import { describe, expect, it } from 'vitest';
import { formatInstant, timeInVietnam } from '../../../../shared/calendar.ts';

describe('an instant as a history shows it', () => {
  it.each([
    ['2026-11-20T01:05:59.999Z', '20/11/2026 08:05'],
    ['2026-11-19T17:00:00.000Z', '20/11/2026 00:00'],
    ['2026-12-31T16:59:00.000Z', '31/12/2026 23:59'],
    ['2026-11-20T08:05:00+07:00', '20/11/2026 08:05'],
  ])('%s is %s in Vietnam', (instant, words) => {
    expect(formatInstant(instant)).toBe(words);
  });

  it('refuses what is not an instant', () => {
    expect(() => timeInVietnam('hôm qua')).toThrow('invalid-input');
  });
});
