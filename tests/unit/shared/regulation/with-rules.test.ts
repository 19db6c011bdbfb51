import { describe, expect, it } from 'vitest';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { tungChau } from '../../../../shared/regulation/presets/tung-chau.ts';
import { profileSchema, ruleAt, ruleDescriptors } from '../../../../shared/regulation/profile.ts';
import { realChanges, withRules } from '../../../../shared/regulation/with-rules.ts';

const everyRuleOf = (profile: typeof tungChau) =>
  ruleDescriptors.map(({ key }) => ({ key, rule: ruleAt(profile, key) }));

describe('rules in other words', () => {
  it('make any of the five regulations of any other, rule by rule', () => {
    for (const from of Object.values(presets)) {
      for (const to of Object.values(presets)) {
        expect(withRules(from, everyRuleOf(to))).toEqual(to);
        expect(withRules(from, realChanges(from, everyRuleOf(to)))).toEqual(to);
      }
    }
  });

  it('leave the given profile and all other rules alone', () => {
    const before = structuredClone(tungChau);
    const changed = withRules(tungChau, [{ key: 'meetings.cadence', rule: { silent: true } }]);
    expect(tungChau).toEqual(before);
    expect(changed).toEqual({ ...before, meetings: { ...before.meetings, cadence: { silent: true } } });
    expect(profileSchema.safeParse(changed).success).toBe(true);
  });

  it('are none where only the order of the parts differs', () => {
    const rule = ruleAt(tungChau, 'meetings.cadence');
    const turned = Object.fromEntries(Object.entries(rule).reverse()) as typeof rule;
    expect(realChanges(tungChau, [{ key: 'meetings.cadence', rule: turned }])).toEqual([]);
    expect(realChanges(tungChau, everyRuleOf(tungChau))).toEqual([]);
  });

  it('differ by one part that is there or not, and by the order of a list', () => {
    const { note: _note, ...rest } = ruleAt(tungChau, 'meetings.cadence');
    const list = { value: [], article: '1', clause: null, phrase: 'x' };
    expect(realChanges(tungChau, [{ key: 'meetings.cadence', rule: rest as never }])).toHaveLength(1);
    const two = withRules(tungChau, [{ key: 'budget.owner', rule: { ...list, value: ['a', 'b'] } }]);
    expect(realChanges(two, [{ key: 'budget.owner', rule: { ...list, value: ['b', 'a'] } }])).toHaveLength(1);
    expect(realChanges(two, [{ key: 'budget.owner', rule: { ...list, value: ['a', 'b'] } }])).toEqual([]);
  });
});
