import { describe, expect, it } from 'vitest';
import { standingColours, standingOf } from '../../../../renderer/components/duty/duty-standing.ts';
import { aDutyRow as aDuty } from '../../../helpers/duty-row.ts';

describe('how a duty stands', () => {
  it('is red only where a firm one is overdue', () => {
    const red = (['done', 'due', 'soon', 'overdue', 'put-off', 'upcoming'] as const).flatMap((state) =>
      [true, false]
        .filter((soft) => standingColours[standingOf(aDuty({ state, soft }))] === 'red')
        .map((soft) => `${state} ${soft ? 'soft' : 'firm'}`),
    );
    expect(red).toEqual(['overdue firm']);
  });

  it('says that a meeting is planned', () => {
    expect(standingOf(aDuty({ state: 'upcoming', plannedBy: { id: 'm', on: '2026-11-25' } }))).toBe(
      'planned',
    );
    expect(standingOf(aDuty({ state: 'upcoming' }))).toBe('upcoming');
  });
});

it('what was done after its last day is done, late, unless the rule names no last day', () => {
  const settled = (on: string, more = {}) =>
    standingOf(
      aDuty({ state: 'done', dueOn: '2026-11-30', settledBy: { kind: 'fulfilment', id: 'f', on }, ...more }),
    );
  expect([settled('2026-11-30'), settled('2026-12-01')]).toEqual(['done', 'doneLate']);
  expect(settled('2026-12-01', { isDated: false })).toBe('done');
});
