import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const recognition: Profile['recognition'] = {
  proposal: stated(
    [{ by: ['group'], to: ['competent-authority'] }],
    at('6.6', 'Báo cáo, đề nghị cấp có thẩm quyền khen thưởng'),
  ),
  recipients: stated(
    ['committee-members', 'group', 'outside-units'],
    at(
      '6.6',
      'khen thưởng các thành viên Ban Chỉ đạo, Tổ công tác và các cơ quan, đơn vị hoàn thành tốt nhiệm vụ',
    ),
  ),
  criticism: silent,
};
