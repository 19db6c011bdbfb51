import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const relations: Profile['relations'] = {
  securityCoordination: stated(
    { by: ['group'] },
    at(
      '9.5',
      'Phối hợp với các cơ quan liên quan trong việc bảo đảm an toàn, an ninh cơ sở hạ tầng, hệ thống thông tin, mạng máy tính',
    ),
  ),
  outsideUnitHeads: {
    ...stated(
      { headsOf: 'các sở, ngành, địa phương', responsibleTo: ['peoples-committee'] },
      at('18', 'Trách nhiệm của người đứng đầu các sở, ngành, địa phương'),
    ),
    also: [
      at('18.2', 'Chịu trách nhiệm trước Ủy ban nhân dân tỉnh về việc thực hiện nhiệm vụ được giao'),
      at('18.3', 'Tạo điều kiện cho thành viên Tổ giúp việc thực hiện nhiệm vụ'),
    ],
  },
};
