import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixedClock } from '../../../electron/fixed-clock.ts';

afterEach(() => void vi.useRealTimers());

describe('a clock that stands on a day', () => {
  it.each(['00:00', '06:59', '07:00', '16:59', '17:00', '23:59'])(
    'is on that day at %s in Greenwich',
    (time) => {
      vi.useFakeTimers({ now: new Date(`2030-02-03T${time}:30Z`) });
      const { now, today } = fixedClock('2026-11-20');
      expect(today()).toBe('2026-11-20');
      expect(now()).toMatch(/^2026-11-20T.*Z$/);
      expect(new Date(Date.parse(now()) + 7 * 3_600_000).toISOString()).toMatch(/^2026-11-20T/);
    },
  );

  it('goes on with the hours', () => {
    vi.useFakeTimers({ now: new Date('2030-02-03T04:05:06Z') });
    const { now } = fixedClock('2026-11-20');
    const before = Date.parse(now());
    vi.advanceTimersByTime(1500);
    expect(Date.parse(now()) - before).toBe(1500);
  });
});
