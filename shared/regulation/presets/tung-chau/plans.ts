import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const plans: Profile['plans'] = {
  documents: {
    ...stated(
      { documents: ['programme', 'work-plan', 'inspection-plan'], yearly: true },
      at('6.1', 'chương trình, kế hoạch công tác, kế hoạch kiểm tra hằng năm của Ban Chỉ đạo'),
    ),
    also: [at('3.1', 'chương trình, kế hoạch công tác, kiểm tra hằng năm của Ban Chỉ đạo')],
  },
  drafting: stated(
    { draftedBy: ['group'], submittedTo: ['head'] },
    at('6.1', 'Xây dựng, trình Trưởng Ban Chỉ đạo ban hành chương trình, kế hoạch công tác'),
  ),
  approval: stated(
    { by: ['head'], signedBy: [], after: null },
    at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hằng năm của Ban Chỉ đạo'),
  ),
  memberActionPlan: {
    silent: true,
    note: 'Khoản 2 Điều 5 chỉ nói lồng ghép nội dung chuyển đổi số vào chương trình, đề án, dự án của ngành.',
  },
  groupOwnPlan: silent,
  inspection: {
    ...stated(
      { by: ['committee'], helpedBy: ['group'], of: ['outside-unit-heads'], modes: ['by-plan'] },
      at('10.1', 'chịu sự giám sát, kiểm tra của Ban Chỉ đạo về việc thực hiện các nội dung này'),
    ),
    also: [
      at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hằng năm của Ban Chỉ đạo'),
      at('6.1', 'kế hoạch kiểm tra hằng năm của Ban Chỉ đạo'),
      at('6.3', 'Giúp Ban Chỉ đạo đôn đốc, kiểm tra tình hình thực hiện'),
    ],
    note: 'Khoản 1 Điều 10 ghi «xã, thị trấn mình phụ trách», cách nói của cấp trên; giữ nguyên như bản in.',
  },
  progressReportedBy: stated(
    ['group'],
    at('6.1', 'Báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban Chỉ đao'),
  ),
};
