import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const separateDeputies =
  'Khoản 1 và khoản 2 Điều 4 tách Phó Trưởng ban Thường trực với Phó Trưởng ban; cách gọi chung ở khoản 3 đứng sau. Việc này ghi ở khoản 2, nên giữ cho Phó Trưởng ban.';

export const organisation: Profile['organisation'] = {
  committeeRoles: {
    ...stated(
      [
        { role: 'head', name: 'Trưởng ban' },
        { role: 'standing-deputy', name: 'Phó Trưởng ban Thường trực' },
        { role: 'deputy', name: 'Phó Trưởng ban' },
        { role: 'member', name: 'Ủy viên' },
      ],
      at('3', 'Trưởng Ban Chỉ đạo'),
    ),
    also: [
      at('4.1', 'Phó Trưởng ban Thường trực'),
      at('4.2', 'Phó Trưởng ban'),
      at('5', 'Các Ủy viên Ban Chỉ đạo'),
    ],
  },
  deputiesCollectively: {
    ...stated(
      { term: 'Phó Trưởng ban', roles: ['standing-deputy', 'deputy'] },
      at('4.3', 'Phó Trưởng ban Thường trực và Phó Trưởng ban sau đây được gọi chung là Phó Trưởng ban'),
    ),
    note: 'Gọi chung là Phó Trưởng ban, nhưng khi Trưởng ban vắng mặt chỉ Phó Trưởng ban Thường trực thay mặt (khoản 1 Điều 4).',
  },
  rosterSize: silent,
  partTime: stated(
    ['committee', 'group'],
    at('8.1', 'Các thành viên Ban Chỉ đạo và Tổ công tác làm việc theo chế độ kiêm nhiệm'),
  ),
  dutiesAssignedBy: stated(['head'], at('3.1', 'phân công nhiệm vụ các thành viên Ban Chỉ đạo')),
  membersChangedBy: silent,
  groupSetUp: {
    ...stated(
      [
        { act: 'set-up', by: ['deputy'] },
        { act: 'assign-duties', by: ['deputy'] },
      ],
      at('4.2', 'Thành lập và phân công nhiệm vụ cho các thành viên Tổ công tác'),
    ),
    note: separateDeputies,
  },
  groupDirectedBy: {
    ...stated(['deputy'], at('4.2', 'chỉ đạo Tổ công tác thực hiện tốt các nhiệm vụ được giao')),
    note: separateDeputies,
  },
  groupRoles: {
    ...stated(
      {
        roles: [
          { role: 'group-head', name: 'Tổ trưởng' },
          { role: 'group-member', name: 'Thành viên' },
        ],
        leadersTerm: 'lãnh đạo Tổ công tác',
      },
      at('6.8', 'Tổ trưởng Tổ công tác'),
    ),
    also: [at('7.3', 'lãnh đạo Tổ công tác'), at('8.4', 'các thành viên của Tổ công tác')],
  },
  subgroups: stated(
    { name: 'nhóm công tác', byField: false, decidedBy: ['group-head'] },
    at(
      '6.8',
      'Tổ công tác được tổ chức thành các nhóm công tác do Tổ trưởng Tổ công tác quyết định và phân công nhiệm vụ',
    ),
  ),
  staffSentToGroup: stated(
    { by: ['member'], who: 'cán bộ giỏi, có tinh thần trách nhiệm cao' },
    at('5.6', 'Cử cán bộ giỏi, có tinh thần trách nhiệm cao tham gia Tổ công tác giúp việc Ban Chỉ đạo'),
  ),
  groupMemberReplacement: stated(
    { replacedBy: ['member'], onProposalOf: ['group-head'] },
    at(
      '5.6',
      'Kịp thời thay thế những cán bộ không đáp ứng yêu cầu nhiệm vụ được giao theo đề nghị của Tổ trưởng Tổ công tác',
    ),
  ),
  focalUnit: stated(
    { form: 'unit', namedBy: ['member'], mayUseOwnStaff: true },
    at(
      '8.3',
      'Các Ủy viên Ban Chỉ đạo được quyền giao đơn vị đầu mối chủ trì và huy động đội ngũ cán bộ, công chức của cơ quan, đơn vị mình',
    ),
  ),
  otherBodies: silent,
  groupRegulation: silent,
  doesNotReplaceAgencies: stated(
    ['committee', 'committee-members'],
    at(
      '2.2',
      'Ban Chỉ đạo và thành viên Ban Chỉ đạo không làm thay chức năng, nhiệm vụ của các cơ quan và người đứng đầu các cơ quan trong hệ thống hành chính nhà nước',
    ),
  ),
};
