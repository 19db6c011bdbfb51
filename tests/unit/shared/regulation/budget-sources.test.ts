import { expect, it } from 'vitest';
import { budgetSources } from '../../../../shared/regulation/budget-sources.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import type { Profile } from '../../../../shared/regulation/profile.ts';

const { budget } = presets['tung-chau'];
const silent = { silent: true } as const;
const sourcesOf = (changed: Partial<Profile['budget']>) =>
  budgetSources({ budget: { ...budget, ...changed } });

it('are the named unit’s estimate and other lawful sources, each with its place', () => {
  expect(
    budgetSources({ budget }).map(({ name, citation }) => [name, citation.article, citation.clause]),
  ).toEqual([
    ['Dự toán ngân sách của ngành Văn hóa và Thông tin xã', '9', '1'],
    ['Nguồn kinh phí hợp pháp khác', '9', '1'],
  ]);
});

it('are without other sources where the regulation does not speak of them, or denies them', () => {
  const at = { article: '11', clause: '1', phrase: 'dự toán hàng năm' };
  const owner = { value: ['Sở Thông tin và Truyền thông', 'Công an tỉnh'], ...at };
  const names = ['Dự toán ngân sách của Sở Thông tin và Truyền thông', 'Dự toán ngân sách của Công an tỉnh'];
  for (const otherSources of [silent, { value: false, ...at }]) {
    expect(sourcesOf({ owner, otherSources }).map(({ name }) => name)).toEqual(names);
  }
});

it('are none where it is silent', () => {
  expect(sourcesOf({ owner: silent, otherSources: silent })).toEqual([]);
});
