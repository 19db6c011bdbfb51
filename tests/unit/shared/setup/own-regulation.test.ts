import { describe, expect, it } from 'vitest';
import { contract } from '../../../../shared/contract.ts';
import { confirmed, profileOf, readingPoints } from '../../../../shared/regulation/reader/points.ts';
import { readRegulation } from '../../../../shared/regulation/reader/reader.ts';
import { emptyDraft as emptyRow } from '../../../../shared/roster-import.ts';
import {
  type BookDraft,
  emptyDraft,
  errorsOfStep,
  hasGroup,
  type Part,
  rulesOf,
  soundDraft,
  toSetup,
  valuesOf,
} from '../../../../shared/setup/book-draft.ts';
import { ownChoice, ownRegulationOf } from '../../../../shared/setup/own-regulation.ts';
import { fiveRegulations } from '../regulation/reader/five-regulations.ts';

const today = '2026-11-20';

function ownOf(text: string) {
  const reading = readRegulation(text);
  return ownRegulationOf(reading, profileOf(confirmed(readingPoints(reading), {})));
}
const textNamed = (name: string): string => {
  const found = fiveRegulations.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(name);
  return found.text;
};
const khanhHoa = ownOf(textNamed('khanh-hoa'));
const tungChau = ownOf(textNamed('tung-chau'));
const groupless = ownOf(
  [
    'QUY CHẾ',
    'Hoạt động của Ban Chỉ đạo chuyển đổi số xã Hòa Sơn',
    'Điều 1. Chế độ họp',
    '1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.',
  ].join('\n'),
);

const typed = (part: Part, value: Record<string, unknown>, draft: BookDraft): BookDraft => ({
  ...draft,
  typed: { ...draft.typed, [part]: { ...draft.typed[part], ...value } },
});
const unread = typed(
  'user',
  { name: 'Đặng Minh Tuệ' },
  typed(
    'regulation',
    { preset: ownChoice },
    typed('commune', { name: 'xã Khê Hạ', letterheadParent: 'ỦY BAN NHÂN DÂN XÃ KHÊ HẠ' }, emptyDraft()),
  ),
);

describe("a book under the commune's own regulation", () => {
  it('goes no further than the choice while the regulation is unread', () => {
    expect(rulesOf(unread)).toBeNull();
    expect(errorsOfStep('commune', unread, today)).toEqual({ preset: 'unread' });
    expect(errorsOfStep('regulation', unread, today)).toMatchObject({ preset: 'unread' });
    expect(errorsOfStep('review', unread, today)).toMatchObject({ commune: 'required' });
  });

  it('takes names, number, issuer and days from its own paper', () => {
    const { committee, group, regulation } = valuesOf({ ...unread, own: khanhHoa }, today);
    expect(committee).toMatchObject({
      name: 'Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa',
      letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
      abbreviation: 'BCĐCĐS',
    });
    expect(group).toMatchObject({ letterheadName: 'TỔ GIÚP VIỆC', abbreviation: 'TGV' });
    expect(group.from).toBe(committee.from);
    // Its paper names no day: none is made up, and it applies from the committee's first.
    expect(regulation).toMatchObject({ number: '1198/QĐ-BCĐCĐS', issuedOn: null, from: '' });
    const begun = typed('committee', { from: '2026-01-05' }, { ...unread, own: khanhHoa });
    expect(valuesOf(begun, today).regulation.from).toBe('2026-01-05');
  });

  it('applies from the day of its own decision, and names the unit that its text leaves out', () => {
    const draft = typed('commune', { name: 'xã Tùng Châu' }, { ...unread, own: tungChau });
    const { committee, regulation } = valuesOf(draft, today);
    expect(committee).toMatchObject({
      name: 'Ban Chỉ đạo Chuyển đổi số xã Tùng Châu',
      from: '2023-03-30',
    });
    expect(regulation).toMatchObject({
      number: '64/QĐ-BCĐ',
      issuedOn: '2023-03-30',
      from: '2023-03-30',
      issuedBy: 'Trưởng ban Chỉ đạo chuyển đổi số xã Tùng Châu',
    });
  });

  it('gives way to what is typed over its paper', () => {
    const draft = typed('regulation', { issuedOn: '2026-02-03', number: '9/QĐ-BCĐ' }, unread);
    const { regulation } = valuesOf({ ...draft, own: khanhHoa }, today);
    expect(regulation).toMatchObject({ number: '9/QĐ-BCĐ', issuedOn: '2026-02-03', from: '2026-02-03' });
  });

  it('works out from the commune what its paper does not say', () => {
    const bare = { ...khanhHoa, read: { committee: { name: '' }, group: null, regulation: { title: '' } } };
    const { committee } = valuesOf({ ...unread, own: bare }, today);
    expect(committee.name).toBe('Ban Chỉ đạo chuyển đổi số xã Khê Hạ');
  });

  it.each(fiveRegulations)('$name: makes a whole book, its rules and its words with it', ({ text }) => {
    const own = ownOf(text);
    // One of them gives its committee a name of two hundred letters.
    const ours = { name: 'Ban Chỉ đạo xã Khê Hạ', abbreviation: 'BCĐ', from: '2026-01-05' };
    const draft = typed('committee', ours, { ...unread, own });
    expect(errorsOfStep('review', draft, today)).toEqual({});
    const setup = contract['setup.create'].input.parse(toSetup(draft, today, 'vi'));
    expect(setup.rules).toEqual({ profile: own.profile });
    expect(setup.text).toEqual(own.text);
    expect(setup.regulation).not.toHaveProperty('preset');
  });

  it('is out of the book again once another regulation is chosen, and in it once it is taken back', () => {
    const back = typed('regulation', { preset: 'tay-ninh' }, { ...unread, own: khanhHoa });
    expect(valuesOf(back, today)).toEqual(valuesOf({ ...back, own: null }, today));
    expect(toSetup(back, today, 'vi')).toMatchObject({ rules: { preset: 'tay-ninh' }, text: null });
    const again = typed('regulation', { preset: ownChoice }, back);
    expect(rulesOf(again)).toBe(khanhHoa.profile);
  });
});

