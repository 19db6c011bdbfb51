import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import type { Rule } from '../../../../../shared/regulation/profile/rule.ts';
import { finishRule, readRule } from '../../../../../shared/regulation/profile/rule-check.ts';
import { type RuleKey, ruleAt, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';

const descriptorOf = (key: RuleKey) => {
  const found = ruleDescriptors.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};
const read = (key: RuleKey, raw: unknown) => readRule(descriptorOf(key), raw);
const finish = (key: RuleKey, draft: Rule) => finishRule(descriptorOf(key), draft);

const manager = { value: ['head'], article: '9', clause: '1', phrase: 'quản lý kinh phí' };
const lead = { days: 2, counting: 'working' };

describe('one rule from outside', () => {
  it('is read as it stands in the five regulations', () => {
    for (const [name, profile] of Object.entries(presets)) {
      for (const descriptor of ruleDescriptors) {
        const rule = ruleAt(profile, descriptor.key);
        expect(readRule(descriptor, rule), `${name} ${descriptor.key}`).toEqual({ rule, issues: [] });
      }
    }
  });

  it.each([
    ['no article', { ...manager, article: '' }, 'article', 'required'],
    ['no phrase', { ...manager, phrase: ' ' }, 'phrase', 'required'],
    ['no phrase at all', { value: ['head'], article: '9', clause: null }, 'phrase', 'required'],
    ['an article in words', { ...manager, article: 'chín' }, 'article', 'not-an-article'],
    ['a clause in words', { ...manager, clause: 'một' }, 'clause', 'not-a-clause'],
    ['a party that is no code', { ...manager, value: ['boss'] }, 'value.0', 'wrong-type'],
    ['a party without a name', { ...manager, value: [{ name: '' }] }, 'value.0', 'required'],
    ['a number for a list', { ...manager, value: 7 }, 'value', 'wrong-type'],
    ['a part that nobody knows', { ...manager, colour: 'red' }, 'colour', 'unknown-field'],
    ['silence and words at once', { silent: true, phrase: 'x' }, 'phrase', 'unknown-field'],
    ['silence denied', { silent: false }, 'silent', 'wrong-type'],
    ['nothing', null, '', 'required'],
    ['a text', 'Trưởng ban', '', 'wrong-type'],
    ['a list', [manager], '', 'wrong-type'],
    [
      'a further place without words',
      { ...manager, also: [{ ...manager, phrase: '' }] },
      'also.0',
      'unknown-field',
    ],
  ])('is refused with %s, which is named', (_, raw, path, reason) => {
    const { rule, issues } = read('budget.manager', raw);
    expect(rule).toBeNull();
    expect(issues.some((issue) => issue.path.startsWith(path) && issue.reason === reason)).toBe(true);
  });

  it('names the part of a value that is wrong', () => {
    const at = { article: '14', clause: '3', phrase: 'trước 02 ngày' };
    expect(read('meetings.noticeLead', { ...at, value: { ...lead, days: 0 } }).issues).toEqual([
      { path: 'value.days', reason: 'too-small' },
    ]);
    const cadence = { every: null, unit: 'month', soft: false, countBy: 'rolling' };
    expect(read('meetings.cadence', { ...at, value: cadence }).issues).toEqual([
      { path: 'value.every', reason: 'required' },
    ]);
    expect(read('meetings.cadence', { ...at, value: { ...cadence, every: 5 } }).issues).toEqual([
      { path: 'value.every', reason: 'not-a-cadence' },
    ]);
    expect(read('meetings.noticeLead', { ...at, value: { ...lead, counting: null } }).issues).toEqual([
      { path: 'value.counting', reason: 'required' },
    ]);
    expect(
      read('reports.membersDue', {
        ...at,
        value: { before: [{ day: 15, month: 13 }], onRequest: false, to: [] },
      }).issues,
    ).toEqual([{ path: 'value.before.0.month', reason: 'too-large' }]);
  });
});

describe('a rule as it was typed', () => {
  it('is left as it is where nothing is loose: no rule of the five regulations changes', () => {
    for (const profile of Object.values(presets)) {
      for (const descriptor of ruleDescriptors) {
        const rule = ruleAt(profile, descriptor.key);
        expect(finishRule(descriptor, rule).rule, descriptor.key).toEqual(rule);
      }
    }
  });

  it('loses blanks, broken lines, an empty note and an empty clause', () => {
    const typed = {
      ...manager,
      article: ' 9 ',
      clause: ' ',
      phrase: '  quản lý\n  kinh  phí ',
      note: '  ',
      also: [{ article: '7 ', clause: '4', phrase: 'quản lý,\nsử dụng' }],
    };
    expect(finish('budget.manager', typed).rule).toEqual({
      ...manager,
      clause: null,
      also: [{ article: '7', clause: '4', phrase: 'quản lý, sử dụng' }],
    });
    expect(finish('budget.manager', { ...manager, also: [] }).rule).toEqual(manager);
    expect(finish('budget.manager', { silent: true, note: '' }).rule).toEqual({ silent: true });
  });

  it('leaves out what may stay open, and drops blank lines of a list', () => {
    const at = { article: '9', clause: null, phrase: 'x' };
    expect(finish('attendance.absenceLimit', { ...at, value: { most: 3, sanction: ' ' } }).rule).toEqual({
      ...at,
      value: { most: 3, sanction: null },
    });
    expect(finish('budget.owner', { ...at, value: ['Sở A ', '', '  ', 'Công an tỉnh'] }).rule).toEqual({
      ...at,
      value: ['Sở A', 'Công an tỉnh'],
    });
  });

  it('says what has not been entered yet', () => {
    const blank = { value: null, article: '', clause: null, phrase: '' };
    expect(
      finish('budget.otherSources', blank)
        .issues.map(({ path }) => path)
        .sort(),
    ).toEqual(['article', 'phrase', 'value']);
    expect(finish('budget.otherSources', blank).issues.every(({ reason }) => reason === 'required')).toBe(
      true,
    );
  });
});
