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
      name: 'Tổ công tác giúp việc cho Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
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

describe('what the chosen regulation settles', () => {
  const bookOf = (preset: string, commune: Record<string, unknown> = {}) =>
    valuesOf(typed('regulation', { preset }, typed('commune', { name: 'xã Khê Hạ', ...commune })), today);

  it.each([
    [
      'khanh-hoa',
      ['Ban Chỉ đạo chuyển đổi số xã Khê Hạ', 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'BCĐCĐS'],
      ['Tổ giúp việc Ban Chỉ đạo chuyển đổi số xã Khê Hạ', 'TỔ GIÚP VIỆC', 'TGV'],
      'Quy chế Hoạt động của Ban Chỉ đạo chuyển đổi số xã Khê Hạ',
      'Trưởng Ban Chỉ đạo chuyển đổi số xã Khê Hạ',
    ],
    [
      'party-agencies',
      [
        'Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng xã Khê Hạ',
        'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TRONG CÁC CƠ QUAN ĐẢNG',
        'BCĐ',
      ],
      ['Tổ Giúp việc của Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng xã Khê Hạ', 'TỔ GIÚP VIỆC', 'TGV'],
      'Quy chế làm việc của Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng xã Khê Hạ',
      'Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng xã Khê Hạ',
    ],
    [
      'tay-ninh',
      [
        'Ban chỉ đạo xây dựng Chính quyền điện tử xã Khê Hạ',
        'BAN CHỈ ĐẠO XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ',
        'BCĐCQĐT',
      ],
      ['Tổ giúp việc cho Ban chỉ đạo xây dựng Chính quyền điện tử xã Khê Hạ', 'TỔ GIÚP VIỆC', 'TGV'],
      'Quy chế hoạt động của Ban chỉ đạo xây dựng Chính quyền điện tử xã Khê Hạ',
      'Trưởng Ban chỉ đạo xây dựng Chính quyền điện tử xã Khê Hạ',
    ],
    [
      'kien-giang',
      ['Ban Chỉ đạo Đề án 06 xã Khê Hạ', 'BAN CHỈ ĐẠO ĐỀ ÁN 06', 'BCĐ'],
      ['Tổ giúp việc Ban Chỉ đạo Đề án 06 xã Khê Hạ', 'TỔ GIÚP VIỆC', 'TGV'],
      'Quy chế Hoạt động của Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo Đề án 06 xã Khê Hạ',
      'Trưởng Ban Chỉ đạo Đề án 06 xã Khê Hạ',
    ],
  ])(
    '%s: what the bodies, their papers and the regulation are called',
    (preset, ours, helpers, title, by) => {
      const { committee, group, regulation } = bookOf(preset);
      expect([committee.name, committee.letterheadName, committee.abbreviation]).toEqual(ours);
      expect([group.name, group.letterheadName, group.abbreviation]).toEqual(helpers);
      expect(regulation).toMatchObject({ preset, title, issuedBy: by, number: '', issuedOn: null });
    },
  );

  it('leaves the line above a Party body open until it is typed, and asks for it', () => {
    const draft = typed('regulation', { preset: 'party-agencies' }, complete);
    expect(valuesOf(draft, today).commune.letterheadParent).toBe('');
    expect(errorsOfStep('commune', draft, today)).toEqual({ letterheadParent: 'required' });
    const said = bookOf('party-agencies', { letterheadParent: 'ĐẢNG ỦY XÃ KHÊ HẠ' });
    expect(said.commune.letterheadParent).toBe('ĐẢNG ỦY XÃ KHÊ HẠ');
  });

  it('never gives the decision of xã Tùng Châu to a book under another regulation', () => {
    expect(bookOf('kien-giang', { name: 'xã Tùng Châu' }).regulation).toMatchObject({
      number: '',
      issuedOn: null,
    });
  });

  it('gives way to what was typed before the regulation was changed', () => {
    const draft = typed('committee', { name: 'Ban Chỉ đạo của chúng tôi', abbreviation: 'BCĐX' });
    const { committee } = valuesOf(typed('regulation', { preset: 'tay-ninh' }, draft), today);
    expect(committee).toMatchObject({ name: 'Ban Chỉ đạo của chúng tôi', abbreviation: 'BCĐX' });
  });

  it('is the first regulation for a draft that names none, or one that is not there any more', () => {
    for (const preset of ['gone', '__proto__', null]) {
      expect(bookOf(preset as string)).toEqual(bookOf('tung-chau'));
    }
  });

  it.each(['khanh-hoa', 'party-agencies', 'tay-ninh', 'kien-giang'])('%s: makes a whole book', (preset) => {
    const draft = typed('commune', { letterheadParent: 'ĐẢNG ỦY XÃ' }, complete);
    const whole = typed('regulation', { preset }, draft);
    expect(errorsOfStep('review', whole, today)).toEqual({});
    const setup = contract['setup.create'].input.parse(toSetup(whole, today, 'vi'));
    expect(setup).toMatchObject({ rules: { preset }, text: null });
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
