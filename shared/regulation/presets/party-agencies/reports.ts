import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const periodic =
  'theo dõi, đôn đốc, định kỳ báo cáo Ban Chỉ đạo về tình hình thực hiện nhiệm vụ của các cơ quan, tổ chức liên quan trong quá trình triển khai thực hiện Đề án';

export const reports: Profile['reports'] = {
  groupCadence: {
    ...stated('unspecified', at('9.3', periodic)),
    also: [
      at('9.3', 'báo cáo đột xuất theo yêu cầu của Trưởng Ban, Phó Trưởng Ban thường trực, Phó Trưởng Ban'),
    ],
    note: '«Định kỳ» mà không nói kỳ nào.',
  },
  groupReportTo: stated(['committee'], at('9.3', 'định kỳ báo cáo Ban Chỉ đạo')),
  groupReportContent: stated(
    'tình hình thực hiện nhiệm vụ của các cơ quan, tổ chức liên quan trong quá trình triển khai thực hiện Đề án',
    at(
      '9.3',
      'về tình hình thực hiện nhiệm vụ của các cơ quan, tổ chức liên quan trong quá trình triển khai thực hiện Đề án',
    ),
  ),
  upward: {
    ...stated(
      [{ by: ['standing-office'], to: [{ name: 'Ban Bí thư' }], when: [] }],
      at('8.2', 'trình Ban Chỉ đạo báo cáo Ban Bí thư phê duyệt Đề án'),
    ),
    also: [at('4.1', 'Chịu trách nhiệm trước Bộ Chính trị, Ban Bí thư')],
  },
  membersDue: stated(
    { before: [], onRequest: true, to: ['head'] },
    at(
      '4.3',
      'Yêu cầu thành viên Ban Chỉ đạo báo cáo, thông tin về tình hình, kết quả triển khai thực hiện Đề án',
    ),
  ),
  memberInitiative: stated(
    { by: ['member'], to: ['head'] },
    at('7.3', 'đề xuất sáng kiến, giải pháp tháo gỡ vướng mắc, khó khăn'),
  ),
  unitHeads: stated(
    { by: ['related-parties'], to: ['committee'] },
    at(
      '3.6',
      'Ban Chỉ đạo được yêu cầu các cơ quan có trách nhiệm cung cấp thông tin liên quan đến nhiệm vụ được giao',
    ),
  ),
  informationRequests: {
    ...stated(
      { by: ['standing-office', 'group'], from: ['các cơ quan liên quan'] },
      at(
        '8.4',
        'Trực tiếp làm việc và đề nghị các cơ quan liên quan phối hợp cung cấp các thông tin cần thiết',
      ),
    ),
    also: [
      at(
        '9.4',
        'Trực tiếp làm việc và đề nghị các cơ quan liên quan phối hợp cung cấp các thông tin cần thiết',
      ),
      at(
        '11.5',
        'Cơ quan Thường trực, Tổ Giúp việc được yêu cầu các cơ quan, đơn vị, tổ chức có liên quan phối hợp, cung cấp thông tin',
      ),
    ],
  },
  problemsCompiled: silent,
  disclosureDecidedBy: silent,
  pressInformedBy: silent,
};