describe('a regulation that knows no working group', () => {
  const draft = typed('committee', { from: '2026-01-05' }, { ...unread, own: groupless });

  it('makes a book without one, unless the official says that there is one', () => {
    expect(hasGroup(draft)).toBe(false);
    expect(errorsOfStep('group', draft, today)).toEqual({});
    expect(toSetup(draft, today, 'vi').group).toBeNull();
    const withOne = { ...draft, hasGroup: true };
    expect(toSetup(withOne, today, 'vi').group).toMatchObject({ abbreviation: 'TCT', from: '2026-01-05' });
  });

  it('has no place for roles in a group', () => {
    const member = { ...emptyRow(1), fullName: 'Lê An', groupRole: 'Tổ trưởng' };
    const listed = { ...draft, members: [member] };
    expect(errorsOfStep('list', listed, today)).toEqual({ members: 'wrong-body' });
    expect(errorsOfStep('list', { ...listed, hasGroup: true }, today)).toEqual({});
  });

  it('changes nothing for a book under a regulation of the program', () => {
    const other = typed('regulation', { preset: 'tung-chau' }, { ...draft, hasGroup: false });
    expect(hasGroup(other)).toBe(true);
  });
});

describe('a draft that was kept', () => {
  const kept = (draft: unknown) => soundDraft(JSON.parse(JSON.stringify(draft)));

  it('brings the reading back as it was confirmed', () => {
    const draft = { ...unread, own: khanhHoa, isReading: true };
    expect(kept(draft)).toEqual(draft);
  });

  it('of an earlier version of the program opens where it stood', () => {
    const { step, reached, members } = emptyDraft();
    expect(kept({ step: 3, reached: 4, typed: { commune: { name: 'xã A' } }, members })).toEqual({
      ...emptyDraft(),
      ...{ step: 3, reached: 4, typed: { commune: { name: 'xã A' } } },
    });
    expect(kept(null)).toMatchObject({ step, reached });
  });

  it.each([
    ['rules that this version does not know', { ...khanhHoa, profile: { ...khanhHoa.profile, more: {} } }],
    ['no rules', { ...khanhHoa, profile: null }],
    ['words without an article', { ...khanhHoa, text: { articles: [], decisionArticles: [] } }],
    ['something else', 'own'],
  ])('with %s asks for the reading again', (_what, own) => {
    const draft = kept({ ...unread, own });
    expect(draft.own).toBeNull();
    expect(errorsOfStep('commune', draft, today)).toEqual({ preset: 'unread' });
  });
});
