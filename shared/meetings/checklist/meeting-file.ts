import type { HolidayYear } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import type { Profile } from '../../regulation/profile.ts';
import type { AbsenceAsk } from '../absence/asked-of-absent.ts';
import type { PaperLog } from '../deliveries/delivery-log.ts';

/** What is known of a meeting when its file is looked through. */
export type MeetingFile = {
  meeting: Of<'meeting'>;
  profile: Profile;
  /** Rules on minutes and conclusions are made for meetings of the committee: no working session, no conference. */
  isCommitteeMeeting: boolean;
  attendance: readonly Of<'attendance'>[];
  absences: readonly Of<'absence'>[];
  notes: readonly Of<'item-note'>[];
  opinions: readonly Of<'opinion'>[];
  rulings: readonly Of<'ruling'>[];
  conclusions: readonly Of<'conclusion'>[];
  /** Tasks of the meeting. */
  tasks: readonly Of<'task'>[];
  papers: readonly Of<'meeting-paper'>[];
  /** Everything that is filed in a dossier. */
  documents: readonly Of<'document'>[];
  waivers: readonly Of<'waiver'>[];
  logs: readonly PaperLog[];
  years: readonly HolidayYear[];
  /** Full name of a person. */
  nameOf: (personId: string) => string;
  /** What the regulation asks of one who stayed away, with somebody sent instead or not, asked for an opinion or not. */
  askedOf: (about: { delegating: boolean; opinionAsked: boolean }) => readonly AbsenceAsk[];
};
