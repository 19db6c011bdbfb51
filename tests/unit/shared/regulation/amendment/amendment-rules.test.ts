import { describe, expect, it } from 'vitest';
import { amendmentRules } from '../../../../../shared/regulation/amendment/amendment-rules.ts';
import { partyName } from '../../../../../shared/regulation/amendment/party-name.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

/** Who takes each step, as a paper calls them, and where it is said. */
const told = (name: keyof typeof presets) => {
  const profile = presets[name];
  const { raised, compiled, decided } = amendmentRules(profile);
  const names = (step: typeof raised) =>
    step.actors.filter(({ insteadOf }) => insteadOf === null).map(({ party }) => partyName(profile, party));
  const place = (step: typeof raised) => step.citation && `${step.citation.article}.${step.citation.clause}`;
  return [raised, compiled, decided].map((step) => [names(step), place(step)]);
};

describe('who changes the regulation, by its own words', () => {
  it('units raise, the culture officer compiles, the head decides (T 11.2)', () => {
    expect(told('tung-chau')).toEqual([
      [['Các cơ quan, đơn vị'], '11.2'],
      [['Công chức Văn hóa và Thông tin xã'], '11.2'],
      [['Trưởng ban'], '11.2'],
    ]);
  });

  it('members and the branches of the province raise, the department compiles (K 13.2)', () => {
    expect(told('khanh-hoa')).toEqual([
      [['Các thành viên Ban Chỉ đạo', 'các ngành, các cấp của tỉnh'], '13.2'],
      [['Sở Thông tin và Truyền thông'], '13.2'],
      [['Trưởng ban'], '13.2'],
    ]);
  });

  it('nobody is named to raise and the committee itself decides (Đ 13.2)', () => {
    const [raised, , decided] = told('party-agencies');
    expect(raised).toEqual([[], null]);
    expect(decided).toEqual([['Ban Chỉ đạo'], '13.2']);
  });

  it('the group lays it before the head (N 12.2)', () => {
    expect(told('tay-ninh')).toEqual([
      [[], null],
      [['Tổ giúp việc'], '12.2'],
      [['Trưởng ban'], '12.2'],
    ]);
  });

  it('the committee adopts before the head decides, and the group drafts (G 4.2, 9.1, 19.3)', () => {
    const { compiled, decided } = amendmentRules(presets['kien-giang']);
    expect(decided).toMatchObject({ afterAdoption: true, citation: { article: '4', clause: '2' } });
    expect(compiled.draftedBy).toEqual(['group']);
    for (const name of ['tung-chau', 'khanh-hoa', 'party-agencies', 'tay-ninh'] as const) {
      expect(amendmentRules(presets[name]).decided.afterAdoption).toBe(false);
    }
  });

  it('whoever takes the place of an absent head may decide for the head, by the rule that says so (T 4.1)', () => {
    const { decided } = amendmentRules(presets['tung-chau']);
    expect(decided.actors.map(({ key, insteadOf, citation }) => [key, insteadOf, citation.article])).toEqual([
      ['head', null, '11'],
      ['standing-deputy', 'head', '4'],
    ]);
    // Đ: the committee decides, and nobody takes its place.
    expect(amendmentRules(presets['party-agencies']).decided.actors.map(({ key }) => key)).toEqual([
      'committee',
    ]);
  });

  it('a silent regulation names nobody on any step', () => {
    const { raised, compiled, decided } = amendmentRules(silentProfile());
    expect([raised, compiled, decided].map(({ actors, citation }) => [actors, citation])).toEqual([
      [[], null],
      [[], null],
      [[], null],
    ]);
  });
});
