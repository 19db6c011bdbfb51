import type { IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import { type MeetingType, wasHeld } from '../../records/meeting.ts';
import { isValidOn } from '../../records/record.ts';
import { type BodyRole, byRank } from '../../regulation/roles.ts';
import { type AbsenceWay, type Presence, presenceOf } from './presence.ts';

/** Counted over meetings: `invited` = `present` + `absent` + `notRecorded`, `absent` = the three ways together. */
export type AttendanceCounts = {
  invited: number;
  present: number;
  /** Of those present. */
  late: number;
  leftEarly: number;
  absent: number;
  withConsent: number;
  withNotice: number;
  withoutWord: number;
  /** Of those absent: somebody came, or was to come, in their place. */
  delegated: number;
  notRecorded: number;
};

/** The counts in the order in which every table shows them. */
export const countNames = [
  'invited',
  'present',
  'late',
  'leftEarly',
  'absent',
  'withConsent',
  'withNotice',
  'withoutWord',
  'delegated',
  'notRecorded',
] as const satisfies readonly (keyof AttendanceCounts)[];

/** A meeting that a member stayed away from, and why. */
export type MissedMeeting = {
  meetingId: string;
  title: string;
  on: IsoDate;
  way: AbsenceWay;
  reason: string;
  delegate: string;
};

export type PersonAttendance = AttendanceCounts & {
  personId: string;
  /** The last role of the period. */
  role: BodyRole;
  order: number;
  /** Meetings held on days on which they belonged to the body. */
  meetings: number;
  missed: MissedMeeting[];
};

export type MeetingAttendance = AttendanceCounts & {
  meetingId: string;
  title: string;
  on: IsoDate;
  type: MeetingType;
};

export type AttendanceStatistics = {
  /** By rank, then by the order of the deciding paper. */
  people: PersonAttendance[];
  /** Those that people came together for, by day. */
  meetings: MeetingAttendance[];
  totals: AttendanceCounts;
};

export type AttendanceFacts = {
  /** Of one body; those of other days and states are left out here. */
  meetings: readonly Of<'meeting'>[];
  memberships: readonly Of<'membership'>[];
  attendances: readonly Of<'attendance'>[];
  absences: readonly Of<'absence'>[];
  /** Both days belong to the period. */
  from: IsoDate;
  until: IsoDate;
};

/**
 * Who came to the meetings of one body that were held in a period. A member counts for the meetings held on days on
 * which they were on the roster, and there for those that they were called to.
 */
export function attendanceStatistics(facts: AttendanceFacts): AttendanceStatistics {
  const { from, until } = facts;
  const held = facts.meetings
    .filter((one) => wasHeld(one) && one.type !== 'written-round' && one.on >= from && one.on <= until)
    .sort((a, b) => compare(a.on, b.on) || compare(a.startsAt, b.startsAt) || compare(a.id, b.id));
  const told = toldAt(held, facts);
  const members = membersOf(facts);
  const people = new Map(members.map((member) => [member.personId, personFrom(member)]));
  const meetings = held.map((meeting) => {
    const row = { ...nothing(), ...named(meeting), type: meeting.type };
    for (const personId of rosterOn(facts.memberships, meeting.on)) {
      const person = people.get(personId);
      if (person === undefined) continue;
      person.meetings += 1;
      if (!isCalled(meeting, personId, told)) continue;
      const presence = told(meeting, personId).presence;
      count(person, presence);
      count(row, presence);
      if (presence.is === 'absent') {
        const { way, reason, delegate } = presence;
        person.missed.push({ ...named(meeting), way, reason, delegate });
      }
    }
    return row;
  });
  const totals = nothing();
  for (const row of meetings) add(totals, row);
  return { people: [...people.values()], meetings, totals };
}

type Held = Of<'meeting'>;
type Telling = (meeting: Held, personId: string) => { presence: Presence; hasMark: boolean };

const named = ({ id, title, on }: Held) => ({ meetingId: id, title, on });

/** The marks and the excuses by meeting and person: a book of ten years is gone through once. */
function toldAt(held: readonly Held[], { attendances, absences }: AttendanceFacts): Telling {
  const ids = new Set(held.map(({ id }) => id));
  const isOurs = ({ meetingId }: { meetingId: string }) => ids.has(meetingId);
  const key = (meetingId: string, personId: string | null) => `${meetingId}/${personId}`;
  const rolls = attendances.filter(isOurs);
  const marks = Map.groupBy(
    rolls.filter(({ forId }) => forId === null),
    ({ meetingId, personId }) => key(meetingId, personId),
  );
  const delegates = new Map(
    rolls
      .filter(({ forId, mark }) => forId !== null && mark === 'present')
      .map(({ meetingId, forId, name }) => [key(meetingId, forId), name]),
  );
  const excuses = new Map(absences.filter(isOurs).map((one) => [key(one.meetingId, one.personId), one]));
  return (meeting, personId) => {
    const at = key(meeting.id, personId);
    const own = marks.get(at) ?? [];
    const presence = presenceOf({
      meeting,
      marks: own,
      absence: excuses.get(at) ?? null,
      stoodIn: delegates.get(at) ?? '',
    });
    return { presence, hasMark: own.length > 0 };
  };
}

/** Invited, in the chair, or called at the meeting all the same. */
const isCalled = (meeting: Held, personId: string, told: Telling): boolean =>
  meeting.attendeeIds.includes(personId) || meeting.chairId === personId || told(meeting, personId).hasMark;

const rosterOn = (memberships: readonly Of<'membership'>[], on: IsoDate): Set<string> =>
  new Set(memberships.filter((one) => isValidOn(one, on)).map(({ personId }) => personId));

/** Everybody who was a member on some day of the period, once, in the role they had last. */
function membersOf({ memberships, from, until }: AttendanceFacts): Of<'membership'>[] {
  const inPeriod = memberships
    .filter((one) => one.from <= until && (one.until === null || one.until >= from))
    .sort((a, b) => compare(a.from, b.from));
  const last = new Map(inPeriod.map((one) => [one.personId, one]));
  return [...last.values()].sort(
    (a, b) => byRank(a, b) || placeOf(a) - placeOf(b) || compare(a.personId, b.personId),
  );
}

const placeOf = ({ order }: { order: number }): number => order || Number.MAX_SAFE_INTEGER;

const personFrom = ({ personId, role, order }: Of<'membership'>): PersonAttendance => ({
  ...nothing(),
  ...{ personId, role, order, meetings: 0, missed: [] },
});

const nothing = (): AttendanceCounts => ({
  ...{ invited: 0, present: 0, late: 0, leftEarly: 0, absent: 0 },
  ...{ withConsent: 0, withNotice: 0, withoutWord: 0, delegated: 0, notRecorded: 0 },
});

const ways = {
  consent: 'withConsent',
  notice: 'withNotice',
  'without-word': 'withoutWord',
} as const satisfies Record<AbsenceWay, keyof AttendanceCounts>;

function count(counts: AttendanceCounts, presence: Presence): void {
  counts.invited += 1;
  switch (presence.is) {
    case 'present':
      counts.present += 1;
      counts.late += Number(presence.late);
      counts.leftEarly += Number(presence.leftEarly);
      return;
    case 'absent':
      counts.absent += 1;
      counts[ways[presence.way]] += 1;
      counts.delegated += Number(presence.delegate !== '');
      return;
    case 'not-recorded':
      counts.notRecorded += 1;
  }
}

function add(to: AttendanceCounts, more: AttendanceCounts): void {
  for (const name of Object.keys(to) as (keyof AttendanceCounts)[]) to[name] += more[name];
}

/** Share of the meetings that the book knows of at which they were present, 0–100; null where it knows of none. */
export const attendanceRate = ({ present, absent }: AttendanceCounts): number | null =>
  present + absent === 0 ? null : Math.round((present * 100) / (present + absent));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
