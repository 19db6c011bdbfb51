import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const afterMeeting: Profile['afterMeeting'] = {
  minutesWrittenBy: silent,
  minutesSignedBy: stated(['deputy'], at('4.2', 'ký các thông báo, biên bản họp của Ban chỉ đạo')),
  conclusionDraftedBy: silent,
  conclusionIssuedBy: stated(['deputy'], at('4.2', 'ký các thông báo, biên bản họp của Ban chỉ đạo')),
  conclusionDistribution: silent,
  conclusionDeadline: silent,
  conclusionsCarriedOutBy: stated(
    ['member'],
    at('6.5', 'chịu trách nhiệm triển khai thực hiện các ý kiến kết luận của Trưởng, Phó Ban chỉ đạo'),
  ),
  bindingConclusionsOf: stated(
    ['head', 'deputy'],
    at('6.5', 'các ý kiến kết luận của Trưởng, Phó Ban chỉ đạo'),
  ),
  followedUpBy: {
    ...stated(
      ['standing-member', 'group'],
      at(
        '5.1',
        'theo dõi, đôn đốc, báo cáo Ban chỉ đạo kết quả thực hiện các chương trình, kế hoạch về lĩnh vực công nghệ thông tin của Ban chỉ đạo',
      ),
    ),
    also: [
      at(
        '7.1',
        'Báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban chỉ đạo và kết luận, chỉ đạo của Trưởng, Phó Ban chỉ đạo',
      ),
      at('7.6', 'đôn đốc, kiểm tra tình hình thực hiện kết luận, chỉ đạo của Trưởng, Phó Ban chỉ đạo'),
    ],
  },
  resultsReported: stated(
    { by: ['member'], to: ['head'] },
    at('9.3', 'báo cáo Trưởng Ban chỉ đạo về kết quả thực hiện'),
  ),
  problemsReported: stated(
    { by: ['member'], to: ['head'] },
    at(
      '6.4',
      'Kịp thời báo cáo Trưởng Ban chỉ đạo về những vấn đề phát sinh trong quá trình triển khai nhiệm vụ được giao',
    ),
  ),
};
