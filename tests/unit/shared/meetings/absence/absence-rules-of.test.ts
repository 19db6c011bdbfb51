import { expect, it } from 'vitest';
import { absenceRulesOf } from '../../../../../shared/meetings/absence/absence-rules-of.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

const committee = { id: 'bcd', type: 'committee', committeeId: null } as const;
const group = { id: 'tct', type: 'working-group', committeeId: 'bcd' } as const;
const aVersion = (id: string, bodyId: string, rules = presets['kien-giang'], from = '2026-01-01') => ({
  ...{ id, bodyId, rules, from },
  until: null,
});
const on = '2026-11-23';
const found = (...versions: ReturnType<typeof aVersion>[]) => {
  const rules = absenceRulesOf(group, versions, on);
  return rules && [rules.version.id, rules.body];
};

it('goes by the version of the committee that is in force on the day', () => {
  const later = aVersion('v2', 'bcd', presets['tung-chau'], '2026-12-01');
  const rules = absenceRulesOf(committee, [aVersion('v1', 'bcd'), later], on);
  expect([rules?.version.id, rules?.body]).toEqual(['v1', 'committee']);
  expect(absenceRulesOf(committee, [later], on)).toBeNull();
});

it('of a group goes by the committee’s, as the group’s matter', () => {
  expect(found(aVersion('v', 'bcd'))).toEqual(['v', 'working-group']);
  expect(found(aVersion('other', 'another-committee'))).toBeNull();
});

it('of a group with a regulation of its own goes by that, where it speaks of staying away', () => {
  const above = aVersion('v', 'bcd');
  expect(found(above, aVersion('own', 'tct'))).toEqual(['own', 'committee']);
  expect(found(above, aVersion('own', 'tct', silentProfile()))).toEqual(['v', 'working-group']);
});
