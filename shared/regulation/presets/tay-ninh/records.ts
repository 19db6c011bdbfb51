import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const records: Profile['records'] = {
  keeper: stated(
    { by: ['group'], of: ['committee'] },
    at('7.10', 'Lưu giữ hồ sơ tài liệu liên quan đến hoạt động của Ban chỉ đạo'),
  ),
  retention: silent,
  suppliedBy: silent,
};
