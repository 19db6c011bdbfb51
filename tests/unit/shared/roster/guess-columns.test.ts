import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../shared/roster/guess-columns.ts';

describe('columns by the words of the head', () => {
  it('finds each, below the title of the list', () => {
    const { headRows, columns } = guessColumns([
      ['DANH SÁCH THÀNH VIÊN', '', '', '', '', ''],
      ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Chức danh trong BCĐ', 'Tổ công tác', 'Số điện thoại'],
      ['1', 'Lê Văn An', 'Chủ tịch', 'Trưởng ban', '', '0123'],
    ]);
    expect(headRows).toBe(2);
    expect(columns).toEqual([null, 'fullName', 'postTitle', 'committeeRole', 'groupRole', 'phone']);
  });

  it.each([
    ['TT', null],
    ['Họ, tên', 'fullName'],
    ['HỌ VÀ TÊN'.normalize('NFD'), 'fullName'],
    ['Chức vụ', 'postTitle'],
    ['Cơ quan/đơn vị', 'agency'],
    ['Đơn vị công tác', 'agency'],
    ['Chức vụ trong Ban Chỉ đạo', 'committeeRole'],
    ['Chức danh trong Tổ giúp việc', 'groupRole'],
    ['ĐT', 'phone'],
    ['Điện thoại\ndi động', 'phone'],
    ['Ghi chú', null],
    ['Năm sinh', null],
  ])('reads the head «%s»', (head, field) => {
    const rows = [
      ['Chức danh Ban Chỉ đạo', head, field === 'fullName' ? 'Chức vụ' : 'Họ tên'],
      ['x', 'y', 'z'],
    ];
    expect(guessColumns(rows).columns[1]).toBe(field);
  });

  it('takes a family name and a given name in columns of their own for one name', () => {
    expect(
      guessColumns([
        ['Họ đệm', 'Tên', 'Chức vụ'],
        ['Lê Văn', 'An', 'x'],
      ]).columns,
    ).toEqual(['fullName', 'fullName', 'postTitle']);
  });

  it('tells whose «Chức danh» it is by what stands in the column', () => {
    const list = (roles: string[]) => [['Họ và tên', 'Chức danh'], ...roles.map((role) => ['Lê An', role])];
    expect(guessColumns(list(['Tổ trưởng', 'Thành viên'])).columns[1]).toBe('groupRole');
    expect(guessColumns(list(['Trưởng ban', 'Ủy viên'])).columns[1]).toBe('committeeRole');
  });
});

describe('columns without a head', () => {
  it('are found by what is in them', () => {
    const { headRows, columns } = guessColumns([
      ['1', 'Nguyễn Hữu Lâm', 'Chủ tịch UBND xã', 'Trưởng ban', '', '0123 000 001'],
      ['2', 'Trần Thị Thu Hà', 'Phó Chủ tịch UBND xã', 'PTB TT', 'Tổ trưởng', '0123 000 002'],
      ['3', 'Mai Xuân Đức', 'Cán bộ Công an xã', '', 'Tổ viên', '0123 000 013'],
    ]);
    expect(headRows).toBe(0);
    expect(columns).toEqual([null, 'fullName', 'postTitle', 'committeeRole', 'groupRole', 'phone']);
  });

  it('takes a list of one body for that body', () => {
    const rows = [
      ['Trần Thị Thu Hà', 'Tổ trưởng'],
      ['Bùi Thị Ơn', 'Thành viên'],
      ['Mai Xuân Đức', 'Thành viên'],
      ['Lý Thị Bảo Yến', 'Thành viên'],
    ];
    expect(guessColumns(rows).columns).toEqual(['fullName', 'groupRole']);
  });

  it('takes nothing for something in a table of other things', () => {
    expect(
      guessColumns([
        ['7', '12/5/2026'],
        ['8', '13/5/2026'],
      ]).columns,
    ).not.toContain('fullName');
    expect(guessColumns([])).toEqual({ headRows: 0, columns: [] });
  });
});
