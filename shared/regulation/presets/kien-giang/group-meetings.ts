import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const groupMeetings: Profile['groupMeetings'] = {
  cadence: {
    ...stated('unspecified', at('14.4', 'Tổ giúp việc họp định kỳ hoặc đột xuất')),
    note: '«Định kỳ» mà không nói kỳ nào.',
  },
  onDemandOf: stated(['group-leaders'], at('14.4', 'theo yêu cầu của lãnh đạo Tổ giúp việc')),
  concentratedWork: {
    ...stated(
      {
        calledBy: ['group-head'],
        approvedBy: ['head'],
        who: ['group-member'],
        experts: ['skilled'],
        place: null,
      },
      at(
        '16.4',
        'Tổ trưởng Tổ giúp việc được quyền triệu tập các thành viên của Tổ giúp việc và huy động các chuyên gia giỏi làm việc tập trung trong thời gian nhất định',
      ),
    ),
    also: [at('4.7', 'Quyết định việc điều động, huy động chuyên gia, cán bộ, chiến sỹ và công chức')],
  },
  foreignExperts: silent,
};
