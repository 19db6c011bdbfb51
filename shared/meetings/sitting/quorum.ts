import { isStated } from '../../regulation/profile/rule.ts';
import type { Profile } from '../../regulation/profile.ts';

/** How many must be there, and whether they are; null where the regulation is silent or does not say of whom. */
export function quorumOf(
  rule: Profile['decision']['quorum'],
  { present, members }: { present: number; members: number },
): { needed: number; isReached: boolean } | null {
  if (!isStated(rule) || rule.value.of !== 'all-members') return null;
  const { numerator, denominator } = rule.value;
  const needed = Math.ceil((members * numerator) / denominator);
  return { needed, isReached: present >= needed };
}
