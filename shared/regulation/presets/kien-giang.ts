import type { Profile } from '../profile.ts';
import { afterMeeting } from './kien-giang/after-meeting.ts';
import { amendment } from './kien-giang/amendment.ts';
import { attendance } from './kien-giang/attendance.ts';
import { budget } from './kien-giang/budget.ts';
import { decision } from './kien-giang/decision.ts';
import { groupMeetings } from './kien-giang/group-meetings.ts';
import { identity } from './kien-giang/identity.ts';
import { meetings } from './kien-giang/meetings.ts';
import { organisation } from './kien-giang/organisation.ts';
import { plans } from './kien-giang/plans.ts';
import { recognition } from './kien-giang/recognition.ts';
import { records } from './kien-giang/records.ts';
import { relations } from './kien-giang/relations.ts';
import { reports } from './kien-giang/reports.ts';

/** Quy chế of the Ban Chỉ đạo and Tổ giúp việc Đề án 06 of tỉnh Kiên Giang, issued with QĐ 61/QĐ-BCĐ of 31/03/2022. */
export const kienGiang: Profile = {
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
