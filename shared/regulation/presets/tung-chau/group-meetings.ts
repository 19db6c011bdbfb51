import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const groupMeetings: Profile['groupMeetings'] = {
  cadence: stated(
    { every: 1, unit: 'month', soft: false, countBy: 'calendar-period' },
    at('7.3', 'Tổ công tác họp định kỳ một tháng một lần'),
  ),
  onDemandOf: stated(['group-leaders'], at('7.3', 'theo yêu cầu của lãnh đạo Tổ công tác')),
  concentratedWork: {
    ...stated(
      {
        calledBy: ['group-head'],
        approvedBy: [],
        who: ['group-member'],
        experts: [],
        place: 'phòng hopjcuar UBND xã',
      },
      at(
        '8.4',
        'Tổ trưởng Tổ công tác được trưng tập các thành viên của Tổ công tác làm việc tập trung tại phòng hopjcuar UBND xã trong thời gian nhất định',
      ),
    ),
    note: 'Bản in ghi «phòng hopjcuar UBND xã», có lẽ là «phòng họp của UBND xã»; giữ nguyên như bản in. Khoản này còn nói đến dự thảo văn bản quy phạm pháp luật.',
  },
  foreignExperts: silent,
};
