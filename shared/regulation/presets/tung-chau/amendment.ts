import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const amendment: Profile['amendment'] = {
  raisedBy: stated(
    ['outside-units'],
    at(
      '11.2',
      'nếu có vướng mắc, phát sinh hoặc cần sửa đổi, bổ sung, các cơ quan, đơn vị phản ánh về Cơ quan thường trực Ban Chỉ đạo',
    ),
  ),
  compiled: stated(
    { by: ['standing-office'], draftedBy: [] },
    at(
      '11.2',
      'phản ánh về Cơ quan thường trực Ban Chỉ đạo (Công chức Văn hóa và Thông tin xã) để tổng hợp trình Trưởng Ban Chỉ đạo',
    ),
  ),
  decided: stated({ by: ['head'], after: null }, at('11.2', 'trình Trưởng Ban Chỉ đạo xem xét, quyết định')),
};
