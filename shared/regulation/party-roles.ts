import { isStated } from './profile/rule.ts';
import type { Party } from './profile/vocabulary.ts';
import type { Profile } from './profile.ts';
import { type BodyRole, bodyRoles, committeeRoles, groupRoles } from './roles.ts';

const gathered: Partial<Record<Extract<Party, string>, readonly BodyRole[]>> = {
  committee: committeeRoles,
  'committee-members': committeeRoles,
  'committee-leaders': ['head', 'standing-deputy', 'deputy'],
  group: groupRoles,
  'group-leaders': ['group-head', 'group-standing-deputy', 'group-deputy'],
};

/**
 * The roles by which somebody is one of a party; null where no role tells, such as an office called by its name.
 * Where the regulation calls both kinds of deputies by one name, either is meant (T, 4.3).
 */
export function rolesOfParty(profile: Profile, party: Party): readonly BodyRole[] | null {
  if (typeof party !== 'string') return null;
  const { deputiesCollectively } = profile.organisation;
  if (party === 'deputy' && isStated(deputiesCollectively)) return deputiesCollectively.value.roles;
  const role = bodyRoles.find((one) => one === party);
  return role === undefined ? (gathered[party] ?? null) : [role];
}

/**
 * Whether holders of these roles are among the parties. 'unknown' where a party is meant that no role tells: whoever
 * it is may be one of them, and nobody is told that they are not.
 */
export function isAmong(
  profile: Profile,
  parties: readonly Party[],
  roles: readonly BodyRole[],
): 'yes' | 'no' | 'unknown' {
  const known = parties.map((party) => rolesOfParty(profile, party));
  if (known.some((of) => of?.some((role) => roles.includes(role)))) return 'yes';
  return known.includes(null) ? 'unknown' : 'no';
}
