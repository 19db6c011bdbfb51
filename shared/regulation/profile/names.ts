import type { Profile } from '../profile.ts';
import type { BodyRole } from '../roles.ts';
import { isStated } from './rule.ts';

/** What the regulation calls a role («Phó Trưởng ban Thường trực»); null where it names no such role. */
export function roleName(profile: Profile, role: BodyRole): string | null {
  const { committeeRoles, groupRoles } = profile.organisation;
  const named = [
    ...(isStated(committeeRoles) ? committeeRoles.value : []),
    ...(isStated(groupRoles) ? groupRoles.value.roles : []),
  ];
  return named.find((one) => one.role === role)?.name ?? null;
}

/** What the regulation calls the two bodies («Ban Chỉ đạo», «Tổ công tác»); null where it does not say. */
export function bodyNames(profile: Profile): { committee: string | null; group: string | null } {
  const { committeeName, groupName } = profile.identity;
  return {
    committee: isStated(committeeName) ? committeeName.value.short : null,
    group: isStated(groupName) ? groupName.value.short : null,
  };
}
