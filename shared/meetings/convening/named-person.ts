import { rolesOf } from '../../regulation/role-holders.ts';
import type { Named } from './convening-rule.ts';
import { isHeadAway, isSubstitute, rolesOn } from './in-the-place.ts';
import type { PartQuestion } from './part-notices.ts';

/**
 * Whether a rule that names these parties means a person: by their role, or because they stand in for the head whom it
 * names. Null where the roster cannot tell, because an office or somebody outside of it is named as well.
 */
export function isNamed({ parties }: Named, personId: string, question: PartQuestion): boolean | null {
  const { profile, parts } = question;
  const held = rolesOn(personId, question);
  const meant = parties.map((party) => rolesOf(party, profile));
  if (meant.some((roles) => roles.some((role) => held.includes(role)))) return true;
  if (parties.includes('chair') && personId === parts.chairId) return true;
  const namesHead = parties.includes('head') || parties.includes('group-head');
  if (namesHead && isHeadAway(question) && isSubstitute(personId, question)) return true;
  return parties.some((party, index) => party !== 'chair' && meant[index]?.length === 0) ? null : false;
}
