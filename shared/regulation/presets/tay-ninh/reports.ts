import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const groupReport =
  'Định kỳ hàng quý báo cáo Trưởng Ban chỉ đạo về tình hình, kết quả hoạt động của Ban chỉ đạo và Tổ giúp việc';

export const reports: Profile['reports'] = {
  groupCadence: stated(
    { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
    at('7.9', groupReport),
  ),
  groupReportTo: stated(['head'], at('7.9', 'Định kỳ hàng quý báo cáo Trưởng Ban chỉ đạo')),
  groupReportContent: stated(
    'tình hình, kết quả hoạt động của Ban chỉ đạo và Tổ giúp việc',
    at('7.9', 'về tình hình, kết quả hoạt động của Ban chỉ đạo và Tổ giúp việc'),
  ),
  upward: silent,
  membersDue: silent,
  memberInitiative: stated(
    { by: ['member'], to: ['head'] },
    at('6.4', 'đề xuất sáng kiến, giải pháp tháo gỡ vướng mắc, khó khăn'),
  ),
  unitHeads: stated(
    { by: ['outside-unit-heads'], to: ['committee'] },
    at('11.2', 'thực hiện chế độ thông tin, báo cáo theo quy định và yêu cầu của Ban chỉ đạo'),
  ),
  informationRequests: stated(
    { by: ['group'], from: ['các Sở, ban, ngành, các huyện, thành phố'] },
    at(
      '7.7',
      'Trực tiếp làm việc và đề nghị các Sở, ban, ngành, các huyện, thành phố phối hợp cung cấp các thông tin cần thiết',
    ),
  ),
  problemsCompiled: silent,
  disclosureDecidedBy: silent,
  pressInformedBy: silent,
};
