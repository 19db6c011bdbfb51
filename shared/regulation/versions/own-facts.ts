import type { SilentRule } from '../profile/rule.ts';
import { isStated } from '../profile/rule.ts';
import type { Profile } from '../profile.ts';

type Facts = { title: string; number: string; issuedBy: string };

const ownFacts = ['title', 'number', 'issuedBy'] as const;

const elsewhere: SilentRule = { silent: true, note: 'Xem phần thông tin chung của bản này.' };

/**
 * Title, number and issuer are facts of the version itself: what the paper of the version before says of them
 * is not kept where it no longer holds, unless it was said anew (`said`, the keys of those rules).
 */
export function withOwnFacts(
  rules: Profile,
  { before, now, said }: { before: Facts; now: Facts; said: readonly string[] },
): Profile {
  const changed = ownFacts.filter(
    (fact) =>
      before[fact] !== now[fact] &&
      !said.includes(`identity.${fact}`) &&
      isStated<unknown>(rules.identity[fact]),
  );
  const identity = Object.fromEntries(changed.map((fact) => [fact, elsewhere]));
  return { ...rules, identity: { ...rules.identity, ...identity } };
}
