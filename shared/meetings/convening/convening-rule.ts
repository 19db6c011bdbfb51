import { isBodyMeeting, type MeetingType } from '../../records/meeting.ts';
import { type Citation, citationOf, isStated, type Rule } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';
import { reviewsAreRegular } from '../../regulation/review-meetings.ts';

/** Whom a rule names, and where it does. */
export type Named = { parties: readonly Party[]; citation: Citation };

type Question = { profile: Profile; body: 'committee' | 'working-group'; type: MeetingType };

/** Who may call a meeting of this type, or lead a working session; null where the regulation does not say. */
export function convenersOf({ profile, body, type }: Question): Named | null {
  const { meetings, groupMeetings } = profile;
  if (body === 'working-group') return type === 'extraordinary' ? named(groupMeetings.onDemandOf) : null;
  switch (type) {
    case 'regular':
      return fromConvening(profile, 'regular');
    case 'interim-review':
    case 'final-review':
      return reviewsAreRegular(profile) ? fromConvening(profile, 'regular') : null;
    case 'extraordinary':
      return (
        part(meetings.extraordinary, ({ convenedBy }) => convenedBy) ??
        fromConvening(profile, 'extraordinary')
      );
    case 'extended':
      return named(meetings.extendedConvenedBy);
    case 'working-session':
      return part(meetings.workingSessions, ({ ledBy }) => ledBy);
    case 'conference':
    case 'written-round':
      return null;
  }
}

/** On whose proposal an extraordinary meeting of the committee may be called. */
export const proposersOf = ({ profile, body, type }: Question): Named | null =>
  body === 'committee' && type === 'extraordinary'
    ? part(profile.meetings.extraordinary, ({ proposedBy }) => proposedBy)
    : null;

/** Who fixes the list of those invited to a meeting of the committee. */
export const decidersOf = ({ profile, body, type }: Question): Named | null =>
  body === 'committee' && isBodyMeeting(type) ? named(profile.meetings.attendeesDecidedBy) : null;

/** With whom the leaders of the committee sit in a working session. */
export const partnersOf = ({ profile, body, type }: Question): Named | null =>
  body === 'committee' && type === 'working-session'
    ? part(profile.meetings.workingSessions, ({ with: partners }) => partners)
    : null;

function fromConvening({ decision }: Profile, kind: 'regular' | 'extraordinary'): Named | null {
  return part(decision.convening, (entries) => [
    ...new Set(entries.flatMap((one) => (one.meetings.includes(kind) ? one.convenedBy : []))),
  ]);
}

const named = (rule: Rule<readonly Party[]>): Named | null => part(rule, (parties) => parties);

/** A rule that names nobody asks for nothing. */
function part<T>(rule: Rule<T>, of: (value: T) => readonly Party[]): Named | null {
  if (!isStated(rule)) return null;
  const parties = of(rule.value);
  return parties.length === 0 ? null : { parties, citation: citationOf(rule) };
}
