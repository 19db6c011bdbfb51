import { describe, expect, it } from 'vitest';
import { builtInHolidayYears } from '../../../../../shared/holidays.ts';
import { latenessOf, noticeLead } from '../../../../../shared/meetings/deliveries/notice-lead.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';

const years = builtInHolidayYears;
const leadOn = (on: string) => noticeLead(presets['kien-giang'], 'committee', { on, years });

describe('the last day of a notice (G, 14.3)', () => {
  it.each([
    ['a Friday', '2026-11-20', '2026-11-18'],
    ['a Monday, over the weekend', '2026-11-23', '2026-11-19'],
    ['the day after the National Day, over five days off', '2026-09-03', '2026-08-27'],
    ['a Tuesday after a Saturday that was worked', '2026-08-25', '2026-08-22'],
    ['the day after a holiday in the week', '2026-11-25', '2026-11-20'],
    ['the first Monday after Tết', '2026-02-23', '2026-02-12'],
  ])('for a meeting on %s', (_which, on, dueOn) => {
    expect(leadOn(on)).toMatchObject({ dueOn, citation: { article: '14', clause: '3' }, inWriting: true });
  });

  it.each(['tung-chau', 'khanh-hoa', 'party-agencies', 'tay-ninh'] as const)('%s is silent', (name) => {
    expect(noticeLead(presets[name], 'committee', { on: '2026-11-20', years })).toBe(null);
  });

  it('binds no group', () => {
    expect(noticeLead(presets['kien-giang'], 'working-group', { on: '2026-11-20', years })).toBe(null);
  });
});

describe('how late', () => {
  const working = { dueOn: '2026-11-19', counting: 'working' } as const;
  it.each([
    ['2026-11-18', null],
    ['2026-11-19', null],
    ['2026-11-20', 1],
    // Saturday and Sunday after it add nothing, but the last day is past all the same.
    ['2026-11-21', 1],
    ['2026-11-22', 1],
    ['2026-11-23', 2],
  ])('sent on %s: %s', (sentOn, days) => {
    expect(latenessOf(sentOn, working, years)?.days ?? null).toBe(days);
  });

  it('is one working day across a public holiday', () => {
    const lead = { dueOn: '2026-08-27', counting: 'working' } as const;
    expect(latenessOf('2026-08-28', lead, years)?.days).toBe(1);
    expect(latenessOf('2026-09-02', lead, years)?.days).toBe(1);
    expect(latenessOf('2026-09-03', lead, years)?.days).toBe(2);
  });

  it('is told in days of the calendar where the rule does not count working days', () => {
    const lead = { dueOn: '2026-11-20', counting: 'not-said' } as const;
    expect(latenessOf('2026-11-23', lead, years)).toEqual({ days: 3, counting: 'calendar' });
  });
});
