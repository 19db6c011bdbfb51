import { describe, expect, it } from 'vitest';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { isStated, ruleSchema } from '../../../../../shared/regulation/profile/rule.ts';
import { type Profile, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';
import { namingProposals } from '../../../../../shared/regulation/reader/own-names.ts';
import { paragraphsOf } from '../../../../../shared/regulation/reader/paragraphs.ts';
import { markPhrase } from '../../../../../shared/regulation/reader/place-in-text.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { fiveRegulations } from './five-regulations.ts';

const valueIn = (text: string, key: string) =>
  namingProposals(readRegulation(text)).find((one) => one.key === key)?.rule.value;
const regulationOf = (...lines: string[]) => ['QUY CHẾ', ...lines].join('\n');

/** Whether a role is called the same, whatever its capitals. */
const rolesOf = (profile: Profile) => {
  const { committeeRoles, groupRoles } = profile.organisation;
  const all = [
    ...(isStated(committeeRoles) ? committeeRoles.value : []),
    ...(isStated(groupRoles) ? groupRoles.value.roles : []),
  ];
  return all.map(({ role, name }) => `${role}: ${name.toLowerCase()}`);
};

describe('what a regulation calls its bodies and roles', () => {
  it.each(fiveRegulations)('is the same as read by hand: $name', ({ name, text }) => {
    const reading = readRegulation(text);
    const proposals = namingProposals(reading);
    const rule = (key: string) => proposals.find((one) => one.key === key)?.rule.value;
    const profile: Profile =
      presets[name === 'co-quan-dang' ? 'party-agencies' : (name as keyof typeof presets)];
    const { groupName } = profile.identity;
    expect((rule('identity.groupName') as { short: string }).short).toBe(
      isStated(groupName) && groupName.value.short,
    );
    const roles = [
      ...(rule('organisation.committeeRoles') as { role: string; name: string }[]),
      ...(rule('organisation.groupRoles') as { roles: { role: string; name: string }[] }).roles,
    ];
    expect(roles.map((one) => `${one.role}: ${one.name.toLowerCase()}`)).toEqual(rolesOf(profile));
  });

  it.each(fiveRegulations)('are sound rules whose words stand where they say: $name', ({ text }) => {
    const reading = readRegulation(text);
    const paragraphs = [...paragraphsOf(reading.articles)];
    for (const { key, rule } of namingProposals(reading)) {
      const descriptor = ruleDescriptors.find((one) => one.key === key);
      expect(descriptor && ruleSchema(descriptor.value).safeParse(rule).error?.issues).toBeUndefined();
      for (const at of [rule, ...(rule.also ?? [])]) {
        const found = paragraphs.some(
          ({ article, clause, text: words }) =>
            article === at.article && clause === at.clause && markPhrase(words, at.phrase) !== null,
        );
        expect({ key, phrase: at.phrase, found }).toEqual({ key, phrase: at.phrase, found: true });
      }
    }
  });

  it('is introduced in a bracket, also by an abbreviation', () => {
    const text = regulationOf(
      'Hoạt động của Ban Chỉ đạo chuyển đổi số xã Hòa Sơn',
      'Điều 1. Phạm vi',
      '1. Quy chế này quy định việc họp của Ban Chỉ đạo chuyển đổi số xã Hòa Sơn (sau đây viết tắt là BCĐ) và Tổ giúp việc cho BCĐ (gọi tắt là Tổ giúp việc).',
    );
    expect(valueIn(text, 'identity.committeeName')).toMatchObject({
      name: 'Ban Chỉ đạo chuyển đổi số xã Hòa Sơn',
      short: 'BCĐ',
    });
    expect(valueIn(text, 'identity.groupName')).toMatchObject({ short: 'Tổ giúp việc' });
  });

  it('is taken from the title where the articles give no bracket', () => {
    const text = regulationOf(
      'Hoạt động của Ban Chỉ đạo phát triển khoa học, công nghệ xã Hòa Sơn',
      'Điều 1. Chế độ họp',
      '1. Ban Chỉ đạo họp mỗi quý một lần.',
    );
    expect(valueIn(text, 'identity.committeeName')).toMatchObject({
      name: 'Ban Chỉ đạo phát triển khoa học, công nghệ xã Hòa Sơn',
      short: 'Ban Chỉ đạo',
    });
    expect(valueIn(text, 'identity.groupName')).toBeUndefined();
    expect(valueIn(text, 'organisation.committeeRoles')).toBeUndefined();
  });

  it('takes the head of another board or office for none of its own', () => {
    const text = regulationOf(
      'Hoạt động của Ban Chỉ đạo chuyển đổi số xã Hòa Sơn',
      'Điều 1. Thành phần',
      '1. Mời Trưởng ban Dân vận và Chủ tịch Ủy ban nhân dân xã dự họp. Ủy viên Ban Chỉ đạo dự họp đầy đủ.',
    );
    expect(valueIn(text, 'organisation.committeeRoles')).toEqual([{ role: 'member', name: 'Ủy viên' }]);
  });

  it('is nothing where the regulation is of no such body', () => {
    expect(namingProposals(readRegulation(regulationOf('Điều 1. Phạm vi', '1. Quy định chung.')))).toEqual(
      [],
    );
  });
});
