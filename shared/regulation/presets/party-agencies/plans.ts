import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const plans: Profile['plans'] = {
  documents: {
    ...stated(
      { documents: ['programme', 'inspection-plan', 'supervision-plan', 'work-plan'], yearly: false },
      at('9.3', 'Giúp Ban Chỉ đạo xây dựng chương trình, kế hoạch kiểm tra, giám sát'),
    ),
    also: [
      at('3.5', 'Xây dựng, ban hành Quy chế làm việc, chương trình, kế hoạch hoạt động của Ban Chỉ đạo'),
    ],
  },
  drafting: stated(
    { draftedBy: ['group'], submittedTo: ['committee'] },
    at('9.3', 'Giúp Ban Chỉ đạo xây dựng chương trình, kế hoạch kiểm tra, giám sát'),
  ),
  approval: {
    ...stated(
      { by: ['committee'], signedBy: ['head'], after: null },
      at('3.5', 'Xây dựng, ban hành Quy chế làm việc, chương trình, kế hoạch hoạt động của Ban Chỉ đạo'),
    ),
    also: [
      at(
        '4.6',
        'các quyết định, quy chế, chương trình, kế hoạch công tác và các văn bản quan trọng khác của Ban Chỉ đạo',
      ),
    ],
  },
  memberActionPlan: silent,
  groupOwnPlan: silent,
  inspection: {
    ...stated(
      { by: ['committee'], helpedBy: ['group'], of: ['related-parties'], modes: ['by-plan', 'unplanned'] },
      at('4.4', 'Chỉ đạo thành lập các đoàn kiểm tra, giám sát của Ban Chỉ đạo theo kế hoạch hoặc đột xuất'),
    ),
    also: [
      at('3.3', 'Chỉ đạo, đôn đốc, điều hòa, phối hợp, kiểm tra, giám sát các cơ quan, đơn vị liên quan'),
    ],
  },
  progressReportedBy: stated(
    ['standing-office'],
    at('8.4', 'Tổng hợp, báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban Chỉ đạo'),
  ),
};
