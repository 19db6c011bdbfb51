import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const relations: Profile['relations'] = {
  securityCoordination: {
    ...stated(
      { by: ['group', 'standing-member'] },
      at(
        '7.5',
        'Phối hợp với các cơ quan chức năng trong bảo đảm an ninh, an toàn cơ sở hạ tầng, hệ thống thông tin, mạng máy tính',
      ),
    ),
    also: [at('5.3', 'Chỉ đạo công tác điều phối, ứng cứu sự cố an toàn thông tin mạng')],
  },
  outsideUnitHeads: {
    ...stated(
      {
        headsOf: 'các Sở, ban, ngành, huyện, thành phố',
        responsibleTo: ['peoples-committee', 'peoples-committee-chair'],
      },
      at('11', 'Trách nhiệm của người đứng đầu các Sở, ban, ngành, huyện, thành phố'),
    ),
    also: [
      at(
        '11.2',
        'Chịu trách nhiệm trước Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh về việc thực hiện nhiệm vụ được giao',
      ),
    ],
  },
};
