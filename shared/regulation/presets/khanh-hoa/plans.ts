import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const plans: Profile['plans'] = {
  documents: {
    ...stated(
      { documents: ['programme', 'work-plan', 'inspection-plan'], yearly: true },
      at('3.1', 'chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo'),
    ),
    also: [at('8.1', 'chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban chỉ đạo')],
  },
  drafting: {
    ...stated(
      { draftedBy: ['group'], submittedTo: ['head'] },
      at('8.1', 'Xây dựng, trình Trưởng ban ban hành chương trình, kế hoạch công tác'),
    ),
    also: [at('5.1', 'Giúp Trưởng ban, Phó Trưởng ban chỉ đạo xây dựng, tổ chức triển khai chương trình')],
  },
  approval: stated(
    { by: ['head'], signedBy: [], after: null },
    at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo'),
  ),
  memberActionPlan: stated(
    { by: ['member'] },
    at('6.6', 'chỉ đạo xây dựng kế hoạch hành động cụ thể để thực hiện các nhiệm vụ'),
  ),
  groupOwnPlan: silent,
  inspection: {
    ...stated(
      { by: ['committee'], helpedBy: [], of: ['outside-unit-heads'], modes: ['by-plan'] },
      at('12.1', 'chịu sự kiểm tra của Ban Chỉ đạo về việc thực hiện các nội dung này'),
    ),
    also: [
      at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo'),
      at('8.1', 'chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban chỉ đạo'),
    ],
  },
  progressReportedBy: {
    ...stated(
      ['group', 'standing-member'],
      at('8.1', 'Báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban chỉ đạo'),
    ),
    also: [
      at(
        '5.1',
        'báo cáo Trưởng ban, Phó Trưởng ban kết quả thực hiện các chương trình, kế hoạch của Ban Chỉ đạo',
      ),
    ],
  },
};
