import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const afterMeeting: Profile['afterMeeting'] = {
  minutesWrittenBy: silent,
  minutesSignedBy: silent,
  conclusionDraftedBy: silent,
  conclusionIssuedBy: silent,
  conclusionDistribution: silent,
  conclusionDeadline: silent,
  conclusionsCarriedOutBy: stated(
    ['member'],
    at('5.5', 'chịu trách nhiệm triển khai thực hiện các ý kiến kết luận của Trưởng ban, Phó Trưởng ban'),
  ),
  bindingConclusionsOf: stated(
    ['head', 'standing-deputy', 'deputy'],
    at('5.5', 'các ý kiến kết luận của Trưởng ban, Phó Trưởng ban'),
  ),
  followedUpBy: {
    ...stated(
      ['group'],
      at('6.6', 'đôn đốc, kiểm tra tình hình thực hiện kết luận, chỉ đạo của Trưởng ban, Phó Trưởng ban'),
    ),
    also: [
      at(
        '6.1',
        'Báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban Chỉ đao và kết luận, chỉ đạo của Trưởng ban, Phó Trưởng ban',
      ),
    ],
  },
  resultsReported: stated(
    { by: ['member'], to: ['head'] },
    at('8.3', 'báo cáo Trưởng Ban Chỉ đạo về kết quả thực hiện'),
  ),
  problemsReported: stated(
    { by: ['member'], to: ['head', 'standing-deputy', 'deputy'] },
    at(
      '5.4',
      'Kịp thời báo cáo Trưởng ban, Phó Trưởng ban về những vấn đề phát sinh trong quá trình triển khai nhiệm vụ được giao',
    ),
  ),
};
