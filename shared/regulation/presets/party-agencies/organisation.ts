import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const organisation: Profile['organisation'] = {
  committeeRoles: {
    ...stated(
      [
        { role: 'head', name: 'Trưởng Ban' },
        { role: 'standing-deputy', name: 'Phó Trưởng Ban thường trực' },
        { role: 'deputy', name: 'Phó Trưởng Ban' },
        { role: 'member', name: 'Ủy viên' },
      ],
      at('4', 'Nhiệm vụ, quyền hạn của Trưởng Ban'),
    ),
    also: [
      at('5', 'Nhiệm vụ, quyền hạn của Phó Trưởng Ban thường trực'),
      at('6', 'Nhiệm vụ, quyền hạn của Phó Trưởng Ban'),
      at('7', 'Nhiệm vụ, quyền hạn của ủy viên Ban Chỉ đạo'),
    ],
  },
  deputiesCollectively: silent,
  rosterSize: silent,
  partTime: silent,
  dutiesAssignedBy: {
    ...stated(['head'], at('4.3', 'Phân công nhiệm vụ cho các thành viên Ban Chỉ đạo')),
    also: [at('3.5', 'phân công nhiệm vụ cho các thành viên Ban Chỉ đạo phù hợp với lĩnh vực')],
  },
  membersChangedBy: stated(
    ['head'],
    at('4.6', 'quyết định thay đổi thành viên Ban Chỉ đạo, Tổ trưởng Tổ Giúp việc'),
  ),
  groupSetUp: {
    ...stated(
      [
        { act: 'propose', by: ['standing-office'] },
        { act: 'set-up', by: ['committee'] },
        { act: 'sign', by: ['head'] },
        { act: 'change-head', by: ['head'] },
      ],
      at('9', 'Ban Chỉ đạo quyết định thành lập Tổ Giúp việc theo đề nghị của Cơ quan Thường trực'),
    ),
    also: [
      at('8.1', 'Trình Ban Chỉ đạo quyết định thành lập Tổ Giúp việc của Ban Chỉ đạo'),
      at('4.6', 'Quyết định thành lập Tổ Giúp việc của Ban Chỉ đạo'),
    ],
  },
  groupDirectedBy: stated(
    ['standing-deputy'],
    at('5.5', 'Trực tiếp chỉ đạo hoạt động của Tổ Giúp việc của Ban Chỉ đạo'),
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
      at('9.6', 'Các thành viên Tổ Giúp việc thực hiện nhiệm vụ theo phân công của Tổ trưởng'),
    ),
    also: [at('5.5', 'Tổ trưởng Tổ Giúp việc')],
  },
  subgroups: {
    silent: true,
    note: 'Khoản 6 Điều 9 nói thành viên làm theo phân công của Tổ trưởng, không nói chia nhóm.',
  },
  staffSentToGroup: stated(
    { by: ['member'], who: 'cán bộ, chuyên gia giỏi, tâm huyết' },
    at(
      '7.1',
      'Đề nghị cơ quan nơi ủy viên công tác cử cán bộ, chuyên gia giỏi, tâm huyết tham gia giúp việc Ban Chỉ đạo',
    ),
  ),
  groupMemberReplacement: {
    ...stated(
      { replacedBy: ['standing-deputy'], onProposalOf: ['group-head'] },
      at('5.5', 'quyết định thay đổi thành viên Tổ Giúp việc theo đề nghị của Tổ trưởng Tổ Giúp việc'),
    ),
    also: [
      at(
        '9.5',
        'Báo cáo, đề xuất Phó Trưởng Ban thường trực xem xét, quyết định thay đổi thành viên Tổ Giúp việc',
      ),
    ],
  },
  focalUnit: {
    ...stated(
      { form: 'member-itself', namedBy: [], mayUseOwnStaff: true },
      at('7.1', 'Là đầu mối phối hợp công tác giữa Ban Chỉ đạo với cơ quan nơi ủy viên công tác'),
    ),
    also: [
      at(
        '3.7',
        'Các thành viên Ban Chỉ đạo được sử dụng cán bộ, cơ sở vật chất của tổ chức, cơ quan, đơn vị do mình phụ trách',
      ),
    ],
  },
  otherBodies: {
    ...stated(
      [
        { name: 'hội đồng tư vấn', setUpBy: ['committee'] },
        { name: 'hội đồng chuyên môn', setUpBy: ['committee'] },
        { name: 'đoàn kiểm tra, giám sát', setUpBy: ['head'] },
      ],
      at(
        '3.8',
        'Ban Chỉ đạo được quyết định thành lập các bộ phận giúp việc (gồm: Tổ Giúp việc, hội đồng tư vấn, hội đồng chuyên môn)',
      ),
    ),
    also: [
      at('4.4', 'Chỉ đạo thành lập các đoàn kiểm tra, giám sát của Ban Chỉ đạo theo kế hoạch hoặc đột xuất'),
    ],
  },
  groupRegulation: {
    ...stated(
      { form: 'own', draftedBy: ['standing-office', 'group'], issuedBy: ['committee'] },
      at('9.5', 'Xây dựng Quy chế làm việc của Tổ Giúp việc, trình Ban Chỉ đạo xem xét, ban hành'),
    ),
    also: [
      at(
        '8.1',
        'phối hợp với Tổ Giúp việc xây dựng Quy chế làm việc của Tổ Giúp việc, trình Ban Chỉ đạo xem xét, ban hành',
      ),
    ],
  },
  doesNotReplaceAgencies: stated(
    ['committee', 'committee-members', 'standing-office', 'group', 'group-member'],
    at(
      '2.2',
      'Ban Chỉ đạo và thành viên Ban Chỉ đạo, Cơ quan Thường trực, Tổ Giúp việc và thành viên Tổ Giúp việc không làm thay chức năng, nhiệm vụ của các cơ quan, tổ chức',
    ),
  ),
};
