import { expect, it } from 'vitest';
import { bodyOn } from '../../../../renderer/components/bodies.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';

const aBody = (more: Partial<Of<'body'>>): Of<'body'> => ({
  ...kinds.body.empty(),
  id: 'bcd',
  removedAt: null,
  name: 'Ban',
  from: '2023-03-30',
  ...more,
});

const old = aBody({ id: 'old', until: '2026-06-30' });
const present = aBody({ id: 'present', from: '2026-07-01' });
const group = aBody({ id: 'group', type: 'working-group', committeeId: 'present' });

it('is the body that exists on the day, of the type asked for', () => {
  expect(bodyOn([present, old, group], 'committee', '2026-06-30')).toBe(old);
  expect(bodyOn([present, old, group], 'committee', '2026-07-01')).toBe(present);
  expect(bodyOn([present, old, group], 'working-group', '2026-07-01')).toBe(group);
});

it('is the newest where none exists on the day, and nobody where there is none', () => {
  expect(bodyOn([present, old], 'committee', '2020-01-01')).toBe(present);
  expect(bodyOn([old], 'committee', '2026-11-20')).toBe(old);
  expect(bodyOn([old], 'working-group', '2026-11-20')).toBeNull();
});
