import type { IsoDate } from '../calendar.ts';
import { isStated } from './profile/rule.ts';
import { type Profile, type RuleKey, ruleAt, ruleDescriptors, silentProfile } from './profile.ts';
import { type InForce, versionOn } from './version-on.ts';

type Version = InForce & { id: string; bodyId: string; rules: Profile };

/** By what one body works on a day, and which version says it. */
export type RulesOfBody<V extends Version> = {
  profile: Profile;
  /** The version in force on the day that speaks on a point; where none does, the body's own, else the committee's. */
  versionFor: (key: RuleKey) => V | null;
};

/**
 * A committee works by its regulation. A body that helps it works by one of its own, where it has one, and on every
 * point on which that is silent by the committee's, which binds it too (regulations T, 1.2; Đ, 8.1, 9.5).
 */
export function rulesOfBody<V extends Version>(
  { id, committeeId }: { id: string; committeeId: string | null },
  versions: readonly V[],
  on: IsoDate,
): RulesOfBody<V> {
  const inForce = (bodyId: string) =>
    versionOn(
      versions.filter((one) => one.bodyId === bodyId),
      on,
    );
  const own = inForce(id);
  const above = committeeId === null ? null : inForce(committeeId);
  const base = own ?? above;
  if (own === null || above === null) {
    return { profile: base?.rules ?? silentProfile(), versionFor: () => base };
  }
  return {
    profile: overlay(own.rules, above.rules),
    versionFor: (key) =>
      !isStated(ruleAt(own.rules, key)) && isStated(ruleAt(above.rules, key)) ? above : own,
  };
}

/** Rule by rule: what the first states, else what the second says. */
function overlay(own: Profile, above: Profile): Profile {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const { key, group, name } of ruleDescriptors) {
    const rule = ruleAt(own, key);
    groups[group] = { ...groups[group], [name]: isStated(rule) ? rule : ruleAt(above, key) };
  }
  return groups as Profile;
}
