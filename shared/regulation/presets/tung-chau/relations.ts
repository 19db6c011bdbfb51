import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const relations: Profile['relations'] = {
  securityCoordination: stated(
    { by: ['group'] },
    at(
      '6.5',
      'Phối hợp với các cơ quan chức năng trong việc bảo đảm an toàn, an ninh cơ sở hạ tầng, hệ thống thông tin, mạng máy tính',
    ),
  ),
  outsideUnitHeads: {
    ...stated(
      {
        headsOf: 'các ban, ngành, các thôn xóm',
        responsibleTo: ['peoples-committee', 'peoples-committee-chair'],
      },
      at('10', 'Trách nhiệm của người đứng đầu các ban, ngành, các thôn xóm'),
    ),
    also: [
      at('10.2', 'Chịu trách nhiệm trước UBND xã, Chủ tịch UBND xã về việc thực hiện nhiệm vụ được giao'),
    ],
  },
};
