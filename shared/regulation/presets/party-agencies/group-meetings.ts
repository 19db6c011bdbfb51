import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const experts =
  'Ban Chỉ đạo, Cơ quan Thường trực, Tổ Giúp việc được huy động chuyên gia trong nước và quốc tế làm việc tập trung trong thời gian nhất định tại Trụ sở Văn phòng Trung ương Đảng';

export const groupMeetings: Profile['groupMeetings'] = {
  cadence: silent,
  onDemandOf: silent,
  concentratedWork: stated(
    {
      calledBy: ['committee', 'standing-office', 'group'],
      approvedBy: [],
      who: [],
      experts: ['domestic', 'foreign'],
      place: 'Trụ sở Văn phòng Trung ương Đảng',
    },
    at('11.4', experts),
  ),
  foreignExperts: stated({ allowed: true, consulted: [], secrecyKeptBy: [] }, at('11.4', experts)),
};
