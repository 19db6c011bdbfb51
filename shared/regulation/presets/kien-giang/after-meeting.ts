import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const notice =
  'sau cuộc họp Tổ giúp việc thông báo bằng văn bản ý kiến kết luận của Trưởng ban đến từng thành viên Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang để tổ chức thực hiện';

export const afterMeeting: Profile['afterMeeting'] = {
  minutesWrittenBy: stated(['group'], at('9.4', 'chuẩn bị các thông báo, biên bản họp của Ban Chỉ đạo')),
  minutesSignedBy: silent,
  conclusionDraftedBy: {
    ...stated(['group'], at('9.4', 'chuẩn bị các thông báo, biên bản họp của Ban Chỉ đạo')),
    also: [at('14.3', notice)],
  },
  conclusionIssuedBy: stated(['group'], at('14.3', notice)),
  conclusionDistribution: stated(
    { to: ['committee-members'], toEachMember: true, inWriting: true },
    at('14.3', notice),
  ),
  conclusionDeadline: {
    ...stated({ days: null, counting: 'not-said' }, at('14.3', 'sau cuộc họp')),
    note: '«Sau cuộc họp» mà không nói trong bao nhiêu ngày.',
  },
  conclusionsCarriedOutBy: {
    ...stated(
      ['committee-members', 'group-member'],
      at('7.5', 'chịu trách nhiệm triển khai thực hiện các ý kiến kết luận của Trưởng ban, Phó Trưởng ban'),
    ),
    also: [
      at(
        '13.2',
        'chịu trách nhiệm triển khai thực hiện các ý kiến kết luận của Chủ tịch UBND tỉnh, Tổ trưởng Tổ giúp việc',
      ),
    ],
  },
  bindingConclusionsOf: {
    ...stated(
      ['head', 'standing-deputy', 'deputy', 'peoples-committee-chair', 'group-head'],
      at('7.5', 'các ý kiến kết luận của Trưởng ban, Phó Trưởng ban'),
    ),
    also: [at('13.2', 'các ý kiến kết luận của Chủ tịch UBND tỉnh, Tổ trưởng Tổ giúp việc')],
    note: 'Kết luận của Chủ tịch UBND tỉnh và Tổ trưởng buộc thành viên Tổ giúp việc (khoản 2 Điều 13).',
  },
  followedUpBy: {
    ...stated(
      ['standing-office', 'group'],
      at(
        '8.3',
        'Theo dõi, đôn đốc việc thực hiện các chương trình, kế hoạch, kết luận, chỉ đạo tại các cuộc họp Ban Chỉ đạo và báo cáo kết quả cho Trưởng ban',
      ),
    ),
    also: [
      at(
        '9.4',
        'đôn đốc, kiểm tra tình hình thực hiện kết luận, chỉ đạo của Trưởng ban, Phó Trưởng Ban Chỉ đạo',
      ),
    ],
  },
  resultsReported: {
    ...stated(
      { by: ['committee-members'], to: ['head', 'standing-deputy', 'deputy', 'standing-office'] },
      at('16.3', 'báo cáo Trưởng ban, Phó Trưởng ban về kết quả thực hiện'),
    ),
    also: [
      at(
        '16.5',
        'Các thành viên Ban Chỉ đạo báo cáo kết quả thực hiện nhiệm vụ được phân công và kiến nghị, đề xuất các giải pháp thực hiện về Cơ quan Thường trực Ban Chỉ đạo',
      ),
    ],
  },
  problemsReported: {
    ...stated(
      { by: ['committee-members'], to: ['head', 'standing-deputy', 'deputy'] },
      at(
        '7.4',
        'Kịp thời báo cáo Trưởng ban, Phó Trưởng ban về những vấn đề phát sinh trong quá trình triển khai nhiệm vụ được giao',
      ),
    ),
    also: [at('13.1', 'Kịp thời báo cáo Tổ trưởng Tổ giúp việc về những vấn đề phát sinh')],
  },
};
