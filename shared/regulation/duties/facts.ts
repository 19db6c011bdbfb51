import type { HolidayYear, IsoDate } from '../../calendar.ts';
import type { MeetingState, MeetingType } from '../../records/meeting.ts';
import type { Profile } from '../profile.ts';
import type { InForce } from '../version-on.ts';
import type { DutyDeferral, dutyReportTypes, FulfilledDuty, NoticeContent } from './duty.ts';

/** What is needed of a meeting. */
export type DutyMeeting = {
  id: string;
  bodyId: string;
  type: MeetingType;
  state: MeetingState;
  on: IsoDate;
};

/** What is needed of a report. `sentOn` null or ahead: not sent yet. */
export type DutyReport = {
  id: string;
  bodyId: string;
  type: (typeof dutyReportTypes)[number];
  /** Key of the period of the duty it answers, such as `2027-Q1`. */
  periodKey: string;
  sentOn: IsoDate | null;
};

/** One line of what was done: for a meeting (`meetingId`), or for a year (`periodKey`). */
export type DutyFulfilment = {
  id: string;
  bodyId: string;
  duty: FulfilledDuty;
  periodKey: string;
  meetingId: string | null;
  doneOn: IsoDate;
  /** What a notice held. */
  holds: readonly NoticeContent[];
};

/** What all who must get a paper of a meeting had been sent by a day: from the log of deliveries. */
export type DutyDelivery = {
  /** The delivery that made it whole. */
  id: string;
  meetingId: string;
  duty: Extract<FulfilledDuty, 'meeting-notice' | 'conclusion-notice'>;
  doneOn: IsoDate;
  /** What all had been told; empty = the paper itself, whatever it held. */
  holds: readonly NoticeContent[];
};

/** A member who said that they would not come to a meeting, and on what day. */
export type DutyAbsence = { id: string; meetingId: string; toldOn: IsoDate };

/** A body and the days on which it exists; it owes nothing for periods in which it did not. */
export type DutyBody = { id: string; from: IsoDate | null; until: IsoDate | null };

/** A version of a regulation, as far as duties go. */
export type DutyVersion = InForce & { id: string; rules: Profile };

/**
 * A body that helps the committee. `versions`: those of a regulation of its own, none where it has none; what that
 * is silent about, the committee's regulation still says (regulation Đ, 8.1, 9.5).
 */
export type HelperBody = DutyBody & { versions: readonly DutyVersion[] };

export type DutyFacts = {
  /** Every version of the committee's regulation. */
  versions: readonly DutyVersion[];
  bodies: { committee: DutyBody; helpers: readonly HelperBody[] };
  meetings: readonly DutyMeeting[];
  reports: readonly DutyReport[];
  fulfilments: readonly DutyFulfilment[];
  absences: readonly DutyAbsence[];
  deliveries: readonly DutyDelivery[];
  deferrals: readonly DutyDeferral[];
  /** The tables of days off; the later one of a year counts. */
  holidayYears: readonly HolidayYear[];
  /** Years for which the book holds an estimate. */
  budgetYears: readonly number[];
  /** Years in which work ended whose dossiers must go to the archive. */
  dossierYears: readonly number[];
  today: IsoDate;
  /** The day the book was begun: periods that ended before it are nobody's debt. */
  since: IsoDate;
  /** Periods are wanted up to the one of this day, where that is further than the one after today's. */
  through?: IsoDate;
};
