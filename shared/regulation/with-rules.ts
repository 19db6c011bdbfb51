import type { Rule } from './profile/rule.ts';
import { type Profile, type RuleKey, ruleAt } from './profile.ts';

/** One rule of a regulation in other words; it has been read by the schema of its question. */
export type RuleChange = { key: RuleKey; rule: Rule };

/** The rules with some of them in other words. The given profile stays as it is. */
export function withRules(profile: Profile, changes: readonly RuleChange[]): Profile {
  const changed: Record<string, Record<string, Rule>> = { ...profile };
  for (const { key, rule } of changes) {
    const [group = '', name = ''] = key.split('.');
    changed[group] = { ...changed[group], [name]: rule };
  }
  return changed as Profile;
}

/** The changes that say something else than the profile does already. */
export const realChanges = (profile: Profile, changes: readonly RuleChange[]): RuleChange[] =>
  changes.filter(({ key, rule }) => !isAlike(ruleAt(profile, key), rule));

/** Alike whatever the order in which the parts were written down. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([name, value]) => Object.hasOwn(b, name) && isAlike(value, (b as typeof a)[name as never]))
  );
}
