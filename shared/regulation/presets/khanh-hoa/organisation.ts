import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const organisation: Profile['organisation'] = {
  committeeRoles: {
    ...stated(
      [
        { role: 'head', name: 'Trưởng ban' },
        { role: 'deputy', name: 'Phó Trưởng ban' },
        { role: 'standing-member', name: 'Ủy viên thường trực' },
        { role: 'member', name: 'Ủy viên' },
      ],
      at('3', 'Trưởng ban'),
    ),
    also: [at('4', 'Phó Trưởng ban'), at('5', 'Ủy viên thường trực'), at('6', 'Ủy viên Ban Chỉ đạo')],
  },
  deputiesCollectively: silent,
  rosterSize: silent,
  partTime: stated(['committee'], at('10.1', 'Các thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm')),
  dutiesAssignedBy: stated(['head'], at('3.1', 'phân công nhiệm vụ các thành viên trong Ban Chỉ đạo')),
  membersChangedBy: silent,
  groupSetUp: stated(
    [{ act: 'assign-duties', by: ['standing-member'] }],
    at('5.5', 'Phân công nhiệm vụ cho thành viên Tổ giúp việc'),
  ),
  groupDirectedBy: stated(
    ['standing-member'],
    at('5.5', 'chỉ đạo Tổ giúp việc thực hiện nhiệm vụ được giao'),
  ),
  groupRoles: {
    ...stated(
      {
        roles: [
          { role: 'group-head', name: 'Tổ trưởng' },
          { role: 'group-member', name: 'Thành viên' },
        ],
        leadersTerm: null,
      },
      at('8.6', 'Tổ trưởng Tổ giúp việc'),
    ),
    also: [at('5.5', 'thành viên Tổ giúp việc')],
  },
  subgroups: stated(
    { name: 'nhóm công tác', byField: false, decidedBy: ['group-head'] },
    at(
      '8.6',
      'Tổ công tác được tổ chức thành các nhóm công tác do Tổ trưởng Tổ giúp việc quyết định và phân công nhiệm vụ',
    ),
  ),
  staffSentToGroup: stated(
    { by: ['member'], who: 'cán bộ giỏi, tâm huyết' },
    at('6.5', 'Cử cán bộ giỏi, tâm huyết tham gia Tổ giúp việc Ban Chỉ đạo'),
  ),
  groupMemberReplacement: {
    ...stated(
      { replacedBy: ['member'], onProposalOf: ['group-head'] },
      at(
        '6.5',
        'Kịp thời thay thế những cán bộ không đáp ứng yêu cầu nhiệm vụ được giao theo đề ngiht của Tổ trưởng Tổ giúp việc',
      ),
    ),
    note: 'Bản in ghi «đề ngiht», có lẽ là «đề nghị»; giữ nguyên như bản in.',
  },
  focalUnit: stated(
    { form: 'unit', namedBy: ['committee-members'], mayUseOwnStaff: true },
    at(
      '10.3',
      'Các thành viên Ban Chỉ đạo được quyền giao đơn vị đầu mối chủ trì và huy động đội ngũ cán bộ, công chức của cơ quan, đơn vị mình',
    ),
  ),
  otherBodies: silent,
  groupRegulation: silent,
  doesNotReplaceAgencies: stated(
    ['committee', 'committee-members'],
    at(
      '2.2',
      'Ban Chỉ đạo và các thành viên không làm thay chức năng, nhiệm vụ của các cơ quan và người đứng đầu các cơ quan trong hệ thống hành chính nhà nước của tỉnh',
    ),
  ),
};
