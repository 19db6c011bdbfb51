import type { Profile } from '../profile.ts';
import { afterMeeting } from './tay-ninh/after-meeting.ts';
import { amendment } from './tay-ninh/amendment.ts';
import { attendance } from './tay-ninh/attendance.ts';
import { budget } from './tay-ninh/budget.ts';
import { decision } from './tay-ninh/decision.ts';
import { groupMeetings } from './tay-ninh/group-meetings.ts';
import { identity } from './tay-ninh/identity.ts';
import { meetings } from './tay-ninh/meetings.ts';
import { organisation } from './tay-ninh/organisation.ts';
import { plans } from './tay-ninh/plans.ts';
import { recognition } from './tay-ninh/recognition.ts';
import { records } from './tay-ninh/records.ts';
import { relations } from './tay-ninh/relations.ts';
import { reports } from './tay-ninh/reports.ts';

/** Quy chế of the Ban chỉ đạo xây dựng Chính quyền điện tử of tỉnh Tây Ninh, issued with QĐ 579/QĐ-BCĐCQĐT of 2019. */
export const tayNinh: Profile = {
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
