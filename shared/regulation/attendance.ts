import type { MeetingType } from '../records/meeting.ts';
import { type Citation, citationOf, isStated } from './profile/rule.ts';
import type { Party } from './profile/vocabulary.ts';
import type { Profile } from './profile.ts';
import { reviewsAreRegular } from './review-meetings.ts';
import { rolesOfAll } from './role-holders.ts';
import { type BodyRole, bodyRoles, byRank } from './roles.ts';

/** One member of the body on the day of the meeting. */
export type Sitting = { personId: string; role: BodyRole };

export type Convening = {
  profile: Profile;
  body: 'committee' | 'working-group';
  meeting: MeetingType;
  /** The roster on the day of the meeting. */
  members: readonly Sitting[];
  /** Ids of those known to be away on that day. */
  away?: readonly string[];
};

export type ChairProposal = {
  /** Null where the regulation leads to nobody who is there: a person must choose. */
  personId: string | null;
  role: BodyRole;
  /** The rule followed; null where the regulation is silent and only the title speaks. */
  citation: Citation | null;
  by: 'title' | 'substitute';
};

export type AttendeesProposal = {
  /** Everybody on the roster, by rank. */
  personIds: string[];
  /** Who has the last word on the list; empty where the regulation is silent. */
  decidedBy: Party[];
  citation: Citation | null;
};

/**
 * Who takes the chair: whom the regulation names, else by title (Trưởng ban, Tổ trưởng) without citation. When that
 * person is away, or the seat is empty, the substitute the regulation names; nobody where it names none, and nobody at
 * a conference, of which no rule says that the head takes its chair.
 */
export function proposeChair(convening: Convening): ChairProposal {
  const { roles, citation } = chairsByRule(convening);
  const role = roles[0] ?? 'head';
  const nobody: ChairProposal = { personId: null, role, citation, by: 'title' };
  if (convening.meeting === 'conference') return nobody;
  const holder = firstPresent(roles, convening);
  if (holder !== null) return { ...holder, citation, by: 'title' };
  const substitute = substituteRule(convening);
  if (!isStated(substitute) || !substitute.value.when.includes('absent')) return nobody;
  const others = rolesOfAll(substitute.value.by, convening.profile);
  return {
    ...{ personId: null, role: others[0] ?? role },
    ...firstPresent(others, convening),
    ...{ citation: citationOf(substitute), by: 'substitute' },
  };
}

/** Who takes the place of the one whose chair it is (C7, C9). */
export const substituteRule = ({ profile, body }: Pick<Convening, 'profile' | 'body'>) =>
  body === 'committee' ? profile.decision.chairSubstitute : profile.decision.groupHeadSubstitute;

/** Whom to invite: the whole roster by rank, and who decides on it (committee only; a group's is not ruled). */
export function proposeAttendees({ profile, body, members }: Convening): AttendeesProposal {
  const personIds = [...new Set(members.toSorted(byRank).map((member) => member.personId))];
  const rule = profile.meetings.attendeesDecidedBy;
  return body === 'committee' && isStated(rule)
    ? { personIds, decidedBy: rule.value, citation: citationOf(rule) }
    : { personIds, decidedBy: [], citation: null };
}

/** The roles whose chair a meeting is, the first before the others; the head's by title where no rule says so. */
export function chairsByRule({ profile, body, meeting }: Omit<Convening, 'members' | 'away'>): {
  roles: BodyRole[];
  citation: Citation | null;
} {
  if (body === 'working-group') return { roles: ['group-head'], citation: null };
  const { workingSessions } = profile.meetings;
  if (meeting === 'working-session' && isStated(workingSessions)) {
    const leaders = rolesOfAll(workingSessions.value.ledBy, profile);
    if (leaders.length > 0) return { roles: leaders, citation: citationOf(workingSessions) };
  }
  const { convening } = profile.decision;
  const isReview = meeting === 'interim-review' || meeting === 'final-review';
  const kind = isReview && reviewsAreRegular(profile) ? 'regular' : meeting;
  const chairs = isStated(convening)
    ? convening.value.find((one) => one.meetings.some((of) => of === kind))?.chairedBy.filter(isRole)
    : undefined;
  return isStated(convening) && chairs !== undefined && chairs.length > 0
    ? { roles: chairs, citation: citationOf(convening) }
    : { roles: ['head'], citation: null };
}

function firstPresent(
  roles: readonly BodyRole[],
  { members, away = [] }: Convening,
): { personId: string; role: BodyRole } | null {
  const present = members.filter((member) => !away.includes(member.personId));
  for (const role of roles) {
    const holder = present.find((member) => member.role === role);
    if (holder !== undefined) return { personId: holder.personId, role };
  }
  return null;
}

const isRole = (party: Party): party is BodyRole => (bodyRoles as readonly Party[]).includes(party);
