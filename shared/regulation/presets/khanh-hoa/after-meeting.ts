import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const afterMeeting: Profile['afterMeeting'] = {
  minutesWrittenBy: silent,
  minutesSignedBy: silent,
  conclusionDraftedBy: stated(
    ['standing-office'],
    at('7.3', 'dự thảo thông báo kết luận trình Trưởng ban, Phó Trưởng ban sau các phiên họp, cuộc họp'),
  ),
  conclusionIssuedBy: silent,
  conclusionDistribution: silent,
  conclusionDeadline: silent,
  conclusionsCarriedOutBy: stated(
    ['member'],
    at('6.4', 'chịu trách nhiệm triển khai thực hiện các ý kiến kết luận của Trưởng ban, Phó Trưởng ban'),
  ),
  bindingConclusionsOf: stated(
    ['head', 'deputy'],
    at('6.4', 'các ý kiến kết luận của Trưởng ban, Phó Trưởng ban'),
  ),
  followedUpBy: {
    ...stated(
      ['standing-member', 'standing-office', 'group'],
      at(
        '5.1',
        'theo dõi, đôn đốc, báo cáo Trưởng ban, Phó Trưởng ban kết quả thực hiện các chương trình, kế hoạch của Ban Chỉ đạo và kết luận, chỉ đạo của Trưởng ban, Phó Trưởng ban',
      ),
    ),
    also: [
      at(
        '7.2',
        'đôn đốc, kiểm tra tình hình thực hiện chương trình, kế hoạch, kết luận, chỉ đạo của Ban Chỉ đạo, Trưởng ban, Phó Trưởng ban',
      ),
      at(
        '7.3',
        'đôn đốc, kiểm tra tình hình thực hiện kết luận, chỉ đạo của Ban Chỉ đạo, Trưởng ban, Phó Trưởng ban',
      ),
      at(
        '8.1',
        'Báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban chỉ đạo và kết luận, chỉ đạo của Trưởng ban, Phó Trưởng ban',
      ),
      at('8.4', 'đôn đốc, kiểm tra tình hình thực hiện kết luận, chỉ đạo của Trưởng ban, Phó Trưởng ban'),
    ],
  },
  resultsReported: stated(
    { by: ['committee-members'], to: ['head'] },
    at('10.3', 'báo cáo Trưởng ban về kết quả thực hiện'),
  ),
  problemsReported: stated(
    { by: ['member'], to: ['head', 'deputy'] },
    at(
      '6.1',
      'Kịp thời báo cáo Trưởng ban, Phó Trưởng ban về những vấn đề phát sinh trong quá trình triển khai nhiệm vụ được giao',
    ),
  ),
};
