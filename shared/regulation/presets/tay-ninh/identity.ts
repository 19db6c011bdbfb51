import type { Profile } from '../../profile.ts';
import { at, atDecision, atDecisionBasis, atDecisionHeading, atHeading, stated } from '../cite.ts';

export const identity: Profile['identity'] = {
  title: stated(
    'Quy chế hoạt động của Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh',
    atHeading('QUY CHẾ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ TỈNH TÂY NINH'),
  ),
  number: {
    ...stated(
      [
        {
          standsIn: 'decision',
          number: '579/QĐ-BCĐCQĐT',
          issuedOn: '2019-02-06',
          dateAsPrinted: 'ngày 06 tháng 02 năm 2019',
        },
        {
          standsIn: 'line-under-title',
          number: '529/QĐ-BCĐCQĐT',
          issuedOn: '2019-03-06',
          dateAsPrinted: 'ngày 06 tháng 3 năm 2019',
        },
      ],
      atDecisionHeading('Số: 579/QĐ-BCĐCQĐT Tây Ninh, ngày 06 tháng 02 năm 2019'),
    ),
    also: [atHeading('Ban hành kèm theo Quyết định số 529 /QĐ-BCĐCQĐT ngày 06 tháng 3 năm 2019')],
    note: 'Quyết định và dòng dưới tên Quy chế ghi số và ngày khác nhau; giữ cả hai như bản in.',
  },
  issuedBy: stated(['head'], atHeading('của Trưởng Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh')),
  proposedBy: stated(
    { by: ['standing-member'], document: null },
    atDecisionBasis(
      'Xét đề nghị của Ủy viên thường trực Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh',
    ),
  ),
  rosterBasis: stated(
    { number: '199/QĐ-UBND', issuedOn: '2019-01-23' },
    atDecisionBasis(
      'Quyết định số 199/QĐ-UBND, ngày 23 tháng 01 năm 2019 của Chủ tịch Ủy ban nhân dân tỉnh về việc thành lập',
    ),
  ),
  appliesTo: stated(
    ['committee-members', 'group'],
    at('1.2', 'Quy chế này áp dụng đối với các thành viên Ban chỉ đạo và Tổ giúp việc cho Ban chỉ đạo'),
  ),
  inForce: stated(
    { from: 'signing', on: null },
    atDecision('2', 'Quyết định này có hiệu lực thi hành kể từ ngày ký'),
  ),
  applicationWatchedBy: stated(
    ['head'],
    at(
      '12.1',
      'Trưởng ban Chỉ đạo có trách nhiệm tổ chức, chỉ đạo các thành viên Ban chỉ đạo và Tổ giúp việc thực hiện Quy chế này',
    ),
  ),
  committeeName: stated(
    {
      name: 'Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh',
      short: 'Ban chỉ đạo',
      alsoCalled: [],
    },
    at('1.1', 'Ban chỉ đạo xây dựng Chính quyền điện tử tỉnh Tây Ninh (sau đây gọi tắt là Ban chỉ đạo)'),
  ),
  groupName: stated(
    { name: 'Tổ giúp việc cho Ban chỉ đạo', short: 'Tổ giúp việc', alsoCalled: [] },
    at('1.2', 'Tổ giúp việc cho Ban chỉ đạo (sau đây gọi tắt là Tổ giúp việc)'),
  ),
  standingOffice: {
    silent: true,
    note: 'Quy chế không có Cơ quan thường trực; có Ủy viên thường trực (Điều 5).',
  },
};
