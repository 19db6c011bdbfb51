import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import type { Rule } from '../../../../../shared/regulation/profile/rule.ts';
import { type Profile, silentProfile } from '../../../../../shared/regulation/profile.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { checkCitations } from '../../../../../shared/regulation/text/check-citations.ts';
import { fiveRegulations } from '../reader/five-regulations.ts';

const textOf = (text: string) => {
  const { articles, decision } = readRegulation(text);
  return { articles, decisionArticles: decision?.articles ?? [] };
};
const small = textOf(
  'QUY CHẾ\nHoạt động của Ban Chỉ đạo xã Hòa Sơn\nĐiều 1. Chế độ họp\n1. Ban Chỉ đạo họp:\na) Mỗi quý một lần;\nb) Khi cần.\n2. Người chủ trì quyết định.',
);
const withSeal = (rule: Rule): Profile => {
  const silent = silentProfile();
  return { ...silent, decision: { ...silent.decision, seal: rule as Profile['decision']['seal'] } };
};
const standsAs = (article: string, clause: string | null, phrase: string) =>
  checkCitations(withSeal({ value: [], article, clause, phrase }), small).map(({ stands }) => stands);

describe('the citations of a profile against a text', () => {
  it.each(fiveRegulations)('all stand in the text that they were taken from: $name', ({ name, text }) => {
    const profile = presets[name === 'co-quan-dang' ? 'party-agencies' : (name as keyof typeof presets)];
    const checked = checkCitations(profile, textOf(text));
    expect(checked.length).toBeGreaterThan(80);
    expect(checked.filter(({ stands }) => stands !== 'found')).toEqual([]);
  });

  it('are found across the points of a khoản, and in a whole Điều', () => {
    expect(standsAs('1', '1', 'Ban Chỉ đạo họp: a) mỗi quý')).toEqual(['other-words']);
    expect(standsAs('1', '1', 'Ban Chỉ đạo họp: Mỗi quý một lần')).toEqual(['found']);
    expect(standsAs('1', null, 'Người chủ trì quyết định')).toEqual(['found']);
  });

  it('are told apart: other words, no such khoản, no such Điều', () => {
    expect(standsAs('1', '2', 'Trưởng ban quyết định')).toEqual(['other-words']);
    expect(standsAs('1', '3', 'Người chủ trì quyết định')).toEqual(['no-place']);
    expect(standsAs('2', null, 'Người chủ trì quyết định')).toEqual(['no-place']);
  });

  it('outside of every Điều, or of a decision that was not entered, are not asked for', () => {
    const outside = { value: [], article: '', clause: null, phrase: 'x', source: 'closing' } as const;
    expect(checkCitations(withSeal(outside), small)).toEqual([]);
    const decision = { value: [], article: '9', clause: null, phrase: 'x', source: 'decision' } as const;
    expect(checkCitations(withSeal(decision), small)).toEqual([]);
  });

  it('of a further place count as well, and silence asks for nothing', () => {
    const also = [{ article: '7', clause: null, phrase: 'x' }];
    const rule = { value: [], article: '1', clause: '2', phrase: 'Người chủ trì', also };
    expect(checkCitations(withSeal(rule), small).map(({ stands }) => stands)).toEqual(['found', 'no-place']);
    expect(checkCitations(silentProfile(), small)).toEqual([]);
  });
});
