import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const notice =
  'Các cuộc họp phải được thông báo bằng văn bản về nội dung, thời gian, địa điểm và gửi tài liệu trước ít nhất là 02 ngày làm việc';

export const meetings: Profile['meetings'] = {
  cadence: {
    ...stated(
      { every: 2, unit: 'month', soft: false, countBy: 'calendar-period' },
      at('14.1', 'Ban Chỉ đạo họp định kỳ 02 tháng một lần'),
    ),
    note: 'Quy chế không nói tính theo từng hai tháng trong năm hay không quá hai tháng kể từ cuộc họp trước.',
  },
  reviews: {
    ...stated(
      [{ kind: 'interim', at: null, preparedBy: ['group'] }],
      at('9.4', 'chuẩn bị, triển khai thực hiện việc sơ kết, đánh giá tình hình triển khai các nhiệm vụ'),
    ),
    note: 'Không định ngày sơ kết.',
  },
  extraordinary: {
    ...stated(
      { convenedBy: ['head', 'standing-deputy', 'deputy'], proposedBy: ['standing-office'] },
      at(
        '14.1',
        'hoặc đột xuất theo triệu tập của Trưởng ban, Phó Trưởng ban hoặc theo đề nghị của cơ quan thường trực',
      ),
    ),
    also: [at('4.6', 'quyết định họp Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang đột xuất khi cần thiết')],
  },
  attendeesDecidedBy: stated(
    ['chair'],
    at('14.1', 'Thành phần tham dự cuộc họp do người chủ trì cuộc họp quyết định'),
  ),
  extendedConvenedBy: stated(
    ['head', 'standing-deputy', 'deputy'],
    at('14.2', 'Trưởng ban, Phó Trưởng ban quyết định triệu tập cuộc họp mở rộng'),
  ),
  extendedGuests: stated(
    ['lead-agency-heads', 'participating-agency-heads'],
    at(
      '14.2',
      'người đứng đầu cơ quan chủ trì hoặc tham gia thực hiện chương trình, kế hoạch triển khai thực hiện Đề án',
    ),
  ),
  noticeLead: stated({ days: 2, counting: 'working' }, at('14.3', 'trước ít nhất là 02 ngày làm việc')),
  noticeContents: stated(
    { inWriting: true, mustInclude: ['subject', 'time', 'place', 'documents'] },
    at('14.3', notice),
  ),
  preparationDirectedBy: silent,
  documentsPreparedBy: {
    ...stated(
      ['standing-office', 'group', 'committee-members'],
      at('8.4', 'Chuẩn bị nội dung, tài liệu, báo cáo, chương trình, kế hoạch triển khai thực hiện Đề án'),
    ),
    also: [
      at('9.4', 'Chuẩn bị nội dung, tài liệu phục vụ các hoạt động và cuộc họp của Ban Chỉ đạo'),
      at(
        '7.5',
        'Phối hợp với Tổ giúp việc của Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang chuẩn bị tài liệu, nội dung các cuộc họp Ban Chỉ đạo',
      ),
    ],
  },
  reportRequired: {
    silent: true,
    note: 'Khoản 5 Điều 16 nói Cơ quan Thường trực tổng hợp báo cáo của thành viên tại các kỳ họp, không buộc mỗi kỳ họp phải có một báo cáo.',
  },
  writtenOpinions: stated(
    { form: 'standing-office-settles', askedBy: [] },
    at('8.8', 'Giúp Ban Chỉ đạo giải quyết những vấn đề khi chưa tổ chức được các cuộc họp Ban Chỉ đạo'),
  ),
  workingSessions: stated(
    {
      ledBy: ['head', 'standing-deputy', 'deputy'],
      with: ['committee-members', 'group', 'outside-units'],
    },
    at(
      '16.2',
      'Trưởng ban, Phó Trưởng ban Chỉ đạo định kỳ hoặc đột xuất làm việc với thành viên Ban Chỉ đạo, Tổ giúp việc',
    ),
  ),
  speechPreparedBy: silent,
  workingSessionsPrepared: silent,
};
