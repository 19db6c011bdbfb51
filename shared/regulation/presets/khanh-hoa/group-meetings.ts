import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const groupMeetings: Profile['groupMeetings'] = {
  cadence: silent,
  onDemandOf: silent,
  concentratedWork: {
    ...stated(
      { calledBy: ['group-head'], approvedBy: [], who: ['group-member'], experts: [], place: null },
      at(
        '10.4',
        'Tổ trưởng Tổ giúp việc được trung tập các thành viên của Tổ giúp trong thời gian nhất định',
      ),
    ),
    note: 'Bản in ghi «trung tập», «Tổ giúp trong thời gian nhất định», có lẽ là «trưng tập», «Tổ giúp việc»; giữ nguyên như bản in.',
  },
  foreignExperts: stated(
    { allowed: true, consulted: [{ name: 'Công an tỉnh' }], secrecyKeptBy: ['group-head'] },
    at(
      '10.4',
      'tham vấn ý kiến của Công an tỉnh đối với việc huy động chuyên gia là người nước ngoài hoặc làm việc cho các tổ chức nước ngoài; chịu trách nhiệm về bảo vệ bí mật nhà nước khi huy động các chuyên gia làm việc',
    ),
  ),
};
