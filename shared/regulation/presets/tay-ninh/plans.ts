import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const plans: Profile['plans'] = {
  documents: {
    ...stated(
      {
        documents: ['programme', 'work-plan', 'inspection-plan', 'information-technology-plan'],
        yearly: true,
      },
      at('7.1', 'chương trình, kế hoạch công tác, kế hoạch kiểm tra hàng năm của Ban chỉ đạo'),
    ),
    also: [
      at('3.1', 'chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban chỉ đạo'),
      at('5.2', 'kế hoạch công nghệ thông tin hàng năm'),
    ],
  },
  drafting: {
    ...stated(
      { draftedBy: ['group', 'standing-member'], submittedTo: [] },
      at('7.1', 'Xây dựng chương trình, kế hoạch công tác, kế hoạch kiểm tra hàng năm của Ban chỉ đạo'),
    ),
    also: [at('5.1', 'Giúp Ban chỉ đạo xây dựng, tổ chức triển khai chương trình, kế hoạch công tác')],
  },
  approval: stated(
    { by: ['head'], signedBy: [], after: null },
    at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban chỉ đạo'),
  ),
  memberActionPlan: silent,
  groupOwnPlan: silent,
  inspection: {
    ...stated(
      {
        by: ['committee'],
        helpedBy: ['standing-member', 'group'],
        of: ['outside-unit-heads'],
        modes: ['by-plan'],
      },
      at('11.1', 'chịu sự giám sát, kiểm tra của Ban chỉ đạo về việc thực hiện các nội dung này'),
    ),
    also: [
      at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban chỉ đạo'),
      at('5.5', 'Giúp Ban chỉ đạo điều phối, đôn đốc, kiểm tra thực hiện các chương trình'),
      at('7.3', 'Đôn đốc, kiểm tra tình hình thực hiện các chương trình'),
    ],
  },
  progressReportedBy: {
    ...stated(
      ['group', 'standing-member'],
      at('7.1', 'Báo cáo tình hình thực hiện các chương trình, kế hoạch của Ban chỉ đạo'),
    ),
    also: [
      at(
        '5.1',
        'báo cáo Ban chỉ đạo kết quả thực hiện các chương trình, kế hoạch về lĩnh vực công nghệ thông tin',
      ),
    ],
  },
};
