import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { describeValue, profileWords } from '../../../../../shared/regulation/profile/describe.ts';
import { isStated } from '../../../../../shared/regulation/profile/rule.ts';
import { type RuleKey, ruleAt, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';

const schemaOf = (key: RuleKey) => ruleDescriptors.find((one) => one.key === key)?.value;
const described = (key: RuleKey, value: unknown) => describeValue(schemaOf(key), value);

describe('the description of a value', () => {
  it('turns codes into words of their vocabulary and leaves the regulation’s own words alone', () => {
    expect(described('budget.manager', ['head', { name: 'Công chức Tài chính xã' }])).toEqual({
      is: 'list',
      items: [
        { is: 'word', code: 'party.head' },
        { is: 'text', text: 'Công chức Tài chính xã' },
      ],
    });
  });

  it('names the parts of a value and drops those the regulation leaves out', () => {
    expect(described('plans.approval', { by: ['head'], signedBy: [], after: null })).toEqual({
      is: 'fields',
      fields: [{ name: 'by', value: { is: 'list', items: [{ is: 'word', code: 'party.head' }] } }],
    });
  });

  it('keeps a cadence whole, since its words belong together', () => {
    const cadence = { every: 2, unit: 'month', soft: false, countBy: 'rolling' };
    expect(described('meetings.cadence', cadence)).toEqual({ is: 'cadence', cadence });
    expect(described('meetings.cadence', 'unspecified')).toEqual({ is: 'word', code: 'cadence.unspecified' });
  });

  it('describes yes and no, numbers and days', () => {
    expect(described('budget.otherSources', true)).toEqual({ is: 'word', code: 'flag.yes' });
    expect(described('budget.otherSources', false)).toEqual({ is: 'word', code: 'flag.no' });
    expect(described('identity.rosterBasis', { number: '518/QĐ-UBND', issuedOn: '2022-02-21' })).toEqual({
      is: 'fields',
      fields: [
        { name: 'number', value: { is: 'text', text: '518/QĐ-UBND' } },
        { name: 'issuedOn', value: { is: 'text', text: '2022-02-21' } },
      ],
    });
    expect(described('meetings.noticeLead', { days: 2, counting: 'working' })).toMatchObject({
      fields: [{ value: { is: 'number', number: 2 } }, { value: { is: 'word', code: 'day-count.working' } }],
    });
  });

  it('is nothing for an empty list', () => {
    expect(described('budget.manager', [])).toBeNull();
  });

  it('refuses a value of another shape', () => {
    expect(() => described('meetings.noticeLead', true)).toThrow(RangeError);
    expect(() => described('budget.manager', [{ title: 'x' }])).toThrow(RangeError);
  });

  it('uses no word and no field name that is not on the list for translation', () => {
    const { codes, fieldNames } = profileWords();
    const used = { codes: new Set<string>(), names: new Set<string>() };
    JSON.stringify(
      ruleDescriptors.map(({ key, value }) => {
        const rule = ruleAt(presets['tung-chau'], key);
        return isStated(rule) ? describeValue(value, rule.value) : null;
      }),
      (name, part) => {
        if (name === 'code') used.codes.add(part);
        if (name === 'name') used.names.add(part);
        return part;
      },
    );
    expect(used.codes.size).toBeGreaterThan(30);
    expect(codes).toEqual(expect.arrayContaining([...used.codes]));
    expect(fieldNames).toEqual(expect.arrayContaining([...used.names]));
  });

  it('lists codes under a vocabulary, each once', () => {
    const { codes } = profileWords();
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });
});
