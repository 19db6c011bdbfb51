import type { Profile } from '../profile.ts';
import { afterMeeting } from './party-agencies/after-meeting.ts';
import { amendment } from './party-agencies/amendment.ts';
import { attendance } from './party-agencies/attendance.ts';
import { budget } from './party-agencies/budget.ts';
import { decision } from './party-agencies/decision.ts';
import { groupMeetings } from './party-agencies/group-meetings.ts';
import { identity } from './party-agencies/identity.ts';
import { meetings } from './party-agencies/meetings.ts';
import { organisation } from './party-agencies/organisation.ts';
import { plans } from './party-agencies/plans.ts';
import { recognition } from './party-agencies/recognition.ts';
import { records } from './party-agencies/records.ts';
import { relations } from './party-agencies/relations.ts';
import { reports } from './party-agencies/reports.ts';

/** Quy chế làm việc of the Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng, set up by QĐ 185-QĐ/TW of 01/10/2024. */
export const partyAgencies: Profile = {
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
