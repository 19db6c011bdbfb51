import type { Parsed } from '../../../shared/contract.ts';
import {
  convenersOf,
  decidersOf,
  type Named,
  partnersOf,
  proposersOf,
} from '../../../shared/meetings/convening/convening-rule.ts';
import { guestsOf } from '../../../shared/meetings/convening/guest-groups.ts';
import { typesFor } from '../../../shared/meetings/convening/named-types.ts';
import {
  type PartQuestion,
  type Parts,
  partNotices,
} from '../../../shared/meetings/convening/part-notices.ts';
import { type Seat, seatsOn } from '../../../shared/meetings/convening/seat.ts';
import type { MeetingProposal } from '../../../shared/outputs/meetings.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isBodyMeeting } from '../../../shared/records/meeting.ts';
import {
  type ChairProposal,
  type Convening,
  chairsByRule,
  proposeAttendees,
  proposeChair,
} from '../../../shared/regulation/attendance.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { rolesOfAll } from '../../../shared/regulation/role-holders.ts';
import { byRank } from '../../../shared/regulation/roles.ts';
import type { Reader } from '../records/reader.ts';
import { rosterOn } from '../roster/roster-listing.ts';

type Wish = Parsed<'meetings.propose'>;
type Facts = { reader: Reader; wish: Wish; body: Of<'body'>; profile: Profile };

export type ConveningProposal = Omit<MeetingProposal, 'place' | 'title' | 'regulationId' | 'warnings'>;

/** Everything about the people of a meeting that the rules and the roster of its day say. */
export function proposePeople({ reader, wish, body, profile }: Facts): ConveningProposal {
  const { type } = wish;
  const asked = { profile, body: body.type, type };
  const members = rosterOn(reader, wish);
  const seats: readonly Seat[] = reader.all('membership');
  const holder = holderOf({ reader, wish, body, profile }, members);
  const isAway = wish.chairAway || holder.isAbsent;
  const away = isAway && holder.personId !== null ? [holder.personId] : [];
  const convening: Convening = { profile, body: body.type, meeting: type, members, away };
  const chair = proposeChair(convening);
  const attendees = proposeAttendees(convening);
  const partners = partnersOf(asked);
  const conveners = convenersOf(asked);
  const secretaryId = secretaryOf(members);
  // Whoever asks the others for their opinion does not ask themselves.
  const invited = attendees.personIds.filter((id) => type !== 'written-round' || id !== chair.personId);
  const attendeeIds =
    partners === null ? invited : partnerIds(partners, { wish, body, profile, reader, seats });
  const convenedById = convenerFor(conveners, { convening, chair });
  const parts: Parts = {
    ...{ convenedById, chairId: chair.personId, chairBy: chair.by, isAuthorised: false, secretaryId },
    ...{ attendeeIds, attendeesDecidedById: null },
    ...wish.parts,
    isChairAway: isAway,
  };
  const question: PartQuestion = { profile, body, type, on: wish.on, parts, seats };
  return {
    types: typesFor(profile, body.type),
    ...{ convenedById, convening: conveners, proposing: proposersOf(asked) },
    ...{ chairId: chair.personId, chairRole: chair.role, chairCitation: chair.citation, chairBy: chair.by },
    ...{ isChairNeeded: isBodyMeeting(type), holder, secretaryId },
    attendeeIds,
    deciding: decision(decidersOf(asked), { convening, chair, chairId: parts.chairId }),
    ...{ guests: guestsOf(asked), partners },
    notices: partNotices(question),
  };
}

/** Whose chair it is, and whether that one has said not to come to this very meeting. */
function holderOf(
  { reader, wish, body, profile }: Facts,
  members: readonly { personId: string; role: Convening['members'][number]['role'] }[],
): MeetingProposal['holder'] {
  const { roles } = chairsByRule({ profile, body: body.type, meeting: wish.type });
  const role = roles[0] ?? 'head';
  const personId = members.find((one) => one.role === role)?.personId ?? null;
  const isAbsent =
    wish.meetingId !== undefined &&
    reader.all('absence').some((one) => one.meetingId === wish.meetingId && one.personId === personId);
  return { role, personId, isAbsent };
}

type Choice = { convening: Convening; chair: ChairProposal };

/** The first of those named who is there; the one in the chair where nobody is named, or the one named is away. */
function convenerFor(rule: Named | null, { convening, chair }: Choice): string | null {
  if (convening.meeting === 'conference') return null;
  return (rule && firstThere(rule, convening)) ?? chair.personId;
}

function decision(
  rule: Named | null,
  { convening, chair, chairId }: Choice & { chairId: string | null },
): MeetingProposal['deciding'] {
  if (rule === null) return null;
  const personId = rule.parties.includes('chair') ? chairId : (firstThere(rule, convening) ?? chair.personId);
  return { ...rule, personId };
}

function firstThere({ parties }: Named, { profile, members, away = [] }: Convening): string | null {
  for (const role of rolesOfAll(parties, profile)) {
    const found = members.find((one) => one.role === role && !away.includes(one.personId));
    if (found) return found.personId;
  }
  return null;
}

/** Members of the committee and of its group with whom the leaders sit by rule, by rank. */
function partnerIds(
  { parties }: Named,
  { wish, body, profile, reader, seats }: Facts & { seats: readonly Seat[] },
): string[] {
  const roles = rolesOfAll(parties, profile);
  const bodies = reader
    .all('body')
    .filter(({ id, committeeId }) => id === body.id || committeeId === body.id);
  const sitting = seatsOn(seats, wish.on)
    .filter(({ bodyId, role }) => roles.includes(role) && bodies.some(({ id }) => id === bodyId))
    .sort(byRank);
  return [...new Set(sitting.map(({ personId }) => personId))];
}

const secretaryOf = (members: Convening['members']): string | null =>
  members.find(({ role }) => role === 'secretary' || role === 'group-secretary')?.personId ?? null;
