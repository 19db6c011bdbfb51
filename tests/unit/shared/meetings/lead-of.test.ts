import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../../shared/meetings/tasks/lead-of.ts';
import type { RosterRow } from '../../../../shared/outputs/roster.ts';

const member = (personId: string, fullName: string, postTitle: string, agency = '', focalUnit = '') => ({
  ...{ personId, fullName, postTitle, agency, focalUnit },
  role: 'member' as RosterRow['role'],
});

const roster = [
  member('lam', 'Nguyễn Hữu Lâm', 'Chủ tịch UBND xã', 'UBND xã'),
  member('ha', 'Trần Thị Thu Hà', 'Phó Chủ tịch UBND xã', 'UBND xã'),
  member('binh', 'Đỗ Văn Bính', 'Trưởng Công an xã'),
  member('anh', 'Phạm Thị Ngọc Ánh', 'Trưởng phòng', 'Phòng Văn hóa - Xã hội'),
  member('tue', 'Đặng Minh Tuệ', 'Chuyên viên', 'Phòng Văn hóa - Xã hội'),
  member('yen', 'Lý Thị Bảo Yến', 'Kế toán', 'Phòng Kinh tế'),
  member('vu', 'Vũ Văn Long', 'Phó Trưởng phòng', 'Phòng Kinh tế'),
  member('dao', 'Lê Quang Đạo', 'Bí thư Đoàn Thanh niên'),
  member('hoa', 'Hồ Thị Hoa', 'Cán bộ', '', 'Trạm Y tế'),
];

describe('the member who answers for a unit as written', () => {
  it.each([
    ['đồng chí Nguyễn Hữu Lâm, Chủ tịch UBND xã', 'lam'],
    ['Đ/c Trần Thị Thu Hà', 'ha'],
    ['Chủ tịch Ủy ban nhân dân xã', 'lam'],
    ['Công an xã', 'binh'],
    ['Trưởng Công an xã', 'binh'],
    ['Phòng VH-XH', 'anh'],
    ['Phòng Văn hoá – Xã hội xã', 'anh'],
    ['Đoàn Thanh niên', 'dao'],
    ['Trạm Y tế xã', 'hoa'],
  ])('is found for «%s»', (unit, id) => expect(leadOf(unit, roster)).toBe(id));

  it.each([
    ['', 'no words'],
    ['Phòng Kinh tế', 'two of the office, none of them its head'],
    ['các phòng, ban, đơn vị', 'a group'],
    ['Công an xã; Phòng Văn hóa - Xã hội', 'two offices'],
    ['Trưởng các thôn', 'a group'],
    ['Sở Tài chính', 'nobody of it'],
    ['Nguyễn Hữu Lâm và Đỗ Văn Bính', 'two names'],
    ['Hà', 'a given name is no name'],
  ])('is nobody for «%s»: %s', (unit) => expect(leadOf(unit, roster)).toBeNull());
});
