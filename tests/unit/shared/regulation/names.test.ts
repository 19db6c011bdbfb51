import { describe, expect, it } from 'vitest';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { bodyNames, ownNames, roleName } from '../../../../shared/regulation/profile/names.ts';
import { silentProfile } from '../../../../shared/regulation/profile.ts';
import { bodyRoles, byRank } from '../../../../shared/regulation/roles.ts';

describe('names', () => {
  it('are the regulation’s own', () => {
    const profile = presets['tung-chau'];
    expect(bodyNames(profile)).toEqual({ committee: 'Ban Chỉ đạo', group: 'Tổ công tác' });
    expect(roleName(profile, 'standing-deputy')).toBe('Phó Trưởng ban Thường trực');
    expect(roleName(profile, 'group-head')).toBe('Tổ trưởng');
  });

  it('are not lent to roles and bodies the regulation does not name', () => {
    expect(roleName(presets['tung-chau'], 'standing-member')).toBeNull();
    expect(roleName(presets['tung-chau'], 'group-deputy')).toBeNull();
    expect(roleName(silentProfile(), 'head')).toBeNull();
    expect(bodyNames(silentProfile())).toEqual({ committee: null, group: null });
  });
});

describe('the names for the program’s own words', () => {
  it.each([
    ['tung-chau', 'Tổ công tác', { deputy: 'Phó Trưởng ban', member: 'Ủy viên' }],
    ['khanh-hoa', 'Tổ giúp việc', { deputy: 'Phó Trưởng ban', 'standing-member': 'Ủy viên thường trực' }],
    ['party-agencies', 'Tổ Giúp việc', { head: 'Trưởng Ban', deputy: 'Phó Trưởng Ban' }],
    ['tay-ninh', 'Tổ giúp việc', { deputy: 'Phó Ban', 'standing-member': 'Ủy viên thường trực' }],
    ['kien-giang', 'Tổ giúp việc', { member: 'Thành viên', 'group-deputy': 'Tổ phó' }],
  ] as const)('%s', (preset, group, roles) => {
    expect(ownNames(presets[preset])).toMatchObject({ group, roles });
  });

  it('are none where there is no regulation, or one that names nobody', () => {
    expect(ownNames(null)).toEqual({ group: null, roles: {} });
    expect(ownNames(silentProfile())).toEqual({ group: null, roles: {} });
  });
});

describe('ranks', () => {
  it('put the committee before the group and each head first', () => {
    const shuffled = [...bodyRoles].reverse().map((role) => ({ role }));
    expect(shuffled.sort(byRank).map((one) => one.role)).toEqual([
      'head',
      'standing-deputy',
      'deputy',
      'standing-member',
      'member',
      'secretary',
      'group-head',
      'group-standing-deputy',
      'group-deputy',
      'group-member',
      'group-secretary',
    ]);
  });
});
