import type { Profile } from '../profile.ts';
import { type BodyRole, bodyRoles } from '../roles.ts';
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

/** What a regulation calls the group and the roles; where it names none, the program's own words stay. */
export type OwnNames = { group: string | null; roles: Partial<Record<BodyRole, string>> };

/** The names of a regulation by which the program's words are to go; of none, none. */
export function ownNames(profile: Profile | null): OwnNames {
  if (profile === null) return { group: null, roles: {} };
  const named = bodyRoles.flatMap((role) => {
    const name = roleName(profile, role);
    return name === null ? [] : [[role, name] as const];
  });
  return { group: bodyNames(profile).group, roles: Object.fromEntries(named) };
}
