import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const amendment: Profile['amendment'] = {
  raisedBy: stated(
    ['committee-members', { name: 'các ngành, các cấp của tỉnh' }],
    at(
      '13.2',
      'cần sửa đổi, bổ sung, các thành viên Ban Chỉ đạo, các ngành, các cấp của tỉnh phản ánh kịp thời về cơ quan thường trực',
    ),
  ),
  compiled: stated(
    { by: ['standing-office'], draftedBy: [] },
    at(
      '13.2',
      'cơ quan thường trực của Ban Chỉ đạo là Sở Thông tin và Truyền thông để tổng hợp trình Trưởng Ban Chỉ đạo',
    ),
  ),
  decided: stated({ by: ['head'], after: null }, at('13.2', 'trình Trưởng Ban Chỉ đạo xem xét, quyết định')),
};
