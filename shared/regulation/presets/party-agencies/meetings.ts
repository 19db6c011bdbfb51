import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const meetings: Profile['meetings'] = {
  cadence: {
    ...stated(
      { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
      at('10.1', 'Ban Chỉ đạo họp định kỳ 1 quý/1 lần'),
    ),
    note: 'Quy chế không nói tính theo quý lịch hay không quá ba tháng kể từ cuộc họp trước.',
  },
  reviews: {
    ...stated(
      [
        { kind: 'interim', at: null, preparedBy: ['head'] },
        { kind: 'final', at: null, preparedBy: ['head'] },
      ],
      at('4.2', 'tổ chức sơ kết, tổng kết tình hình, kết quả triển khai thực hiện Đề án'),
    ),
    note: 'Không định ngày sơ kết, tổng kết.',
  },
  extraordinary: {
    ...stated({ convenedBy: [], proposedBy: [] }, at('10.1', 'họp đột xuất khi cần thiết')),
    note: 'Khoản này không nói ai triệu tập họp đột xuất.',
  },
  attendeesDecidedBy: stated(
    ['chair'],
    at('10.2', 'Thành phần tham dự các cuộc họp do người chủ trì quyết định'),
  ),
  extendedConvenedBy: silent,
  extendedGuests: silent,
  noticeLead: silent,
  noticeContents: silent,
  preparationDirectedBy: stated(
    ['standing-deputy'],
    at('5.1', 'chỉ đạo chuẩn bị nội dung, tài liệu phục vụ các cuộc họp của Ban Chỉ đạo'),
  ),
  documentsPreparedBy: {
    ...stated(
      ['standing-office', 'group'],
      at('8.3', 'chuẩn bị nội dung, chương trình và tổ chức các cuộc họp của Ban Chỉ đạo'),
    ),
    also: [
      at(
        '10.4',
        'Cơ quan Thường trực phối hợp với Tổ Giúp việc chuẩn bị nội dung, chương trình, các điều kiện để tổ chức cuộc họp',
      ),
    ],
  },
  reportRequired: silent,
  writtenOpinions: {
    ...stated({ form: 'round', askedBy: [] }, at('2.6', 'cho ý kiến bằng văn bản')),
    note: 'Là một hình thức làm việc; khoản này không nói ai yêu cầu.',
  },
  workingSessions: {
    ...stated(
      {
        ledBy: ['head', 'standing-deputy', 'deputy'],
        with: ['member', 'standing-office', 'group', 'related-parties'],
      },
      at(
        '11.3',
        'Trưởng Ban, Phó Trưởng Ban thường trực, các Phó Trưởng Ban định kỳ hoặc đột xuất làm việc với ủy viên Ban Chỉ đạo, Cơ quan Thường trực, Tổ Giúp việc và các cơ quan, tổ chức liên quan',
      ),
    ),
    also: [
      at(
        '4.5',
        'Chủ trì hoặc phân công Phó Trưởng Ban thay mặt Ban Chỉ đạo làm việc với các cơ quan, tổ chức, đơn vị',
      ),
    ],
  },
  speechPreparedBy: silent,
  workingSessionsPrepared: silent,
};
