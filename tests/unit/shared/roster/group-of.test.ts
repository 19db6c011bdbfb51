import { expect, it } from 'vitest';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { groupOf } from '../../../../shared/roster/group-of.ts';

const aBody = (more: Partial<Of<'body'>>): Of<'body'> => ({
  ...kinds.body.empty(),
  id: 'bcd',
  removedAt: null,
  name: 'Ban',
  from: '2023-03-30',
  ...more,
});

const committee = aBody({ id: 'committee' });
const other = aBody({ id: 'other', from: '2026-10-01' });
const group = (id: string, committeeId: string, more: Partial<Of<'body'>> = {}) =>
  aBody({ id, type: 'working-group', committeeId, ...more });
const former = group('former', 'committee', { until: '2026-06-30' });
const present = group('present', 'committee', { from: '2026-07-01' });
const others = group('others', 'other', { from: '2026-10-01' });
const all = [others, present, committee, other, former];

it('is the group that helped the committee on the day, also where another followed it', () => {
  expect(groupOf(all, 'committee', '2026-06-30')).toBe(former);
  expect(groupOf(all, 'committee', '2026-07-01')).toBe(present);
});

it('is never the group of another committee, however new that is', () => {
  expect(groupOf(all, 'committee', '2026-11-20')).toBe(present);
  expect(groupOf(all, 'other', '2026-11-20')).toBe(others);
});

it('is the newest where none exists on the day, and nobody where the committee has none', () => {
  expect(groupOf(all, 'committee', '2020-01-01')).toBe(present);
  expect(groupOf([committee, other, others], 'committee', '2026-11-20')).toBeNull();
  expect(groupOf(all, null, '2026-11-20')).toBeNull();
});
