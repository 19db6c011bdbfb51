import type { Profile } from '../../profile.ts';
import { silent } from '../cite.ts';

export const relations: Profile['relations'] = {
  securityCoordination: silent,
  outsideUnitHeads: {
    silent: true,
    note: 'Khoản 6 Điều 3 cho Ban Chỉ đạo yêu cầu các cơ quan cung cấp thông tin; không có điều riêng về người đứng đầu.',
  },
};
