import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const relations: Profile['relations'] = {
  securityCoordination: stated(
    { by: ['group'] },
    at(
      '8.8',
      'Phối hợp với các cơ quan chức năng trong bảo đảm an ninh, an toàn cơ sở hạ tầng, hệ thống thông tin, mạng máy tính',
    ),
  ),
  outsideUnitHeads: {
    ...stated(
      {
        headsOf: 'các sở, ban, ngành, địa phương',
        responsibleTo: [{ name: 'Chủ tịch, Phó Chủ tịch Ủy ban nhân dân tỉnh' }],
      },
      at('12', 'Trách nhiệm của người đứng đầu các sở, ban, ngành, địa phương'),
    ),
    also: [
      at(
        '12.2',
        'Chịu trách nhiệm trước Chủ tịch, Phó Chủ tịch Ủy ban nhân dân tỉnh về việc thực hiện nhiệm vụ được giao',
      ),
    ],
  },
};
