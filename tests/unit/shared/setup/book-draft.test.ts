import { describe, expect, it } from 'vitest';
import { contract } from '../../../../shared/contract.ts';
import { emptyDraft as emptyRow } from '../../../../shared/roster-import.ts';
import {
  type BookDraft,
  emptyDraft,
  errorsOfStep,
  type Part,
  toSetup,
  valuesOf,
} from '../../../../shared/setup/book-draft.ts';

const today = '2026-11-20';

const typed = (part: Part, value: Record<string, unknown>, draft: BookDraft = emptyDraft()): BookDraft => ({
  ...draft,
  typed: { ...draft.typed, [part]: { ...draft.typed[part], ...value } },
});
const communeOf = (name: string) => valuesOf(typed('commune', { name }), today).commune;

describe('what is proposed for a commune', () => {
  it.each([
    ['xã Tùng Châu', 'ỦY BAN NHÂN DÂN XÃ TÙNG CHÂU', 'Tùng Châu'],
    ['Xã Đặng Sơn', 'ỦY BAN NHÂN DÂN XÃ ĐẶNG SƠN', 'Đặng Sơn'],
    ['phường Bến Thành', 'ỦY BAN NHÂN DÂN PHƯỜNG BẾN THÀNH', 'Bến Thành'],
    ['đặc khu Côn Đảo', 'ỦY BAN NHÂN DÂN ĐẶC KHU CÔN ĐẢO', 'Côn Đảo'],
    ['phường 12', 'ỦY BAN NHÂN DÂN PHƯỜNG 12', 'Phường 12'],
    ['Tùng Châu', 'ỦY BAN NHÂN DÂN TÙNG CHÂU', 'Tùng Châu'],
    ['', '', ''],
  ])('%j: its letterhead and its place-name', (name, letterheadParent, placeName) => {
    expect(communeOf(name)).toMatchObject({ letterheadParent, placeName });
  });

  it('gives way to what is typed over it, and follows the name elsewhere', () => {
    const draft = typed('commune', { name: 'xã Thanh Khê Hạ', placeName: 'Khê Hạ' });
    expect(valuesOf(draft, today).commune).toMatchObject({
      placeName: 'Khê Hạ',
      letterheadParent: 'ỦY BAN NHÂN DÂN XÃ THANH KHÊ HẠ',
    });
    const renamed = typed('commune', { name: 'xã Khê Thượng' }, draft);
    expect(valuesOf(renamed, today).commune).toMatchObject({
      placeName: 'Khê Hạ',
      letterheadParent: 'ỦY BAN NHÂN DÂN XÃ KHÊ THƯỢNG',
    });
  });
});

describe('what is proposed for the bodies', () => {
  it('names them after the commune, its unit in small letters', () => {
    const { committee, group } = valuesOf(typed('commune', { name: 'Xã Thanh Khê Hạ' }), today);
    expect(committee).toMatchObject({
      name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
      letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
      abbreviation: 'BCĐ',
      sealUse: 'unknown',
    });
    expect(group).toMatchObject({
      name: 'Tổ công tác giúp việc Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
      abbreviation: 'TCT',
    });
  });

  it('lets the group, the list and the regulation begin with the committee', () => {
    const draft = typed('committee', { from: '2026-01-05', decision: 'QĐ 12' });
    const { group, list, regulation } = valuesOf(draft, today);
    expect([group.from, list.from, list.decision, regulation.from]).toEqual([
      '2026-01-05',
      '2026-01-05',
      'QĐ 12',
      '2026-01-05',
    ]);
  });

  it('does not make up when they were founded', () => {
    expect(valuesOf(typed('commune', { name: 'xã A' }), today).committee.from).toBe('');
  });
});

describe('what is proposed for the regulation', () => {
  const regulationOf = (name: string) => valuesOf(typed('commune', { name }), today).regulation;

  it('is never the decision of xã Tùng Châu for another commune', () => {
    for (const name of ['xã Thanh Khê Hạ', 'xã Tùng Châu Đông', 'phường Tùng', '']) {
      expect(regulationOf(name)).toMatchObject({ number: '', issuedOn: null });
    }
  });

  it('is that decision for xã Tùng Châu itself', () => {
    expect(regulationOf('xã Tùng Châu')).toMatchObject({
      title: 'Quy chế Hoạt động của Ban Chỉ đạo chuyển đổi số xã Tùng Châu',
      number: '64/QĐ-BCĐ',
      issuedOn: '2023-03-30',
      from: '2023-03-30',
      issuedBy: 'Trưởng ban Chỉ đạo chuyển đổi số xã Tùng Châu',
    });
  });

  it('applies from the day of the decision that is typed', () => {
    const draft = typed('regulation', { issuedOn: '2026-02-03' }, typed('committee', { from: '2026-01-05' }));
    expect(valuesOf(draft, today).regulation.from).toBe('2026-02-03');
  });
});

const complete = typed(
  'user',
  { name: 'Đặng Minh Tuệ' },
  typed('committee', { from: '2026-01-05' }, typed('commune', { name: 'xã Thanh Khê Hạ' })),
);

describe('a step', () => {
  it('names what is missing', () => {
    const draft = emptyDraft();
    expect(errorsOfStep('commune', draft, today)).toEqual({
      name: 'required',
      letterheadParent: 'required',
      placeName: 'required',
    });
    expect(errorsOfStep('committee', draft, today)).toEqual({ name: 'required', from: 'required' });
    expect(errorsOfStep('user', draft, today)).toEqual({ name: 'required' });
    expect(errorsOfStep('user', typed('book', { keptFrom: '' }, complete), today)).toEqual({
      keptFrom: 'required',
    });
  });

  it('is held back by a faulty row of the list, not by rows with nothing in them', () => {
    const faulty: BookDraft = { ...complete, members: [{ ...emptyRow(1), fullName: 'Lê An' }] };
    expect(errorsOfStep('list', faulty, today)).toEqual({ members: 'rows-faulty' });
    expect(errorsOfStep('list', { ...complete, members: [emptyRow(1)] }, today)).toEqual({});
  });

  it('at the end names every step that is not in order', () => {
    expect(errorsOfStep('review', complete, today)).toEqual({});
    expect(Object.keys(errorsOfStep('review', emptyDraft(), today))).toEqual([
      'commune',
      'committee',
      'group',
      'regulation',
      'list',
      'user',
    ]);
  });
});

describe('the operation that sets the book up', () => {
  it('is one that the contract takes', () => {
    const draft: BookDraft = {
      ...complete,
      members: [{ ...emptyRow(1), fullName: 'Lê An', committeeRole: 'Trưởng ban' }, emptyRow(2)],
    };
    const setup = contract['setup.create'].input.parse(toSetup(draft, today, 'en'));
    expect(setup).toMatchObject({
      members: [{ fullName: 'Lê An', committeeRole: 'head', groupRole: null }],
      membersFrom: '2026-01-05',
      keptFrom: today,
      language: 'en',
      user: { name: 'Đặng Minh Tuệ', roles: ['officer'] },
    });
  });
});
