import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

export const reports: Profile['reports'] = {
  groupCadence: stated(
    { every: 1, unit: 'month', soft: false, countBy: 'calendar-period' },
    at(
      '9.7',
      'Định kỳ hàng tháng báo cáo Ban Chỉ đạo về tình hình, kết quả hoạt động của Ban Chỉ đạo và Tổ giúp việc',
    ),
  ),
  groupReportTo: stated(['committee'], at('9.7', 'Định kỳ hàng tháng báo cáo Ban Chỉ đạo')),
  groupReportContent: stated(
    'tình hình, kết quả hoạt động của Ban Chỉ đạo và Tổ giúp việc',
    at('9.7', 'về tình hình, kết quả hoạt động của Ban Chỉ đạo và Tổ giúp việc'),
  ),
  upward: {
    ...stated(
      [
        { by: ['standing-deputy'], to: [{ name: 'Văn phòng UBND tỉnh' }], when: ['quarter', 'on-request'] },
        {
          by: ['committee'],
          to: ['peoples-committee-chair'],
          when: ['half-year', 'year', 'end-of-each-task', 'on-request'],
        },
      ],
      at(
        '5.5',
        'Báo cáo định kỳ hàng quý hoặc đột xuất theo yêu cầu của UBND tỉnh về tình hình hoạt động của Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang gửi về Văn phòng UBND tỉnh',
      ),
    ),
    also: [
      at(
        '15.2',
        'Định kỳ 06 tháng, hàng năm, khi kết thúc từng nhiệm vụ quy định tại Đề án 06 hoặc theo yêu cầu của Chủ tịch UBND tỉnh, Ban Chỉ đạo có trách nhiệm báo cáo',
      ),
    ],
    note: 'Khoản 2 Điều 15 không nói nơi nhận; ghi Chủ tịch UBND tỉnh là người có quyền yêu cầu.',
  },
  membersDue: stated(
    {
      before: [
        { day: 15, month: 6 },
        { day: 15, month: 12 },
      ],
      onRequest: false,
      to: ['group'],
    },
    at(
      '15.3',
      'gửi về Tổ giúp việc trước ngày 15 của tháng 6 và tháng 12 hàng năm để tổng hợp báo cáo Trưởng Ban Chỉ đạo',
    ),
  ),
  memberInitiative: {
    ...stated(
      { by: ['committee-members'], to: ['head'] },
      at('15.4', 'Các thành viên Ban Chỉ đạo chủ động báo cáo, đề xuất kiến nghị Trưởng ban'),
    ),
    also: [at('7.7', 'Thực hiện chế độ báo cáo theo quy định và đề xuất, kiến nghị')],
  },
  unitHeads: stated(
    { by: ['outside-units'], to: ['committee'] },
    at(
      '18.2',
      'Các sở, ban, ngành, địa phương có trách nhiệm báo cáo kịp thời những vấn đề phát sinh thuộc chức năng, nhiệm vụ, phạm vi quản lý của mình trong quá trình triển khai thực hiện theo yêu cầu của Ban Chỉ đạo',
    ),
  ),
  informationRequests: stated(
    { by: ['group'], from: ['các sở, ban, ngành, địa phương'] },
    at(
      '9.6',
      'Trực tiếp làm việc và đề nghị các sở, ban, ngành, địa phương báo cáo, cung cấp các thông tin cần thiết',
    ),
  ),
  problemsCompiled: stated(
    { by: ['group'], for: ['committee'] },
    at('9.8', 'Tổng hợp các khó khăn, vướng mắc của các sở, ban, ngành và UBND cấp huyện, cấp xã'),
  ),
  disclosureDecidedBy: stated(
    ['head', 'standing-deputy', 'deputy'],
    at(
      '15.1',
      'Trưởng ban, các Phó Trưởng ban quyết định về loại thông tin được phép phổ biến và thông tin không được phép phổ biến',
    ),
  ),
  pressInformedBy: {
    ...stated(
      ['group'],
      at(
        '15.5',
        'có trách nhiệm thông tin kịp thời tới các thành viên Ban Chỉ đạo và các cơ quan thông tấn, báo chí',
      ),
    ),
    also: [at('4.11', 'Chỉ đạo công tác thông tin, truyền thông về hoạt động của Ban Chỉ đạo')],
  },
};
