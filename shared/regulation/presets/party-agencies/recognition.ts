import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const recognition: Profile['recognition'] = {
  proposal: {
    ...stated(
      [
        { by: ['standing-office'], to: ['head'] },
        { by: ['head'], to: ['competent-authority'] },
      ],
      at(
        '4.7',
        'Căn cứ đề nghị của Cơ quan Thường trực và các cơ quan liên quan, biểu dương, đề nghị khen thưởng tập thể, cá nhân có thành tích xuất sắc',
      ),
    ),
    also: [at('8.6', 'Tham mưu Ban Chỉ đạo đề nghị cấp có thẩm quyền biểu dương, khen thưởng')],
  },
  recipients: stated(
    [{ name: 'tập thể, cá nhân có thành tích xuất sắc' }],
    at('4.7', 'khen thưởng tập thể, cá nhân có thành tích xuất sắc'),
  ),
  criticism: stated(
    { by: ['head'] },
    at(
      '4.7',
      'phê bình, yêu cầu xem xét xử lý trách nhiệm theo quy định đối với các tập thể, cá nhân có vi phạm, khuyết điểm',
    ),
  ),
};
