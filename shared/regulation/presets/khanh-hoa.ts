import type { Profile } from '../profile.ts';
import { afterMeeting } from './khanh-hoa/after-meeting.ts';
import { amendment } from './khanh-hoa/amendment.ts';
import { attendance } from './khanh-hoa/attendance.ts';
import { budget } from './khanh-hoa/budget.ts';
import { decision } from './khanh-hoa/decision.ts';
import { groupMeetings } from './khanh-hoa/group-meetings.ts';
import { identity } from './khanh-hoa/identity.ts';
import { meetings } from './khanh-hoa/meetings.ts';
import { organisation } from './khanh-hoa/organisation.ts';
import { plans } from './khanh-hoa/plans.ts';
import { recognition } from './khanh-hoa/recognition.ts';
import { records } from './khanh-hoa/records.ts';
import { relations } from './khanh-hoa/relations.ts';
import { reports } from './khanh-hoa/reports.ts';

/** Quy chế of the Ban Chỉ đạo chuyển đổi số of tỉnh Khánh Hòa, issued with QĐ 1198/QĐ-BCĐCĐS of April 2022. */
export const khanhHoa: Profile = {
  identity,
  organisation,
  decision,
  meetings,
  attendance,
  groupMeetings,
  afterMeeting,
  plans,
  reports,
  budget,
  records,
  recognition,
  relations,
  amendment,
};
