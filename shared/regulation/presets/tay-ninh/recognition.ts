import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const recognition: Profile['recognition'] = {
  proposal: stated(
    [{ by: ['standing-member'], to: [{ name: 'UBND tỉnh' }] }],
    at('5.6', 'Tham mưu Ban chỉ đạo đề xuất UBND tỉnh khen thưởng'),
  ),
  recipients: stated(
    ['committee-members', 'group', 'outside-units'],
    at(
      '5.6',
      'khen thưởng các thành viên Ban chỉ đạo, Tổ giúp việc và các Sở, ban, ngành và các huyện, thành phố hoàn thành tốt nhiệm vụ',
    ),
  ),
  criticism: silent,
};
