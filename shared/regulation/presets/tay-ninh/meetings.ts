import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const meetings: Profile['meetings'] = {
  cadence: {
    ...stated(
      { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
      at('8.1', 'Ban chỉ đạo họp định kỳ mỗi Quý một lần'),
    ),
    note: 'Quy chế không nói tính theo quý lịch hay không quá ba tháng kể từ cuộc họp trước.',
  },
  reviews: {
    ...stated(
      [{ kind: 'interim', at: null, preparedBy: ['standing-member', 'group'] }],
      at('5.1', 'sơ kết, đánh giá tình hình, kết quả triển khai các nhiệm vụ'),
    ),
    also: [at('7.6', 'triển khai thực hiện việc sơ kết, đánh giá tình hình')],
    note: 'Không định ngày sơ kết.',
  },
  extraordinary: stated(
    { convenedBy: ['head', 'deputy'], proposedBy: ['standing-member'] },
    at(
      '8.1',
      'Ban chỉ đạo có thể họp đột xuất theo triệu tập của Trưởng, Phó Ban chỉ đạo hoặc theo đề nghị của Ủy viên thường trực',
    ),
  ),
  attendeesDecidedBy: stated(
    ['chair'],
    at('8.1', 'Thành phần tham dự cuộc họp do người chủ trì cuộc họp quyết định'),
  ),
  extendedConvenedBy: stated(['head'], at('8.2', 'Trưởng Ban chỉ đạo quyết định triệu tập cuộc họp mở rộng')),
  extendedGuests: {
    ...stated(
      ['lead-agency-heads', 'experts', 'scientists'],
      at('8.2', 'người đứng đầu cơ quan chủ trì thực hiện chương trình, đề án, dự án'),
    ),
    also: [at('8.2', 'và một số chuyên gia, nhà khoa học có liên quan')],
  },
  noticeLead: silent,
  noticeContents: silent,
  preparationDirectedBy: stated(['deputy'], at('4.2', 'Chỉ đạo việc chuẩn bị các cuộc họp của Ban chỉ đạo')),
  documentsPreparedBy: stated(
    ['group'],
    at('7.6', 'Nghiên cứu, xây dựng các báo cáo, tài liệu phục vụ các hoạt động và cuộc họp của Ban chỉ đạo'),
  ),
  reportRequired: silent,
  writtenOpinions: {
    silent: true,
    note: 'Khoản 3 Điều 6 nói Ủy viên cho ý kiến theo chỉ đạo, không nói lấy ý kiến bằng văn bản thay cho họp.',
  },
  workingSessions: stated(
    { ledBy: ['head'], with: ['member', 'group'] },
    at('9.2', 'Trưởng Ban chỉ đạo định kỳ hoặc đột xuất làm việc với Ủy viên Ban chỉ đạo, Tổ giúp việc'),
  ),
  speechPreparedBy: silent,
  workingSessionsPrepared: stated(
    { directedBy: ['deputy'], of: ['head'] },
    at('4.2', 'Chỉ đạo việc chuẩn bị các cuộc họp của Ban chỉ đạo, các cuộc làm việc của Trưởng Ban chỉ đạo'),
  ),
};
