import type { Profile } from '../profile.ts';
import { afterMeeting } from './tung-chau/after-meeting.ts';
import { amendment } from './tung-chau/amendment.ts';
import { attendance } from './tung-chau/attendance.ts';
import { budget } from './tung-chau/budget.ts';
import { decision } from './tung-chau/decision.ts';
import { groupMeetings } from './tung-chau/group-meetings.ts';
import { identity } from './tung-chau/identity.ts';
import { meetings } from './tung-chau/meetings.ts';
import { organisation } from './tung-chau/organisation.ts';
import { plans } from './tung-chau/plans.ts';
import { recognition } from './tung-chau/recognition.ts';
import { records } from './tung-chau/records.ts';
import { relations } from './tung-chau/relations.ts';
import { reports } from './tung-chau/reports.ts';

/** Quy chế of the Ban Chỉ đạo chuyển đổi số of xã Tùng Châu, issued with QĐ 64/QĐ-BCĐ of 30/03/2023. */
export const tungChau: Profile = {
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
