import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const compiling =
  'tổng hợp những vướng mắc, bất cập phát sinh, báo cáo Ban Chỉ đạo xem xét, quyết định sửa đổi, bổ sung cho phù hợp';

export const amendment: Profile['amendment'] = {
  raisedBy: {
    ...silent,
    note: 'Khoản 2 Điều 13 nói Cơ quan Thường trực tổng hợp vướng mắc, không nói ai phản ánh.',
  },
  compiled: stated({ by: ['standing-office'], draftedBy: [] }, at('13.2', compiling)),
  decided: stated(
    { by: ['committee'], after: null },
    at('13.2', 'báo cáo Ban Chỉ đạo xem xét, quyết định sửa đổi, bổ sung cho phù hợp'),
  ),
};
