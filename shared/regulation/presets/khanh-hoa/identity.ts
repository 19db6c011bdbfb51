import type { Profile } from '../../profile.ts';
import { at, atDecision, atDecisionBasis, atHeading, stated } from '../cite.ts';

export const identity: Profile['identity'] = {
  title: stated(
    'Quy chế Hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa',
    atHeading('QUY CHẾ Hoạt động của Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa'),
  ),
  number: {
    ...stated(
      [
        {
          standsIn: 'line-under-title',
          number: '1198/QĐ-BCĐCĐS',
          issuedOn: null,
          dateAsPrinted: 'ngày 04/.../2022',
        },
      ],
      atHeading('Ban hành kèm theo Quyết định số 1198/QĐ-BCĐCĐS ngày 04/.../2022'),
    ),
    note: 'Ngày ban hành để trống một phần: «ngày 04/.../2022»; giữ nguyên như bản in.',
  },
  issuedBy: stated(['head'], atHeading('của Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa')),
  proposedBy: stated(
    {
      by: [{ name: 'Giám đốc Sở Thông tin và Truyền thông' }],
      document: 'Tờ trình số 809/TTr-STTTT ngày 31/3/2022',
    },
    atDecisionBasis(
      'Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 809/TTr-STTTT ngày 31/3/2022',
    ),
  ),
  rosterBasis: stated(
    { number: '518/QĐ-UBND', issuedOn: '2022-02-21' },
    atDecisionBasis('Quyết định số 518/QĐ-UBND ngày 21/02/2022 của Ủy ban nhân dân tỉnh Khánh Hòa'),
  ),
  appliesTo: stated(
    ['committee-members', 'group', 'outside-unit-heads', 'related-parties'],
    at(
      '1.2',
      'Quy chế này áp dụng đối với các thành viên Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo, thủ trưởng các cơ quan, đơn vị có liên quan và các tổ chức, cá nhân có liên quan',
    ),
  ),
  inForce: stated(
    { from: 'signing', on: null },
    atDecision('2', 'chịu trách nhiệm thi hành Quyết định này kể từ ngày ký'),
  ),
  applicationWatchedBy: stated(
    ['committee-members', 'outside-unit-heads'],
    at(
      '13.1',
      'Các thành viên Ban Chỉ đạo, thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thực hiện Quy chế này',
    ),
  ),
  committeeName: stated(
    { name: 'Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa', short: 'Ban Chỉ đạo', alsoCalled: [] },
    at('1.1', 'Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa (sau đây gọi tắt là Ban Chỉ đạo)'),
  ),
  groupName: {
    ...stated(
      { name: 'Tổ giúp việc Ban Chỉ đạo', short: 'Tổ giúp việc', alsoCalled: ['Tổ công tác'] },
      at('1.2', 'Tổ giúp việc Ban Chỉ đạo'),
    ),
    also: [
      at('8.6', 'Tổ công tác được tổ chức thành các nhóm công tác'),
      at('11.1', 'Kinh phí hoạt động của Ban Chỉ đạo và Tổ công tác'),
    ],
    note: 'Khoản 6 Điều 8 và khoản 1 Điều 11 ghi «Tổ công tác»; giữ nguyên như bản in.',
  },
  standingOffice: stated(
    { is: 'agency', name: 'Sở Thông tin và Truyền thông' },
    at('13.2', 'cơ quan thường trực của Ban Chỉ đạo là Sở Thông tin và Truyền thông'),
  ),
};
