import type { Profile } from '../../profile.ts';
import { at, atDecisionBasis, silent, stated } from '../cite.ts';

export const organisation: Profile['organisation'] = {
  committeeRoles: {
    ...stated(
      [
        { role: 'head', name: 'Trưởng ban' },
        { role: 'standing-deputy', name: 'Phó Trưởng ban Thường trực' },
        { role: 'deputy', name: 'Phó Trưởng ban' },
        { role: 'member', name: 'Thành viên' },
      ],
      at('4', 'Trách nhiệm của Trưởng ban'),
    ),
    also: [
      at('5', 'Phó Trưởng ban Thường trực'),
      at('6', 'Nhiệm vụ của các Phó Trưởng ban'),
      at('7', 'Nhiệm vụ của các thành viên Ban Chỉ đạo'),
    ],
  },
  deputiesCollectively: silent,
  rosterSize: silent,
  partTime: {
    ...stated(
      ['committee', 'group'],
      at(
        '16.1',
        'Các thành viên Ban Chỉ đạo và Tổ giúp việc làm việc theo chế độ kiêm nhiệm và được hưởng các chế độ quy định hiện hành',
      ),
    ),
    also: [at('3.3', 'hoạt động theo chế độ kiêm nhiệm')],
  },
  dutiesAssignedBy: stated(
    ['head'],
    at('4.5', 'phân công nhiệm vụ cụ thể cho các thành viên Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang'),
  ),
  membersChangedBy: silent,
  groupSetUp: stated(
    [{ act: 'set-up', by: ['peoples-committee-chair'] }],
    atDecisionBasis(
      'Quyết định số 671/QĐ-UBND ngày 10 tháng 3 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh về việc thành lập Ban Chỉ đạo, Tổ giúp việc',
    ),
  ),
  groupDirectedBy: stated(
    ['standing-deputy'],
    at('5.4', 'Giúp Trưởng ban chỉ đạo trực tiếp hoạt động của Tổ giúp việc'),
  ),
  groupRoles: {
    ...stated(
      {
        roles: [
          { role: 'group-head', name: 'Tổ trưởng' },
          { role: 'group-standing-deputy', name: 'Tổ phó Thường trực' },
          { role: 'group-deputy', name: 'Tổ phó' },
          { role: 'group-member', name: 'Thành viên' },
        ],
        leadersTerm: 'lãnh đạo Tổ giúp việc',
      },
      at('10', 'Nhiệm vụ Tổ trưởng'),
    ),
    also: [
      at('11', 'Nhiệm vụ Tổ phó Thường trực'),
      at('12', 'Nhiệm vụ Tổ phó'),
      at('13', 'Các thành viên Tổ giúp việc'),
      at('14.4', 'lãnh đạo Tổ giúp việc'),
    ],
  },
  subgroups: {
    silent: true,
    note: 'Khoản 2 Điều 10 nói Tổ trưởng phân công nhiệm vụ thành viên, không nói chia nhóm.',
  },
  staffSentToGroup: {
    ...stated(
      { by: ['committee-members'], who: 'thành viên' },
      at('7.6', 'Cử thành viên tham gia Tổ giúp việc'),
    ),
    also: [at('13.3', 'Đề xuất cử cán bộ, chuyên gia giỏi, tâm huyết tham gia giúp việc Tổ giúp việc')],
  },
  groupMemberReplacement: {
    ...stated(
      { replacedBy: [], onProposalOf: ['committee-members'] },
      at('7.6', 'Kịp thời đề xuất thay thế những thành viên không đáp ứng yêu cầu, nhiệm vụ'),
    ),
    note: 'Thành viên Ban Chỉ đạo đề xuất thay thế; không nói ai quyết định.',
  },
  focalUnit: {
    ...stated(
      { form: 'unit', namedBy: ['committee-members'], mayUseOwnStaff: true },
      at(
        '16.3',
        'Các thành viên Ban Chỉ đạo được quyền giao đơn vị đầu mối chủ trì, huy động nguồn lực, đội ngũ cán bộ, công chức, viên chức cơ quan, đơn vị mình',
      ),
    ),
    also: [
      at(
        '3.3',
        'được quyền sử dụng công chức, viên chức và các cá nhân khác thuộc phạm vi quản lý để thực hiện các nhiệm vụ được giao',
      ),
    ],
  },
  otherBodies: silent,
  groupRegulation: stated(
    { form: 'shared', draftedBy: [], issuedBy: ['head'] },
    at(
      '2',
      'Quy chế này áp dụng đối với Ban Chỉ đạo, các thành viên Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo Đề án 06',
    ),
  ),
  doesNotReplaceAgencies: stated(
    ['committee', 'committee-members', 'group', 'group-member'],
    at(
      '3.2',
      'Ban Chỉ đạo và thành viên Ban Chỉ đạo, Tổ giúp việc và thành viên Tổ giúp việc không làm thay chức năng, nhiệm vụ của các cơ quan, đơn vị và người đứng đầu các cơ quan, đơn vị trong hệ thống hành chính nhà nước của tỉnh',
    ),
  ),
};
