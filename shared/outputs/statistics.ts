import type { AttendanceStatistics, PersonAttendance } from '../meetings/statistics/attendance-statistics.ts';
import type { DutyTally } from '../meetings/statistics/duty-tally.ts';
import type { DutyRow } from './meetings.ts';
import type { Delivery } from './values.ts';

export type MeetingStatistics = Omit<AttendanceStatistics, 'people'> & {
  people: (PersonAttendance & {
    fullName: string;
    /** The role as the regulation of the last day of the period calls it. */
    roleName: string;
    /** The post of the last day of the period that they were a member; empty where nobody entered it. */
    post: string;
  })[];
  /** Meetings of the period that were not held: put off, called off, or not yet held. */
  postponed: number;
  cancelled: number;
  planned: number;
  tallies: DutyTally<DutyRow>[];
  /** Before this day the book asks for nothing. */
  keptFrom: string;
};

/** What the operations of this area answer. */
export type StatisticsOutputs = {
  'statistics.meetings': MeetingStatistics;
  'statistics.export': Delivery;
};
