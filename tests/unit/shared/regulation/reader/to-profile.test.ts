import { describe, expect, it } from 'vitest';
import { tungChau } from '../../../../../shared/regulation/presets/tung-chau.ts';
import { isStated, ruleSchema } from '../../../../../shared/regulation/profile/rule.ts';
import { ruleAt, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { profileProposals } from '../../../../../shared/regulation/reader/to-profile.ts';
import { fiveRegulations } from './five-regulations.ts';

const proposalsOf = (text: string) => profileProposals(readRegulation(text).rules);

describe('the rules of the profile that a reading proposes', () => {
  it.each(fiveRegulations)('are sound rules, each once: $name', ({ text, rules }) => {
    const proposals = proposalsOf(text);
    for (const { key, rule } of proposals) {
      const descriptor = ruleDescriptors.find((one) => one.key === key);
      if (descriptor === undefined) throw new Error(key);
      expect(ruleSchema(descriptor.value).safeParse(rule).error?.issues ?? []).toEqual([]);
    }
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
    const joined = Object.keys(rules).filter((key) =>
      /^(?:special\.(?:with|outcome)|reward\.decider)$/.test(key),
    );
    expect(proposals).toHaveLength(Object.keys(rules).length - joined.length);
  });

  it('agree with the regulation that comes with the program', () => {
    const text = fiveRegulations.find(({ name }) => name === 'tung-chau')?.text ?? '';
    // The text calls both deputies by one name, and gives the standing office by the name of its officer.
    const readByHand = ['reports.groupReportTo', 'amendment.compiled'];
    for (const { key, rule } of proposalsOf(text)) {
      const preset = ruleAt(tungChau, key);
      if (!isStated(preset)) throw new Error(`${key} is silent in the preset`);
      if (!readByHand.includes(key)) expect({ key, value: rule.value }).toEqual({ key, value: preset.value });
      expect({ key, article: rule.article, clause: rule.clause }).toEqual({
        key,
        article: preset.article,
        clause: preset.clause,
      });
    }
  });

  it('leave out a period that no profile can hold', () => {
    const text =
      'QUY CHẾ\nHoạt động của Ban Chỉ đạo xã\nĐiều 1. Chế độ họp\n1. Ban Chỉ đạo họp định kỳ hai tuần một lần.';
    expect(readRegulation(text).rules.find(({ key }) => key === 'bcd.cadence')?.value).toEqual({
      every: 2,
      unit: 'week',
      soft: false,
    });
    expect(proposalsOf(text)).toEqual([]);
  });

  it('say half a year where the text says six months, and leave the kind of days open where it does', () => {
    const text =
      'QUY CHẾ\nHoạt động của Ban Chỉ đạo xã\nĐiều 1. Chế độ họp\n1. Ban Chỉ đạo họp 6 tháng một lần. Giấy mời họp gửi trước 3 ngày.';
    expect(proposalsOf(text).map(({ key, rule }) => [key, rule.value])).toEqual([
      ['meetings.cadence', { every: 1, unit: 'half-year', soft: false, countBy: 'calendar-period' }],
      ['meetings.noticeLead', { days: 3, counting: 'not-said' }],
    ]);
  });
});
