import type { ProposedTask } from '../meetings/conclusions/proposed-task.ts';
import type { Named } from '../meetings/convening/convening-rule.ts';
import type { GuestGroup } from '../meetings/convening/guest-groups.ts';
import type { NamedType } from '../meetings/convening/named-types.ts';
import type { PartNotice } from '../meetings/convening/part-notices.ts';
import type { MeetingWarning } from '../meetings/meeting-warnings.ts';
import type { Of } from '../records/index.ts';
import type { MeetingState } from '../records/meeting.ts';
import type { Duty } from '../regulation/duties/duty.ts';
import type { Citation } from '../regulation/profile/rule.ts';
import type { BodyRole } from '../regulation/roles.ts';

export type MeetingProposal = {
  /** Every type at which people come together, those that the regulation knows first. */
  types: NamedType[];
  /** Null where nobody need call it by rule, or nobody named is there. */
  convenedById: string | null;
  /** Who may call it, or lead a working session; null where the regulation does not say. */
  convening: Named | null;
  /** On whose proposal it may be called. */
  proposing: Named | null;
  chairId: string | null;
  chairBy: 'title' | 'substitute';
  /** False where nobody need take the chair: a working session, a conference. */
  isChairNeeded: boolean;
  /** The role whose chair it is, who holds it on that day, and whether that one has said not to come. */
  holder: { role: BodyRole; personId: string | null; isAbsent: boolean };
  /** The role that takes the chair, also where nobody holds it. */
  chairRole: BodyRole;
  /** Null where the regulation is silent and only the title speaks. */
  chairCitation: Citation | null;
  secretaryId: string | null;
  /** The roster of the day, by rank. */
  attendeeIds: string[];
  /** Who settles the list of attendees, as the chair now stands. */
  deciding: (Named & { personId: string | null }) | null;
  /** Who else is invited to an extended meeting by rule. */
  guests: { kinds: GuestGroup[]; citation: Citation } | null;
  /** With whom a working session is held. */
  partners: Named | null;
  /** What there is to know about who has which part. */
  notices: PartNotice[];
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
