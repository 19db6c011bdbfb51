import type { Of } from '../records/index.ts';
import type { Sitting } from '../regulation/attendance.ts';
import { isAmong, rolesOfParty } from '../regulation/party-roles.ts';
import { type Citation, citationOf, isStated } from '../regulation/profile/rule.ts';
import type { Party } from '../regulation/profile/vocabulary.ts';
import type { Profile } from '../regulation/profile.ts';
import { groupRoles } from '../regulation/roles.ts';

type Work = Pick<
  Of<'concentrated-work'>,
  'from' | 'until' | 'calledById' | 'approvedById' | 'peopleIds' | 'place'
>;

/** Something to look at again before people are called together to work. None of it forbids. */
export type WorkCaution =
  | { code: 'not-said' }
  | { code: 'caller-missing' | 'caller-not-named'; parties: Party[]; citation: Citation }
  | { code: 'approver-missing' | 'approver-not-named'; parties: Party[]; citation: Citation }
  | { code: 'not-of-the-group'; personIds: string[]; citation: Citation }
  | { code: 'other-place'; place: string; citation: Citation }
  /** Somebody is called to two places at once. */
  | { code: 'called-twice'; title: string; personIds: string[] };

type Question = {
  profile: Profile;
  work: Work;
  /** The members of committee and group on the first day. */
  members: readonly Sitting[];
  /** The others in the book, without the one asked about. */
  others: readonly (Work & { title: string })[];
};

/** What the regulation says against calling these people together (T, 8.4 and its counterparts). */
export function workCautions(question: Question): WorkCaution[] {
  return [...ofTheRule(question), ...calledTwice(question)];
}

function ofTheRule({ profile, work, members }: Question): WorkCaution[] {
  const rule = profile.groupMeetings.concentratedWork;
  if (!isStated(rule)) return [{ code: 'not-said' }];
  const citation = citationOf(rule);
  const { calledBy, approvedBy, who, place } = rule.value;
  const rolesOf = (id: string) => members.filter(({ personId }) => personId === id).map(({ role }) => role);
  const isNot = (id: string, parties: readonly Party[]) => isAmong(profile, parties, rolesOf(id)) === 'no';
  const named = (id: string | null, parties: Party[], [missing, other]: Codes): WorkCaution[] => {
    if (parties.length === 0) return [];
    if (id === null) return [{ code: missing, parties, citation }];
    return isNot(id, parties) ? [{ code: other, parties, citation }] : [];
  };
  // «Các thành viên của Tổ» are all of it, whatever their title there.
  const called = who.includes('group-member') ? [...who, ...groupRoles] : who;
  const strangers = called.every((party) => rolesOfParty(profile, party) === null)
    ? []
    : work.peopleIds.filter((id) => isNot(id, called));
  return [
    ...named(work.calledById, calledBy, ['caller-missing', 'caller-not-named']),
    ...named(work.approvedById, approvedBy, ['approver-missing', 'approver-not-named']),
    ...(strangers.length > 0 ? [{ code: 'not-of-the-group', personIds: strangers, citation } as const] : []),
    ...(place !== null && work.place !== '' && work.place !== place
      ? [{ code: 'other-place', place, citation } as const]
      : []),
  ];
}

type Codes = ['caller-missing', 'caller-not-named'] | ['approver-missing', 'approver-not-named'];

function calledTwice({ work, others }: Question): WorkCaution[] {
  return others.flatMap((other): WorkCaution[] => {
    const personIds = other.peopleIds.filter((id) => work.peopleIds.includes(id));
    return personIds.length > 0 && areAtOnce(work, other)
      ? [{ code: 'called-twice', title: other.title, personIds }]
      : [];
  });
}

/** Both ends belong to a span; an open end lasts, and without a beginning there is none yet. */
const areAtOnce = (a: Work, b: Work): boolean =>
  a.from !== '' &&
  b.from !== '' &&
  (b.until === null || a.from <= b.until) &&
  (a.until === null || b.from <= a.until);
