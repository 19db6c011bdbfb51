import type { Bodies } from '../bodies.ts';
import type { Finder } from '../evidence.ts';
import { findConclusions, findMinutes } from './after-meeting.ts';
import { findAmendment } from './amendment.ts';
import { findAttendance } from './attendance.ts';
import { findBudget } from './budget.ts';
import { findCadences, findReviews } from './cadences.ts';
import { createChairFinder, createDecisionFinder, findReportRequired, findWrittenRound } from './chair.ts';
import { findAttendees, findExtended, findExtraordinary } from './convening.ts';
import { findNotice } from './notice.ts';
import { findPlanApproval } from './plans.ts';
import { findKeeper, findPartTime, findReplacement, findReward } from './records.ts';
import { findReports } from './reports.ts';
import { findSeal } from './seal.ts';

/** Every finder, for the bodies of one regulation. */
export const findersFor = (bodies: Bodies): readonly Finder[] => [
  findCadences,
  findReviews,
  findExtraordinary,
  findExtended,
  findAttendees,
  findNotice,
  findAttendance,
  createChairFinder(bodies),
  createDecisionFinder(bodies),
  findWrittenRound,
  findReportRequired,
  findMinutes,
  findConclusions,
  findSeal,
  findReports,
  findPlanApproval,
  findBudget,
  findKeeper,
  findReward,
  findReplacement,
  findAmendment,
  findPartTime,
];
