import { beforeAll, describe, expect, it } from 'vitest';
import { i18n } from '../../../../renderer/i18n.ts';
import { wordsOf } from '../../../../renderer/words.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { tungChau } from '../../../../shared/regulation/presets/tung-chau.ts';
import { isStated } from '../../../../shared/regulation/profile/rule.ts';
import {
  type Profile,
  type RuleKey,
  ruleAt,
  ruleDescriptors,
  silentProfile,
} from '../../../../shared/regulation/profile.ts';
import {
  citationWords,
  type RuleLine,
  ruleText,
  ruleWordsOf,
} from '../../../../shared/regulation/rule-words.ts';

const descriptorOf = (key: RuleKey) => {
  const found = ruleDescriptors.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

function speaking(language: 'vi' | 'en', profile: Profile = tungChau) {
  const words = ruleWordsOf({ say: wordsOf(i18n).say, language, profile });
  return {
    ...words,
    answer: (key: RuleKey) => words.lines(descriptorOf(key), ruleAt(profile, key)).map(flat),
  };
}

const flat = ({ label, text, under }: RuleLine): string =>
  `${label === null ? '' : `${label}: `}${text}${under.length > 0 ? `[${under.map(flat).join(' | ')}]` : ''}`;

const stated = <T>(value: T) => ({ value, article: '9', clause: null, phrase: 'x' });

describe('the rules of Tùng Châu in Vietnamese', () => {
  beforeAll(async () => void (await i18n.changeLanguage('vi')));
  const { answer, question } = speaking('vi');

  it('says how often, and that it may be put off', () => {
    expect(answer('meetings.cadence')).toEqual([
      'Sáu tháng một lần; tùy tình hình thực tế, được lùi khi ghi rõ lý do; tính theo kỳ của năm dương lịch',
    ]);
    expect(answer('groupMeetings.cadence')).toEqual(['Một tháng một lần; tính theo kỳ của năm dương lịch']);
  });

  it('calls roles and bodies as the regulation does', () => {
    expect(answer('reports.groupReportTo')).toEqual([
      'Trưởng ban; Phó Trưởng ban Thường trực; Phó Trưởng ban; Ủy viên',
    ]);
    expect(answer('groupMeetings.onDemandOf')).toEqual(['Lãnh đạo Tổ công tác']);
    expect(question(descriptorOf('groupMeetings.cadence'))).toBe('Bao lâu họp Tổ công tác một lần');
  });

  it('keeps the parts of an answer apart, under the name they have in that rule', () => {
    expect(answer('decision.chairSubstitute')).toEqual([
      'Người thay mặt: Phó Trưởng ban Thường trực',
      'Trường hợp: khi vắng mặt',
    ]);
    expect(answer('records.keeper')).toEqual(['Bên lưu giữ: Tổ công tác', 'Hồ sơ của: Ban Chỉ đạo']);
    expect(answer('decision.convening')).toEqual([
      '[Cuộc họp: họp định kỳ; họp đột xuất | Người triệu tập: Trưởng ban | Người chủ trì: Trưởng ban]',
    ]);
  });

  it('shows a role and its name once', () => {
    expect(answer('organisation.committeeRoles')).toEqual([
      'Trưởng ban; Phó Trưởng ban Thường trực; Phó Trưởng ban; Ủy viên',
    ]);
  });

  it('writes days as an official does and leaves names as they are printed', () => {
    expect(answer('identity.number')[0]).toContain('Ngày ban hành: 30/03/2023');
    expect(answer('groupMeetings.concentratedWork')).toContain('Địa điểm: phòng hopjcuar UBND xã');
  });

  it('says nothing where the regulation is silent', () => {
    expect(answer('decision.seal')).toEqual([]);
    expect(answer('meetings.noticeLead')).toEqual([]);
  });
});

describe('rules of other regulations', () => {
  beforeAll(async () => void (await i18n.changeLanguage('vi')));
  const withRule = (group: keyof Profile, name: string, value: unknown): Profile => {
    const profile = silentProfile() as unknown as Record<string, Record<string, unknown>>;
    return { ...profile, [group]: { ...profile[group], [name]: stated(value) } } as unknown as Profile;
  };

  it.each([
    [{ every: 2, unit: 'month', soft: false, countBy: 'rolling' }, '2 tháng một lần; tính từ lần liền trước'],
    [
      { every: 2, unit: 'half-year', soft: false, countBy: 'rolling' },
      '12 tháng một lần; tính từ lần liền trước',
    ],
    [{ every: 2, unit: 'quarter', soft: false, countBy: 'rolling' }, '2 quý một lần; tính từ lần liền trước'],
    ['unspecified', 'Định kỳ, nhưng không nói bao lâu một lần'],
  ])('tells the cadence %o', (cadence, words) => {
    expect(speaking('vi', withRule('meetings', 'cadence', cadence)).answer('meetings.cadence')).toEqual([
      words,
    ]);
  });

  it('says that a rule is there though it names nobody', () => {
    const profile = withRule('decision', 'issuing', []);
    expect(speaking('vi', profile).answer('decision.issuing')).toEqual(['Có quy định nhưng không nói rõ']);
  });

  it('joins the day and the month before which a report is due', () => {
    const due = {
      before: [
        { day: 15, month: 6 },
        { day: 15, month: 12 },
      ],
      onRequest: false,
      to: ['group'],
    };
    expect(speaking('vi', withRule('reports', 'membersDue', due)).answer('reports.membersDue')).toEqual([
      'Trước ngày: 15/6; 15/12',
      'Khi có yêu cầu: Không',
      'Báo cáo với: tổ giúp việc',
    ]);
  });

  it('uses the name that the regulation gives a role, and beside it the translation', () => {
    const profile = withRule('organisation', 'committeeRoles', [{ role: 'deputy', name: 'Phó Ban' }]);
    expect(speaking('vi', profile).answer('organisation.committeeRoles')).toEqual(['Phó Ban']);
    expect(speaking('en', profile).answer('organisation.committeeRoles')).toEqual([
      expect.stringContaining('Phó Ban'),
    ]);
  });
});

const raw =
  /regulation:|\b(codes|fields|fieldsOf|rules|groups|citation|cadence|bodies)\.|\{\{|undefined|\[object/;

describe.each(['vi', 'en'] as const)('every rule of the regulations that come along, in %s', (language) => {
  beforeAll(async () => void (await i18n.changeLanguage(language)));

  it.each(Object.entries(presets))(
    '%s: is said with its place, without a code or a gap',
    (_name, profile) => {
      const { lines, question, group } = speaking(language, profile);
      const { say } = wordsOf(i18n);
      expect(ruleDescriptors).toHaveLength(119);
      for (const descriptor of ruleDescriptors) {
        const rule = ruleAt(profile, descriptor.key);
        const answer = ruleText(lines(descriptor, rule)).trim();
        expect(answer !== '', descriptor.key).toBe(isStated(rule));
        const places = isStated(rule) ? [rule, ...(rule.also ?? [])].map((at) => citationWords(at, say)) : [];
        expect(places).not.toContain('');
        const said = [group(descriptor.group), question(descriptor), answer, ...places].join('\n');
        expect(said, descriptor.key).not.toMatch(raw);
      }
    },
  );
});

describe('a citation', () => {
  it.each([
    [{ article: '7', clause: '1', phrase: '' }, 'Khoản 1 Điều 7', 'Article 7, clause 1'],
    [{ article: '10', clause: null, phrase: '' }, 'Điều 10', 'Article 10'],
    [
      { article: '', clause: null, phrase: '', source: 'heading' as const },
      'Phần đầu quy chế',
      'Heading of the regulation',
    ],
    [
      { article: '', clause: null, phrase: '', source: 'decision-heading' as const },
      'Phần đầu của quyết định ban hành',
      'Head of the issuing decision',
    ],
    [
      { article: '', clause: null, phrase: '', source: 'decision-closing' as const },
      'Phần ký của quyết định ban hành',
      'Signature of the issuing decision',
    ],
    [
      { article: '2', clause: null, phrase: '', source: 'decision' as const },
      'Điều 2, quyết định ban hành',
      'Article 2, the issuing decision',
    ],
  ])('names its place in both languages: %o', async (at, vietnamese, english) => {
    await i18n.changeLanguage('vi');
    expect(citationWords(at, wordsOf(i18n).say)).toBe(vietnamese);
    await i18n.changeLanguage('en');
    expect(citationWords(at, wordsOf(i18n).say)).toBe(english);
  });
});
