import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const meetings: Profile['meetings'] = {
  cadence: {
    ...stated(
      { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
      at('9.1', 'Ban Chỉ đạo họp định kỳ 01 quý/01 lần'),
    ),
    note: 'Quy chế không nói tính theo quý lịch hay không quá ba tháng kể từ cuộc họp trước.',
  },
  reviews: {
    ...stated(
      [
        { kind: 'interim', at: 'mid-year', preparedBy: ['group'] },
        { kind: 'final', at: 'year-end', preparedBy: ['group'] },
      ],
      at('9.1', 'sơ kết 6 tháng; họp tổng kết cuối năm'),
    ),
    also: [at('8.4', 'giúp Ban chỉ đạo triển khai thực hiện việc sơ kết, tổng kết')],
  },
  extraordinary: stated(
    { convenedBy: ['head'], proposedBy: [] },
    at('9.1', 'Trường hợp cần thiết, Trưởng ban có thể triệu tập họp đột xuất'),
  ),
  attendeesDecidedBy: stated(['head'], at('9.1', 'Thành phần tham dự cuộc họp do Trưởng ban quyết định')),
  extendedConvenedBy: stated(['head'], at('9.2', 'Trưởng ban quyết định triệu tập cuộc họp mở rộng')),
  extendedGuests: {
    ...stated(
      ['lead-agency-heads', 'experts', 'scientists'],
      at('9.2', 'người đứng đầu cơ quan chủ trì thực hiện chương trình, đề án, dự án'),
    ),
    also: [at('9.2', 'và một số chuyên gia, nhà khoa học có liên quan')],
  },
  noticeLead: silent,
  noticeContents: silent,
  preparationDirectedBy: stated(
    ['standing-member'],
    at('5.4', 'Chỉ đạo việc chuẩn bị các cuộc họp của Ban Chỉ đạo'),
  ),
  documentsPreparedBy: {
    ...stated(['standing-office', 'group'], at('7.3', 'Chuẩn bị nội dung các cuộc họp, phiên họp')),
    also: [at('8.4', 'Chuẩn bị nội dung, tài liệu phục vụ các hoạt động và cuộc họp của Ban chỉ đạo')],
  },
  reportRequired: stated(
    { by: ['group'], content: 'báo cáo đề xuất cụ thể, rõ ràng, có mục tiêu, tiến độ và kết quả' },
    at(
      '9.1',
      'Mỗi lần họp Ban Chỉ đạo, Tổ giúp việc phải có báo cáo đề xuất cụ thể, rõ ràng, có mục tiêu, tiến độ và kết quả',
    ),
  ),
  writtenOpinions: stated(
    { form: 'round', askedBy: ['head'] },
    at(
      '9.3',
      'Trường hợp không tổ chức họp, Trưởng ban có thể yêu cầu các thành viên Ban Chỉ đạo cho ý kiến bằng văn bản để tổng hợp và quyết định',
    ),
  ),
  workingSessions: stated(
    { ledBy: ['head', 'deputy'], with: ['committee-members', 'group'] },
    at(
      '10.2',
      'Trưởng ban, Phó Trưởng ban định kỳ hoặc đột xuất làm việc với thành viên Ban Chỉ đạo, Tổ giúp việc',
    ),
  ),
  speechPreparedBy: stated(
    ['standing-office'],
    at('7.3', 'nội dung chỉ đạo, phát biểu của Trưởng ban, Phó Trưởng ban chỉ đạo'),
  ),
  workingSessionsPrepared: stated(
    { directedBy: ['standing-member'], of: ['head', 'deputy'] },
    at(
      '5.4',
      'Chỉ đạo việc chuẩn bị các cuộc họp của Ban Chỉ đạo, các cuộc làm việc của Trưởng ban, Phó Trưởng ban',
    ),
  ),
};
