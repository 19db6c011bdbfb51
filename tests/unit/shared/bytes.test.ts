import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../shared/bytes.ts';

describe('a size in words', () => {
  it.each([
    [0, '0 byte'],
    [1, '1 byte'],
    [1023, '1023 byte'],
    [1024, '1 kB'],
    [1229, '1,2 kB'],
    [345_678, '338 kB'],
    [1_048_575, '1 MB'],
    [15_931_539_456, '14,8 GB'],
    [1_099_511_627_776, '1 TB'],
    [2_000_000 * 1_099_511_627_776, '2000000 TB'],
    [-5, '0 byte'],
    [1.9, '1 byte'],
  ])('%d is %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });

  it('has a point in English', () => {
    expect(formatBytes(1229, 'en')).toBe('1.2 kB');
  });

  it('never gets smaller when there is more', () => {
    const factor = { byte: 1, kB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30, TB: 2 ** 40 };
    const back = (words: string) => {
      const [figure = '', unit = ''] = words.split(' ');
      return Number(figure.replace(',', '.')) * factor[unit as keyof typeof factor];
    };
    fc.assert(
      fc.property(fc.nat(2 ** 45), fc.nat(2 ** 45), (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(back(formatBytes(less))).toBeLessThanOrEqual(back(formatBytes(more)));
        expect(Math.abs(back(formatBytes(one)) - one)).toBeLessThanOrEqual(one * 0.05 + 0.5);
      }),
    );
  });
});
