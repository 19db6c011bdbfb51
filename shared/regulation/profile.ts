import { z } from 'zod';
import { afterMeeting } from './profile/after-meeting.ts';
import { amendment } from './profile/amendment.ts';
import { attendance } from './profile/attendance.ts';
import { budget } from './profile/budget.ts';
import { decision } from './profile/decision.ts';
import { groupMeetings } from './profile/group-meetings.ts';
import { identity } from './profile/identity.ts';
import { meetings } from './profile/meetings.ts';
import { organisation } from './profile/organisation.ts';
import { plans } from './profile/plans.ts';
import { recognition } from './profile/recognition.ts';
import { records } from './profile/records.ts';
import { relations } from './profile/relations.ts';
import { reports } from './profile/reports.ts';
import { type Rule, type RuleDefinition, ruleSchema } from './profile/rule.ts';

/** Every question that a profile answers, by group, in the order in which a screen shows them. */
const ruleGroups = {
  identity,
  organisation,
  decision,
  meetings,
  attendance,
  groupMeetings,
  afterMeeting,
  plans,
  reports,
  budget,
  records,
  recognition,
  relations,
  amendment,
};

type RuleGroups = typeof ruleGroups;
export type RuleGroup = keyof RuleGroups;

/**
 * The rules of one regulation as data: each stated with Điều, khoản and phrase, or explicitly silent.
 * A key that is missing is an error; silence is written down.
 */
export type Profile = {
  [G in RuleGroup]: {
    [K in keyof RuleGroups[G]]: RuleGroups[G][K] extends { value: infer S extends z.ZodType }
      ? Rule<z.output<S>>
      : never;
  };
};

/** Name of one rule: `meetings.cadence`. */
export type RuleKey = { [G in RuleGroup]: `${G}.${keyof RuleGroups[G] & string}` }[RuleGroup];

/** What a screen needs to show a rule that it does not know: its words stand in `locales/` under the key. */
export type RuleDescriptor = RuleDefinition & { key: RuleKey; group: RuleGroup; name: string };

/** Every rule, in the order in which a screen shows them. */
export const ruleDescriptors: readonly RuleDescriptor[] = Object.entries(ruleGroups).flatMap(
  ([group, rules]) =>
    Object.entries<RuleDefinition>(rules).map(([name, definition]) => ({
      ...definition,
      key: `${group}.${name}` as RuleKey,
      group: group as RuleGroup,
      name,
    })),
);

/** A value for each rule, nested as a profile is. */
function byRule<T>(make: (descriptor: RuleDescriptor) => T): Record<string, Record<string, T>> {
  const groups: Record<string, Record<string, T>> = {};
  for (const descriptor of ruleDescriptors) {
    groups[descriptor.group] = { ...groups[descriptor.group], [descriptor.name]: make(descriptor) };
  }
  return groups;
}

const groupSchemas = Object.entries(byRule((descriptor) => ruleSchema(descriptor.value))).map(
  ([group, rules]) => [group, z.strictObject(rules)] as const,
);

/** Reads a profile that comes from outside; refuses a missing rule and one without a citation. */
export const profileSchema = z.strictObject(
  Object.fromEntries(groupSchemas),
) as unknown as z.ZodType<Profile>;

/** A fresh profile of a regulation about which nothing is known: silent on every point. */
export const silentProfile = (): Profile => byRule(() => ({ silent: true })) as Profile;

/** The rule of a descriptor, whatever the shape of its value. */
export function ruleAt(profile: Profile, key: RuleKey): Rule {
  const [group = '', name = ''] = key.split('.');
  const rules: Record<string, Record<string, Rule>> = profile;
  const rule = rules[group]?.[name];
  if (rule === undefined) throw new RangeError(`no such rule: ${key}`);
  return rule;
}
