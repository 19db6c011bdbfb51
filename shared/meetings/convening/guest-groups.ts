import type { MeetingType } from '../../records/meeting.ts';
import { type Citation, citationOf, isStated } from '../../regulation/profile/rule.ts';
import type { Profile } from '../../regulation/profile.ts';

/** Whom a regulation wants at an extended meeting beside its members. */
export type GuestGroup = 'lead-agency-heads' | 'participating-agency-heads' | 'experts' | 'scientists';

/** The guests of an extended meeting by rule (D6); null for any other meeting and where the regulation is silent. */
export function guestsOf({
  profile,
  body,
  type,
}: {
  profile: Profile;
  body: 'committee' | 'working-group';
  type: MeetingType;
}): { kinds: GuestGroup[]; citation: Citation } | null {
  const rule = profile.meetings.extendedGuests;
  if (body !== 'committee' || type !== 'extended' || !isStated(rule)) return null;
  return { kinds: rule.value, citation: citationOf(rule) };
}
