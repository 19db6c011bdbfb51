import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const amendment: Profile['amendment'] = {
  raisedBy: silent,
  compiled: stated(
    { by: ['group'], draftedBy: [] },
    at(
      '12.2',
      'nếu có vấn đề phát sinh hoặc cần sửa đổi, bổ sung, Tổ giúp việc trình Trưởng Ban chỉ đạo xem xét, quyết định',
    ),
  ),
  decided: stated({ by: ['head'], after: null }, at('12.2', 'trình Trưởng Ban chỉ đạo xem xét, quyết định')),
};
