import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const meetings: Profile['meetings'] = {
  cadence: {
    ...stated(
      { every: 1, unit: 'half-year', soft: true, countBy: 'calendar-period' },
      at('7.1', 'Ban Chỉ đạo họp định kỳ sáu tháng một lần (căn cứ tình hình thực tế)'),
    ),
    note: '«Căn cứ tình hình thực tế»: được lùi khi có lý do ghi lại. Quy chế không nói tính theo nửa năm lịch hay không quá sáu tháng kể từ cuộc họp trước.',
  },
  reviews: {
    ...stated(
      [{ kind: 'interim', at: null, preparedBy: ['group'] }],
      at('6.6', 'triển khai thực hiện 4 việc sơ kết, đánh giá tình hình, kết quả triển khai các nhiệm vụ'),
    ),
    note: 'Giữ nguyên chữ «4» thừa trong bản in. Không định ngày sơ kết.',
  },
  extraordinary: {
    ...stated(
      { convenedBy: ['head'], proposedBy: [] },
      at('7.1', 'Ban Chỉ đạo có thể họp đột xuất theo triệu tập của Trưởng ban'),
    ),
    also: [at('3.3', 'Triệu tập và chủ trì các cuộc họp định kỳ hoặc đột xuất của Ban Chỉ đạo')],
  },
  attendeesDecidedBy: stated(['chair'], at('7.1', 'Thành phần tham dự do người chủ trì cuộc họp quyết định')),
  extendedConvenedBy: stated(['head'], at('7.2', 'Trưởng Ban Chỉ đạo quyết định triệu tập cuộc họp mở rộng')),
  extendedGuests: stated(
    ['lead-agency-heads'],
    at('7.2', 'người đứng đầu cơ quan chủ trì thực hiện chương trình, đề án, dự án'),
  ),
  noticeLead: silent,
  noticeContents: silent,
  preparationDirectedBy: stated(['deputy'], at('4.2', 'Chỉ đạo việc chuẩn bị các cuộc họp của Ban Chỉ đạo')),
  documentsPreparedBy: stated(
    ['group'],
    at(
      '6.6',
      'Nghiên cứu, xây dựng các báo cáo, tài liệu phục vụ các hoạt động và cuộc họp của Ban Chỉ đạo, Trưởng ban, Phó Trưởng ban',
    ),
  ),
  reportRequired: silent,
  writtenOpinions: {
    silent: true,
    note: 'Khoản 3 Điều 5 nói Ủy viên cho ý kiến theo chỉ đạo, không nói lấy ý kiến bằng văn bản thay cho họp.',
  },
  workingSessions: stated(
    { ledBy: ['head', 'standing-deputy', 'deputy'], with: ['member', 'group'] },
    at(
      '8.2',
      'Trưởng ban, Phó Trưởng ban định kỳ hoặc đột xuất làm việc với Ủy viên Ban Chỉ đạo, Tổ công tác',
    ),
  ),
  speechPreparedBy: silent,
  workingSessionsPrepared: stated(
    { directedBy: ['deputy'], of: ['head', 'standing-deputy'] },
    at(
      '4.2',
      'Chỉ đạo việc chuẩn bị các cuộc họp của Ban Chỉ đạo, các cuộc làm việc của Trưởng ban, Phó Trưởng ban Thường trực',
    ),
  ),
};
