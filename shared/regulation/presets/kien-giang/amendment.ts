import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const amendment: Profile['amendment'] = {
  raisedBy: stated(
    ['outside-units'],
    at('19.3', 'các cơ quan, đơn vị, địa phương phản ánh về cơ quan thường trực Ban Chỉ đạo (Công an tỉnh)'),
  ),
  compiled: {
    ...stated(
      { by: ['standing-office'], draftedBy: ['group'] },
      at(
        '19.3',
        'phản ánh về cơ quan thường trực Ban Chỉ đạo (Công an tỉnh) để tổng hợp, báo cáo Trưởng Ban Chỉ đạo',
      ),
    ),
    also: [at('9.1', 'Xây dựng, trình Trưởng Ban Chỉ đạo phê duyệt, sửa đổi, bổ sung Quy chế hoạt động')],
  },
  decided: {
    ...stated(
      { by: ['head'], after: 'committee-adopts' },
      at(
        '4.2',
        'Ban hành, sửa đổi, bổ sung Quy chế hoạt động của Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang sau khi Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang thảo luận và thông qua',
      ),
    ),
    also: [at('19.3', 'báo cáo Trưởng Ban Chỉ đạo xem xét, quyết định')],
  },
};
