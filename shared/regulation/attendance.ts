import type { MeetingType } from '../records/meeting.ts';
import { type Citation, citationOf, isStated } from './profile/rule.ts';
import type { Party } from './profile/vocabulary.ts';
import type { Profile } from './profile.ts';
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
};

export type AttendeesProposal = {
  /** Everybody on the roster, by rank. */
  personIds: string[];
  /** Who has the last word on the list; empty where the regulation is silent. */
  decidedBy: Party[];
  citation: Citation | null;
};

/**
 * Who takes the chair: whom the regulation names, else by title (Trưởng ban, Tổ trưởng) without citation.
 * When that person is away, or the seat is empty, the substitute the regulation names; nobody where it
 * names none.
 */
export function proposeChair(convening: Convening): ChairProposal {
  const named = chairRule(convening);
  const holder = firstPresent([named.role], convening);
  if (holder !== null) return { ...holder, citation: named.citation };
  const { chairSubstitute, groupHeadSubstitute } = convening.profile.decision;
  const substitute = convening.body === 'committee' ? chairSubstitute : groupHeadSubstitute;
  if (!isStated(substitute) || !substitute.value.when.includes('absent')) {
    return { personId: null, ...named };
  }
  const roles = substitute.value.by.filter(isRole);
  const citation = citationOf(substitute);
  return { personId: null, role: roles[0] ?? named.role, ...firstPresent(roles, convening), citation };
}

/** Whom to invite: the whole roster by rank, and who decides on it (committee only; a group's is not ruled). */
export function proposeAttendees({ profile, body, members }: Convening): AttendeesProposal {
  const personIds = [...new Set(members.toSorted(byRank).map((member) => member.personId))];
  const rule = profile.meetings.attendeesDecidedBy;
  return body === 'committee' && isStated(rule)
    ? { personIds, decidedBy: rule.value, citation: citationOf(rule) }
    : { personIds, decidedBy: [], citation: null };
}

function chairRule({ profile, body, meeting }: Convening): { role: BodyRole; citation: Citation | null } {
  if (body === 'working-group') return { role: 'group-head', citation: null };
  const { convening } = profile.decision;
  if (!isStated(convening)) return { role: 'head', citation: null };
  const chairs =
    convening.value.find((one) => one.meetings.some((kind) => kind === meeting))?.chairedBy ?? [];
  const role = chairs.find(isRole);
  return role === undefined ? { role: 'head', citation: null } : { role, citation: citationOf(convening) };
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
