import { isStated, type Rule } from '../profile/rule.ts';
import { type Profile, type RuleDescriptor, ruleAt, ruleDescriptors } from '../profile.ts';
import { isAlike } from '../with-rules.ts';

export type ComparedRule = { descriptor: RuleDescriptor; left: Rule; right: Rule; differs: boolean };

/**
 * Two regulations point by point. They differ where one is silent or says something else; the same said in other
 * words or at another place is no difference.
 */
export const compareRules = (left: Profile, right: Profile): ComparedRule[] =>
  ruleDescriptors.map((descriptor) => {
    const [one, other] = [ruleAt(left, descriptor.key), ruleAt(right, descriptor.key)];
    return { descriptor, left: one, right: other, differs: !isAlike(saidBy(one), saidBy(other)) };
  });

const saidBy = (rule: Rule): unknown => (isStated(rule) ? { value: rule.value } : null);
