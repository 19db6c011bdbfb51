import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkMembers,
  cleanCell,
  draftsOf,
  emptyDraft,
  type Matching,
  readRows,
} from '../../../../shared/roster-import.ts';

const matching: Matching = {
  headRows: 1,
  columns: [null, 'fullName', 'postTitle', 'committeeRole', 'groupRole', 'phone'],
};
const head = ['STT', 'Họ và tên', 'Chức vụ', 'BCĐ', 'Tổ', 'ĐT'];

describe('rows of a list', () => {
  it('become members with roles as codes', () => {
    const { members, faults, warnings } = readRows(
      [
        head,
        ['1', 'Nguyễn Hữu Lâm', 'Chủ tịch UBND xã', 'Trưởng ban', '', '0123 000 001'],
        ['2', 'Trần Thị Thu Hà', 'Phó Chủ tịch', 'PTB TT', 'Tổ trưởng', ''],
      ],
      matching,
    );
    expect(faults).toEqual([]);
    expect(warnings).toEqual([]);
    expect(members).toEqual([
      {
        fullName: 'Nguyễn Hữu Lâm',
        postTitle: 'Chủ tịch UBND xã',
        agency: '',
        committeeRole: 'head',
        groupRole: null,
        phone: '0123 000 001',
      },
      {
        fullName: 'Trần Thị Thu Hà',
        postTitle: 'Phó Chủ tịch',
        agency: '',
        committeeRole: 'standing-deputy',
        groupRole: 'group-head',
        phone: '',
      },
    ]);
  });

  it('are named with their row, field, reason and value where they are at fault', () => {
    const { members, faults } = readRows(
      [
        head,
        ['1', '', 'Chủ tịch', 'Trưởng ban', '', ''],
        ['2', 'Lê An', 'x', 'Ủy viên kiêm Thư ký', '', ''],
        ['3', 'Lê Bình', 'x', '', '', ''],
        ['4', 'Lê Ơn', 'x', 'UV', '', 'hỏi văn phòng'],
        ['5', 'Vũ Đức', 'x', 'UV', '', ''],
      ],
      matching,
    );
    expect(faults).toEqual([
      { row: 2, field: 'fullName', reason: 'required', value: '' },
      { row: 3, field: 'committeeRole', reason: 'unknown-role', value: 'Ủy viên kiêm Thư ký' },
      { row: 4, field: 'committeeRole', reason: 'no-role', value: '' },
      { row: 5, field: 'phone', reason: 'not-a-phone', value: 'hỏi văn phòng' },
    ]);
    expect(members.map(({ fullName }) => fullName)).toEqual(['Vũ Đức']);
  });

  it('give each body one head alone', () => {
    const row = (fullName: string, committee: string, group: string) => [
      '',
      fullName,
      '',
      committee,
      group,
      '',
    ];
    const { faults } = readRows(
      [head, row('A B', 'TB', 'Tổ trưởng'), row('C D', 'TB', ''), row('E F', '', 'Tổ trưởng')],
      matching,
    );
    expect(faults.map(({ row: at, field, reason }) => [at, field, reason])).toEqual([
      [3, 'committeeRole', 'second-head'],
      [4, 'groupRole', 'second-head'],
    ]);
  });

  it('that name one person twice are pointed out, not refused', () => {
    const { members, warnings } = readRows(
      [head, ['', 'Lê An', '', 'UV', '', ''], ['', 'LÊ AN'.normalize('NFD'), '', '', 'TV', '']],
      matching,
    );
    expect(members).toHaveLength(2);
    expect(warnings).toEqual([{ rows: [2, 3], reason: 'same-name', value: 'Lê An' }]);
  });

  it('with a phone that lost its zero in Excel are pointed out', () => {
    const { warnings } = readRows([head, ['', 'Lê An', '', 'UV', '', '912345678']], matching);
    expect(warnings).toEqual([{ rows: [2], reason: 'phone-without-zero', value: '912345678' }]);
  });

  it('refuse an agency without the post it belongs to, which would be lost', () => {
    const { faults } = checkMembers([
      { ...emptyDraft(1), fullName: 'A B', agency: 'UBND xã', committeeRole: 'UV' },
    ]);
    expect(faults).toEqual([{ row: 1, field: 'postTitle', reason: 'required', value: '' }]);
  });

  it('refuse what the store would refuse for its length', () => {
    const draft = {
      ...emptyDraft(1),
      fullName: `A ${'b'.repeat(49)}`,
      postTitle: 'c'.repeat(161),
      groupRole: 'TV',
    };
    expect(checkMembers([draft]).faults.map(({ field, reason }) => [field, reason])).toEqual([
      ['fullName', 'too-long'],
      ['postTitle', 'too-long'],
    ]);
  });

  it('with nothing in them are neither members nor faults', () => {
    expect(checkMembers([emptyDraft(1), { ...emptyDraft(2), phone: ' ' }])).toEqual({
      members: [],
      faults: [],
      warnings: [],
    });
  });

  it('keep the numbers of the rows they came from, empty rows counted', () => {
    const drafts = draftsOf([head, [], ['', 'Lê An', '', 'UV'], ['', '', '', ''], ['', 'Vũ Bình']], matching);
    expect(drafts.map(({ row, fullName }) => [row, fullName])).toEqual([
      [3, 'Lê An'],
      [5, 'Vũ Bình'],
    ]);
  });
});

describe('the text of a cell', () => {
  it('is composed, on one line, and free of what cannot be seen', () => {
    expect(cleanCell(' Đỗ\u200b Văn\u00a0\r\nBính\u00ad '.normalize('NFD'))).toBe('Đỗ Văn Bính');
  });

  it('has the letter đ for those that only look like it', () => {
    expect(cleanCell('Ðặng Ɖức')).toBe('Đặng Đức');
  });

  it('is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => cleanCell(cleanCell(text)) === cleanCell(text)),
    );
  });
});

describe('a name', () => {
  const names = (rows: string[]) =>
    draftsOf(
      rows.map((name) => [name]),
      { headRows: 0, columns: ['fullName'] },
    ).map(({ fullName }) => fullName);

  it('loses the number and the «Ông», «Bà» that the list writes before it', () => {
    expect(names(['1. Ông Nguyễn Hữu Lâm;', '2. Bà Trần Thị Thu Hà;', '3) Đ/c Lê Quang Đạo.'])).toEqual([
      'Nguyễn Hữu Lâm',
      'Trần Thị Thu Hà',
      'Lê Quang Đạo',
    ]);
  });

  it('keeps a family name Ông in a list that writes no such words', () => {
    expect(names(['Ông Văn Tùng', 'Lê An', 'Vũ Bình'])).toEqual(['Ông Văn Tùng', 'Lê An', 'Vũ Bình']);
  });

  it('is put together from two columns', () => {
    const drafts = draftsOf([['Lê  Quang', 'Đạo']], { headRows: 0, columns: ['fullName', 'fullName'] });
    expect(drafts[0]?.fullName).toBe('Lê Quang Đạo');
  });
});
