import type { Profile } from '../../profile.ts';
import { at, atDecision, atDecisionBasis, atHeading, stated } from '../cite.ts';

export const identity: Profile['identity'] = {
  title: stated(
    'Quy chế Hoạt động của Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn tỉnh',
    atHeading(
      'QUY CHẾ Hoạt động của Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn tỉnh',
    ),
  ),
  number: stated(
    [
      {
        standsIn: 'decision',
        number: '61/QĐ-BCĐ',
        issuedOn: '2022-03-31',
        dateAsPrinted: 'ngày 31 tháng 3 năm 2022',
      },
    ],
    atHeading('Ban hành kèm theo Quyết định số: 61 /QĐ-BCĐ ngày 31 tháng 3 năm 2022'),
  ),
  issuedBy: stated(['head'], atHeading('của Trưởng Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang')),
  proposedBy: stated(
    {
      by: [{ name: 'Giám đốc Công an tỉnh' }],
      document: 'tờ trình số 17/TTr-BCĐ-CAT ngày 14 tháng 3 năm 2022',
    },
    atDecisionBasis(
      'Theo đề nghị của Giám đốc Công an tỉnh, Cơ quan thường trực Ban Chỉ đạo Đề án 06 tại tờ trình số 17/TTr-BCĐ-CAT ngày 14 tháng 3 năm 2022',
    ),
  ),
  rosterBasis: stated(
    { number: '671/QĐ-UBND', issuedOn: '2022-03-10' },
    atDecisionBasis(
      'Quyết định số 671/QĐ-UBND ngày 10 tháng 3 năm 2022 của Chủ tịch Ủy ban nhân dân tỉnh về việc thành lập Ban Chỉ đạo, Tổ giúp việc',
    ),
  ),
  appliesTo: stated(
    ['committee', 'committee-members', 'group', 'related-parties'],
    at(
      '2',
      'Quy chế này áp dụng đối với Ban Chỉ đạo, các thành viên Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo Đề án 06 và các cơ quan, đơn vị có liên quan',
    ),
  ),
  inForce: stated({ from: 'signing', on: null }, atDecision('3', 'Quyết định này có hiệu lực kể từ ngày ký')),
  applicationWatchedBy: {
    ...stated(
      ['standing-office', 'group'],
      at(
        '19.2',
        'Tổ giúp việc Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang chịu trách nhiệm theo dõi, kiểm tra, đôn đốc việc thực hiện Quy chế này',
      ),
    ),
    also: [
      atDecision(
        '2',
        'Giao cho Công an tỉnh - Cơ quan thường trực của Ban Chỉ đạo Đề án 06 có trách nhiệm triển khai, theo dõi, kiểm tra, đôn đốc việc thực hiện Quy chế này',
      ),
    ],
    note: 'Quyết định giao Công an tỉnh, Quy chế giao Tổ giúp việc; giữ cả hai.',
  },
  committeeName: stated(
    {
      name: 'Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang',
      short: 'Ban Chỉ đạo',
      alsoCalled: [],
    },
    at('1', 'sau đây gọi tắt là Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang'),
  ),
  groupName: stated(
    { name: 'Tổ giúp việc Ban Chỉ đạo Đề án 06', short: 'Tổ giúp việc', alsoCalled: [] },
    at('2', 'Tổ giúp việc Ban Chỉ đạo Đề án 06'),
  ),
  standingOffice: {
    ...stated(
      { is: 'agency', name: 'Công an tỉnh' },
      at('19.3', 'cơ quan thường trực Ban Chỉ đạo (Công an tỉnh)'),
    ),
    also: [atDecision('2', 'Công an tỉnh - Cơ quan thường trực của Ban Chỉ đạo Đề án 06')],
  },
};
