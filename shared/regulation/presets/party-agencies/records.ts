import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const records: Profile['records'] = {
  keeper: {
    ...stated(
      { by: ['group', 'standing-office'], of: ['committee', 'group'] },
      at('9.7', 'Lưu giữ hồ sơ tài liệu liên quan đến hoạt động của Ban Chỉ đạo, Tổ Giúp việc'),
    ),
    also: [
      at('8.3', 'Lưu trữ, cung cấp tài liệu liên quan phục vụ hoạt động của Ban Chỉ đạo'),
      at('8.5', 'thực hiện công tác hành chính, văn thư, lưu trữ'),
    ],
  },
  retention: stated(
    'trong thời gian xây dựng, triển khai thực hiện Đề án',
    at('9.7', 'trong thời gian xây dựng, triển khai thực hiện Đề án'),
  ),
  suppliedBy: stated(
    ['standing-office'],
    at('8.3', 'Lưu trữ, cung cấp tài liệu liên quan phục vụ hoạt động của Ban Chỉ đạo'),
  ),
};
