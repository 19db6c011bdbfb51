import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

const adopted =
  'Phê duyệt, điều chỉnh kế hoạch triển khai thực hiện Đề án 06, kế hoạch công tác hàng năm và kế hoạch công tác theo giai đoạn thực hiện Đề án 06 sau khi Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang thảo luận và thông qua';

export const plans: Profile['plans'] = {
  documents: {
    ...stated(
      {
        documents: ['implementation-plan', 'work-plan', 'phase-plan', 'programme', 'inspection-plan'],
        yearly: true,
      },
      at('4.3', adopted),
    ),
    also: [at('9.2', 'các chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo')],
  },
  drafting: stated(
    { draftedBy: ['group'], submittedTo: ['committee'] },
    at(
      '9.2',
      'Tham mưu xây dựng, trình Ban Chỉ đạo các chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo',
    ),
  ),
  approval: {
    ...stated({ by: ['head'], signedBy: [], after: 'committee-adopts' }, at('4.3', adopted)),
    also: [at('3.2', 'thảo luận tập thể và quyết định theo đa số')],
  },
  memberActionPlan: stated(
    { by: ['group-member'] },
    at('13.4', 'chỉ đạo xây dựng kế hoạch chi tiết triển khai thực hiện các nhiệm vụ được giao'),
  ),
  groupOwnPlan: {
    ...stated(
      { draftedBy: ['group-head'], approvedBy: ['group-head'] },
      at(
        '10.3',
        'Phê duyệt các chương trình, kế hoạch công tác, kiểm tra hằng năm hoạt động của Tổ giúp việc',
      ),
    ),
    also: [
      at('10.2', 'ban hành chương trình, kế hoạch công tác, kiểm tra hằng năm của Tổ giúp việc'),
      at('10.4', 'Tham mưu chương trình, kế hoạch công tác, kiểm tra hằng năm hoạt động của Tổ giúp việc'),
    ],
    note: 'Tổ trưởng vừa tham mưu (khoản 4) vừa phê duyệt (khoản 3) cùng một kế hoạch; giữ nguyên như bản in.',
  },
  inspection: {
    ...stated(
      { by: ['committee'], helpedBy: ['group'], of: ['outside-unit-heads'], modes: ['by-plan'] },
      at('18.1', 'chịu sự giám sát, kiểm tra của Ban Chỉ đạo về việc thực hiện các nội dung này'),
    ),
    also: [
      at('9.2', 'kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo'),
      at(
        '9.3',
        'Giúp Ban Chỉ đạo theo dõi, kiểm tra, đôn đốc, hướng dẫn các sở, ban, ngành và các địa phương',
      ),
    ],
  },
  progressReportedBy: {
    ...stated(
      ['standing-office', 'group'],
      at('8.3', 'Theo dõi, đôn đốc việc thực hiện các chương trình, kế hoạch, kết luận, chỉ đạo'),
    ),
    also: [at('9.2', 'Báo cáo tình hình triển khai thực hiện Đề án theo quy định')],
  },
};
