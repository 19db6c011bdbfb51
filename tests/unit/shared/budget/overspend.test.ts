import { describe, expect, it } from 'vitest';
import { overspendOf } from '../../../../shared/budget/overspend.ts';

describe('going beyond a line', () => {
  it.each([
    ['the last đồng is not', { estimate: 100, others: 60, amount: 40 }, null],
    ['one đồng more is', { estimate: 100, others: 60, amount: 41 }, { remaining: 40, over: 1 }],
    ['on a line of nothing all of it is', { estimate: 0, others: 0, amount: 5 }, { remaining: 0, over: 5 }],
    [
      'on a line overspent already all of it is',
      { estimate: 100, others: 130, amount: 7 },
      { remaining: 0, over: 7 },
    ],
    [
      'at 10^15 it is told to the đồng',
      { estimate: 1e15, others: 1, amount: 1e15 },
      { remaining: 999_999_999_999_999, over: 1 },
    ],
  ])('%s', (_name, asked, found) => {
    expect(overspendOf(asked)).toEqual(found);
  });
});
