import { expect, it } from 'vitest';
import { versionOn } from '../../../../shared/regulation/version-on.ts';

const old = { from: '2023-03-30', until: '2026-06-30' };
const present = { from: '2026-06-01', until: null };

it('is the one in force, its first and last day included', () => {
  expect(versionOn([old], '2023-03-29')).toBeNull();
  expect(versionOn([old], '2023-03-30')).toBe(old);
  expect(versionOn([old], '2026-06-30')).toBe(old);
  expect(versionOn([old], '2026-07-01')).toBeNull();
});

it('is the newer one where two overlap, in whatever order they stand', () => {
  expect(versionOn([present, old], '2026-06-15')).toBe(present);
  expect(versionOn([old, present], '2026-06-15')).toBe(present);
  expect(versionOn([old, present], '2026-05-31')).toBe(old);
});
