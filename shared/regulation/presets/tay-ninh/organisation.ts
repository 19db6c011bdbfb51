import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const organisation: Profile['organisation'] = {
  committeeRoles: {
    ...stated(
      [
        { role: 'head', name: 'Trưởng ban' },
        { role: 'deputy', name: 'Phó Ban' },
        { role: 'standing-member', name: 'Ủy viên thường trực' },
        { role: 'member', name: 'Ủy viên' },
      ],
      at('3', 'Trưởng ban Chỉ đạo'),
    ),
    also: [at('4', 'Phó Ban chỉ đạo'), at('5', 'Ủy viên thường trực'), at('6', 'Các Ủy viên Ban chỉ đạo')],
    note: 'Gọi là «Phó Ban», không gọi là «Phó Trưởng ban».',
  },
  deputiesCollectively: silent,
  rosterSize: silent,
  partTime: stated(
    ['committee', 'group'],
    at('9.1', 'Các thành viên Ban chỉ đạo và Tổ giúp việc làm việc theo chế độ kiêm nhiệm'),
  ),
  dutiesAssignedBy: stated(['head'], at('3.1', 'phân công nhiệm vụ các thành viên Ban chỉ đạo')),
  membersChangedBy: silent,
  groupSetUp: stated(
    [
      { act: 'advise', by: ['deputy'] },
      { act: 'assign-duties', by: ['deputy'] },
    ],
    at('4.3', 'Tham mưu thành lập và phân công nhiệm vụ cho các thành viên của Tổ giúp việc'),
  ),
  groupDirectedBy: stated(['deputy'], at('4.3', 'chỉ đạo Tổ giúp việc thực hiện các nhiệm vụ được giao')),
  groupRoles: {
    ...stated(
      {
        roles: [
          { role: 'group-head', name: 'Tổ trưởng' },
          { role: 'group-member', name: 'Thành viên' },
        ],
        leadersTerm: 'lãnh đạo Tổ giúp việc',
      },
      at('7.8', 'Tổ trưởng Tổ giúp việc'),
    ),
    also: [at('8.3', 'lãnh đạo Tổ giúp việc'), at('9.4', 'các thành viên của Tổ giúp việc')],
  },
  subgroups: stated(
    { name: 'nhóm giúp việc theo lĩnh vực', byField: true, decidedBy: ['group-head'] },
    at(
      '7.8',
      'Tổ giúp việc được tổ chức thành các nhóm giúp việc theo lĩnh vực do Tổ trưởng Tổ giúp việc quyết định và phân công nhiệm vụ',
    ),
  ),
  staffSentToGroup: stated(
    { by: ['member'], who: 'cán bộ, chuyên gia giỏi, tâm huyết' },
    at('6.6', 'Cử cán bộ, chuyên gia giỏi, tâm huyết tham gia Tổ giúp việc Ban chỉ đạo'),
  ),
  groupMemberReplacement: stated(
    { replacedBy: ['member'], onProposalOf: ['group-leaders'] },
    at(
      '6.6',
      'Kịp thời thay thế những cán bộ, chuyên gia không đáp ứng yêu cầu nhiệm vụ được giao theo đề nghị của lãnh đạo Tổ giúp việc',
    ),
  ),
  focalUnit: stated(
    { form: 'unit', namedBy: ['member'], mayUseOwnStaff: true },
    at(
      '9.3',
      'Các Ủy viên Ban chỉ đạo được quyền giao đơn vị đầu mối chủ trì và huy động đội ngũ cán bộ, công chức của cơ quan, đơn vị mình',
    ),
  ),
  otherBodies: silent,
  groupRegulation: silent,
  doesNotReplaceAgencies: stated(
    ['committee', 'committee-members'],
    at(
      '2.2',
      'Ban chỉ đạo và thành viên Ban chỉ đạo không làm thay chức năng, nhiệm vụ của các cơ quan và người đứng đầu các cơ quan như các sở, ban, ngành và các huyện, thành phố',
    ),
  ),
};
