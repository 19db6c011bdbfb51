import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const recognition: Profile['recognition'] = {
  proposal: {
    ...stated(
      [
        { by: ['standing-member'], to: ['committee-leaders'] },
        { by: ['group'], to: ['competent-authority'] },
      ],
      at('5.6', 'Đề nghị lãnh đạo Ban Chỉ đạo khen thưởng'),
    ),
    also: [at('8.4', 'Báo cáo, đề nghị cấp có thẩm quyền khen thưởng')],
  },
  recipients: {
    ...stated(
      ['committee-members', 'group', 'outside-units'],
      at(
        '5.6',
        'khen thưởng các thành viên Ban Chỉ đạo, Tổ giúp việc và các sở, ngành, địa phương hoàn thành tốt nhiệm vụ',
      ),
    ),
    also: [
      at(
        '8.4',
        'khen thưởng các thành viên Ban chỉ đạo, Tổ giúp việc và các sở, ban, ngành, địa phương hoàn thành tốt nhiệm vụ',
      ),
    ],
  },
  criticism: silent,
};
