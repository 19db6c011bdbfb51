import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const groupReport =
  'Báo cáo Trưởng ban, Phó Trưởng ban và các Ủy viên Ban chỉ đạo về tình hình, kết quả hoạt động của Ban chỉ đạo và Tổ giúp việc';

export const reports: Profile['reports'] = {
  groupCadence: {
    ...stated('unspecified', at('8.7', groupReport)),
    note: 'Khoản này nói có báo cáo, không nói kỳ báo cáo.',
  },
  groupReportTo: stated(
    ['head', 'deputy', 'member'],
    at('8.7', 'Báo cáo Trưởng ban, Phó Trưởng ban và các Ủy viên Ban chỉ đạo'),
  ),
  groupReportContent: stated(
    'tình hình, kết quả hoạt động của Ban chỉ đạo và Tổ giúp việc',
    at('8.7', 'về tình hình, kết quả hoạt động của Ban chỉ đạo và Tổ giúp việc'),
  ),
  upward: stated(
    [{ by: ['standing-office'], to: [], when: [] }],
    at('7.1', 'Tổng hợp, báo cáo tình hình thực hiện nhiệm vụ của Ban Chỉ đạo'),
  ),
  membersDue: silent,
  memberInitiative: stated(
    { by: ['member'], to: ['head', 'deputy'] },
    at('6.1', 'đề xuất sáng kiến, giải pháp tháo gỡ vướng mắc, khó khăn'),
  ),
  unitHeads: stated(
    { by: ['outside-unit-heads'], to: ['committee'] },
    at('12.2', 'thực hiện chế độ thông tin, báo cáo theo quy định và yêu cầu của Ban Chỉ đạo'),
  ),
  informationRequests: stated(
    { by: ['group'], from: ['các sở, ban, ngành, địa phương'] },
    at(
      '8.5',
      'Trực tiếp làm việc và đề nghị các sở, ban, ngành, địa phương phối hợp cung cấp các thông tin cần thiết',
    ),
  ),
  problemsCompiled: stated(
    { by: ['group'], for: ['committee'] },
    at('8.3', 'kịp thời báo cáo và tham mưu, đề xuất các giải pháp tháo gỡ khó khăn, vướng mắc'),
  ),
  disclosureDecidedBy: silent,
  pressInformedBy: silent,
};
