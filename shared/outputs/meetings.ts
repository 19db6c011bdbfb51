import type { ProposedTask } from '../meetings/conclusions/proposed-task.ts';
import type { MeetingWarning } from '../meetings/meeting-warnings.ts';
import type { Of } from '../records/index.ts';
import type { MeetingState } from '../records/meeting.ts';
import type { Duty } from '../regulation/duties/duty.ts';
import type { Citation } from '../regulation/profile/rule.ts';
import type { BodyRole } from '../regulation/roles.ts';

export type MeetingProposal = {
  chairId: string | null;
  /** The role that takes the chair, also where nobody holds it. */
  chairRole: BodyRole;
  /** Null where the regulation is silent and only the title speaks. */
  chairCitation: Citation | null;
  secretaryId: string | null;
  /** The roster of the day, by rank. */
  attendeeIds: string[];
  /** Who fixes the list of attendees, by which rule. */
  attendeesCitation: Citation | null;
  place: string;
  title: string;
  /** The version of the regulation in force on the day, which is cited; null where there is none. */
  regulationId: string | null;
  warnings: MeetingWarning[];
};

export type DutyRow = Duty & { bodyName: string };

/** What the operations of this area answer. */
export type MeetingsOutputs = {
  'duties.list': DutyRow[];
  'duties.put-off': { id: string };
  'conclusions.split': ProposedTask[];
  'conclusions.split-file': ProposedTask[];
  'meetings.propose': MeetingProposal;
  'meetings.save': Of<'meeting'>;
  'meetings.move': { id: string; state: MeetingState };
};
