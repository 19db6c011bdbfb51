import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const afterMeeting: Profile['afterMeeting'] = {
  minutesWrittenBy: stated(
    ['standing-office', 'group'],
    at(
      '10.4',
      'Cơ quan Thường trực phối hợp với Tổ Giúp việc chuẩn bị nội dung, chương trình, các điều kiện để tổ chức cuộc họp theo chỉ đạo của người chủ trì; ghi biên bản và thông báo kết luận',
    ),
  ),
  minutesSignedBy: silent,
  conclusionDraftedBy: {
    ...stated(
      ['standing-office'],
      at('8.4', 'Ban hành các văn bản thông báo kết luận, chỉ đạo của Ban Chỉ đạo'),
    ),
    also: [at('10.4', 'ghi biên bản và thông báo kết luận')],
  },
  conclusionIssuedBy: stated(
    ['standing-office'],
    at('8.4', 'Ban hành các văn bản thông báo kết luận, chỉ đạo của Ban Chỉ đạo'),
  ),
  conclusionDistribution: stated(
    { to: ['committee-members', 'related-parties'], toEachMember: true, inWriting: true },
    at(
      '10.1',
      'Kết luận của Ban Chỉ đạo được Cơ quan Thường trực thông báo bằng văn bản đến từng thành viên Ban Chỉ đạo và các cơ quan, tổ chức có liên quan',
    ),
  ),
  conclusionDeadline: silent,
  conclusionsCarriedOutBy: stated(
    ['member'],
    at(
      '7.4',
      'Chịu trách nhiệm triển khai thực hiện các ý kiến kết luận của Trưởng Ban, Phó Trưởng Ban thường trực',
    ),
  ),
  bindingConclusionsOf: stated(
    ['head', 'standing-deputy'],
    at('7.4', 'các ý kiến kết luận của Trưởng Ban, Phó Trưởng Ban thường trực'),
  ),
  followedUpBy: {
    ...stated(
      ['standing-deputy', 'standing-office', 'group'],
      at(
        '5.1',
        'chỉ đạo, phối hợp triển khai thực hiện chương trình, kế hoạch, thông báo, kết luận của Ban Chỉ đạo và của Trưởng Ban',
      ),
    ),
    also: [
      at('8.4', 'Tổng hợp, báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban Chỉ đạo'),
      at('9.3', 'theo dõi, đôn đốc, định kỳ báo cáo Ban Chỉ đạo về tình hình thực hiện nhiệm vụ'),
    ],
  },
  resultsReported: stated(
    { by: ['committee-members'], to: ['head'] },
    at(
      '4.3',
      'Yêu cầu thành viên Ban Chỉ đạo báo cáo, thông tin về tình hình, kết quả triển khai thực hiện Đề án',
    ),
  ),
  problemsReported: stated(
    { by: ['member'], to: ['head'] },
    at(
      '7.3',
      'Kịp thời báo cáo Trưởng Ban về những vấn đề phát sinh trong quá trình triển khai nhiệm vụ được giao',
    ),
  ),
};
