import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const groupReport =
  'Định kỳ hằng quý báo cáo Trưởng ban, Phó Trưởng ban và các Ủy viên Ban Chỉ đạo về tình hình, kết quả hoạt động của Ban Chỉ đạo và Tổ công tác';

export const reports: Profile['reports'] = {
  groupCadence: stated(
    { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
    at('6.9', groupReport),
  ),
  groupReportTo: stated(
    ['head', 'standing-deputy', 'deputy', 'member'],
    at('6.9', 'báo cáo Trưởng ban, Phó Trưởng ban và các Ủy viên Ban Chỉ đạo'),
  ),
  groupReportContent: stated(
    'tình hình, kết quả hoạt động của Ban Chỉ đạo và Tổ công tác',
    at('6.9', 'về tình hình, kết quả hoạt động của Ban Chỉ đạo và Tổ công tác'),
  ),
  upward: silent,
  membersDue: silent,
  memberInitiative: stated(
    { by: ['member'], to: ['head', 'standing-deputy', 'deputy'] },
    at('5.4', 'đề xuất sáng kiến, giải pháp tháo gỡ vướng mắc, khó khăn'),
  ),
  unitHeads: stated(
    { by: ['outside-unit-heads'], to: ['committee'] },
    at('10.2', 'thực hiện chế độ thông tin, báo cáo theo quy định và yêu cầu của Ban Chỉ đạo'),
  ),
  informationRequests: stated(
    { by: ['group'], from: ['các ban, ngành, địa phương'] },
    at(
      '6.7',
      'Trực tiếp làm việc và đề nghị các ban, ngành, địa phương phối hợp cung cấp các thông tin cần thiết',
    ),
  ),
  problemsCompiled: stated(
    { by: ['group'], for: ['committee'] },
    at('6.3', 'kịp thời báo cáo và tham mưu, đề xuất các giải pháp tháo gỡ khó khăn, vướng mắc'),
  ),
  disclosureDecidedBy: silent,
  pressInformedBy: silent,
};
