import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const groupMeetings: Profile['groupMeetings'] = {
  cadence: stated(
    { every: 1, unit: 'month', soft: false, countBy: 'calendar-period' },
    at('8.3', 'Tổ giúp việc họp định kỳ một tháng một lần'),
  ),
  onDemandOf: stated(['group-leaders'], at('8.3', 'theo yêu cầu của lãnh đạo Tổ giúp việc')),
  concentratedWork: {
    ...stated(
      {
        calledBy: ['group-leaders'],
        approvedBy: [],
        who: ['group-member'],
        experts: ['in-province', 'out-of-province'],
        place: null,
      },
      at(
        '9.4',
        'Lãnh đạo Tổ giúp việc được trung tập các thành viên của Tổ giúp việc và huy động chuyên gia trong và ngoài tỉnh làm việc tập trung trong thời gian nhất định',
      ),
    ),
    note: 'Bản in ghi «trung tập», có lẽ là «trưng tập»; giữ nguyên như bản in.',
  },
  foreignExperts: silent,
};
