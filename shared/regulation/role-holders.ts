import { isStated } from './profile/rule.ts';
import type { Party } from './profile/vocabulary.ts';
import type { Profile } from './profile.ts';
import { type BodyRole, bodyRoles, committeeRoles, groupRoles } from './roles.ts';

/**
 * The roles that a party of a rule means under its regulation; empty where the roster cannot tell who it is (an
 * office called by name, Cơ quan thường trực, whoever is in the chair).
 */
export function rolesOf(party: Party, profile: Profile): readonly BodyRole[] {
  switch (party) {
    case 'deputy':
      return deputiesOf(profile);
    case 'member':
      return ['standing-member', 'member'];
    case 'other-members':
      return ['standing-member', 'member', 'secretary'];
    case 'committee-leaders':
      return ['head', 'standing-deputy', 'deputy'];
    case 'committee':
    case 'committee-members':
      return committeeRoles;
    case 'group-leaders':
      return ['group-head', 'group-standing-deputy', 'group-deputy'];
    case 'group':
      return groupRoles;
    default:
      return bodyRoles.filter((role) => role === party);
  }
}

/** All roles that the parties of a rule mean, in its order. */
export const rolesOfAll = (parties: readonly Party[], profile: Profile): BodyRole[] => [
  ...new Set(parties.flatMap((party) => rolesOf(party, profile))),
];

/**
 * «Phó Trưởng ban»: all that the regulation calls so together (T, 4.3); where it knows no standing deputy (K, N) every
 * deputy, else the plain one.
 */
function deputiesOf({ organisation }: Profile): readonly BodyRole[] {
  const { deputiesCollectively: together, committeeRoles: named } = organisation;
  if (isStated(together)) return together.value.roles;
  const namesStanding = isStated(named) && named.value.some(({ role }) => role === 'standing-deputy');
  return namesStanding ? ['deputy'] : ['deputy', 'standing-deputy'];
}
