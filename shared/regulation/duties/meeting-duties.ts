import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import { isBodyMeeting, wasHeld } from '../../records/meeting.ts';
import { bodyNames } from '../profile/names.ts';
import type { Profile } from '../profile.ts';
import { versionOn } from '../version-on.ts';
import { type AskedAround, askedAround, isAbsenceRuled } from './around-meetings.ts';
import type { MeetingDay } from './counted-day.ts';
import type { Duty, DutyState, NotApplicable, NoticeContent } from './duty.ts';
import type { DutyAbsence, DutyDelivery, DutyFacts, DutyFulfilment, DutyMeeting } from './facts.ts';
import { compare } from './in-order.ts';
import type { Deed, DutyPeriod } from './span.ts';

/** Days ahead of a meeting from which what comes before it is asked for, and of its last day from which it draws near: ours. */
const daysAhead = 30;
const nearDays = 3;

/**
 * What is asked for around each meeting of the committee that is planned, invited to or held, by the version in
 * force on the day of the meeting.
 */
export function meetingDuties(facts: DutyFacts): Duty[] {
  const { meetings, versions, bodies, since } = facts;
  const told = indexOf(facts);
  const asked = new Map<Profile, AskedAround[]>();
  const of = (profile: Profile): AskedAround[] => {
    const known = asked.get(profile) ?? askedAround(profile);
    asked.set(profile, known);
    return known;
  };
  return meetings
    .filter((one) => one.bodyId === bodies.committee.id && stands(one))
    .flatMap((meeting) => {
      const version = versionOn(versions, meeting.on);
      if (version === null) return [];
      return of(version.rules)
        .filter(({ side }) => side === 'before' || wasHeld(meeting))
        .filter(({ duty }) => duty !== 'absence-notice' || isAbsenceRuled(meeting.type))
        .map((one) => dutyAround(one, { meeting, version, facts, told }))
        .filter(({ dueOn }) => dueOn >= since);
    });
}

/** What is asked for around «cuộc họp» binds none at which the committee itself does not come together. */
const stands = ({ state, type }: DutyMeeting): boolean =>
  state !== 'postponed' && state !== 'cancelled' && isBodyMeeting(type);

type Told = {
  fulfilments: Map<string, DutyFulfilment[]>;
  deliveries: Map<string, DutyDelivery[]>;
  absences: Map<string, DutyAbsence[]>;
};

/** What was written down, by the meeting, so that ten years of it are not gone through for each. */
function indexOf({ fulfilments, deliveries, absences }: DutyFacts): Told {
  return {
    fulfilments: Map.groupBy(fulfilments, ({ meetingId, duty }) => `${meetingId}/${duty}`),
    deliveries: Map.groupBy(deliveries, ({ meetingId, duty }) => `${meetingId}/${duty}`),
    absences: Map.groupBy(absences, ({ meetingId }) => meetingId),
  };
}

type Around = {
  meeting: DutyMeeting;
  version: DutyFacts['versions'][number];
  facts: DutyFacts;
  told: Told;
};

function dutyAround(asked: AskedAround, around: Around): Duty {
  const { meeting, version, facts, told } = around;
  const { duty, citation, by, addressees, side, mustHold } = asked;
  const day = asked.dayFor(meeting.on, facts.holidayYears);
  const period = periodAround(meeting, side, day);
  const absences = told.absences.get(meeting.id) ?? [];
  const { settledBy, lacking } =
    duty === 'absence-notice'
      ? { settledBy: lastTold(absences, day, facts.today), lacking: [] }
      : sent(deedsFor(`${meeting.id}/${duty}`, mustHold, told), mustHold, facts.today);
  const isPast = facts.today > day.dueOn;
  const notApplicable: NotApplicable | null =
    duty === 'absence-notice' && isPast && absences.length === 0 ? 'nobody-absent' : null;
  return {
    ...{ key: `${meeting.bodyId}/${duty}/${meeting.id}`, duty, bodyId: meeting.bodyId, period },
    ...day,
    state: stateOf({ settledBy, notApplicable, period, day, today: facts.today }),
    ...{ notApplicable, soft: false, citation, law: null, by, addressees },
    ...{ regulationId: version.id, called: bodyNames(version.rules) },
    ...{ settledBy, plannedBy: null, deferral: null, countBy: null, rolling: null },
    meeting: { id: meeting.id, on: meeting.on },
    lacking,
    action: duty === 'absence-notice' ? 'record-absence' : 'record-fulfilment',
  };
}

function periodAround(meeting: DutyMeeting, side: AskedAround['side'], { dueOn }: MeetingDay): DutyPeriod {
  const from = side === 'after' ? meeting.on : addDays(meeting.on, -daysAhead);
  // A lead of more than a month is asked for from its own last day on.
  return { key: meeting.id, kind: 'meeting', from: from < dueOn ? from : dueOn, until: dueOn };
}

type SentDeed = Pick<DutyFulfilment, 'id' | 'doneOn' | 'holds'> & { kind: 'fulfilment' | 'delivery' };

/**
 * One line that says it was done, and what the log of deliveries comes to. Where the rule names nothing that a notice
 * must hold, it is the paper itself that all must have.
 */
function deedsFor(key: string, mustHold: readonly NoticeContent[], told: Told): SentDeed[] {
  const delivered = (told.deliveries.get(key) ?? []).filter(
    ({ holds }) => mustHold.length > 0 || holds.length === 0,
  );
  return [
    ...(told.fulfilments.get(key) ?? []).map((one): SentDeed => ({ ...one, kind: 'fulfilment' })),
    ...delivered.map((one): SentDeed => ({ ...one, kind: 'delivery' })),
  ];
}

/** Settled on the day on which all that the notice must hold was there, be it in two parts. */
function sent(
  deeds: readonly SentDeed[],
  mustHold: readonly NoticeContent[],
  today: IsoDate,
): { settledBy: Duty['settledBy']; lacking: NoticeContent[] } {
  const inOrder = deeds
    .filter(({ doneOn }) => doneOn <= today)
    .sort((a, b) => compare(a.doneOn, b.doneOn) || compare(a.id, b.id));
  let lacking = [...mustHold];
  for (const { id, doneOn, holds, kind } of inOrder) {
    lacking = lacking.filter((content) => !holds.includes(content));
    if (lacking.length === 0) return { settledBy: { kind, id, on: doneOn }, lacking };
  }
  return { settledBy: null, lacking };
}

/** Once the last day is over: the member who was the last to tell. Until then somebody may still stay away. */
function lastTold(
  absences: readonly DutyAbsence[],
  { dueOn }: MeetingDay,
  today: IsoDate,
): Duty['settledBy'] {
  const last = [...absences].sort((a, b) => compare(a.toldOn, b.toldOn) || compare(a.id, b.id)).at(-1);
  if (today <= dueOn || last === undefined) return null;
  return { kind: 'absence', id: last.id, on: last.toldOn };
}

type Situation = {
  settledBy: Omit<Deed, 'periodKey'> | null;
  notApplicable: NotApplicable | null;
  period: DutyPeriod;
  day: MeetingDay;
  today: IsoDate;
};

function stateOf({ settledBy, notApplicable, period, day, today }: Situation): DutyState {
  if (settledBy !== null) return 'done';
  if (notApplicable !== null) return 'not-applicable';
  if (today < period.from) return 'upcoming';
  if (!day.isDated) return 'due';
  if (today > day.dueOn) return 'overdue';
  return daysBetween(today, day.dueOn) <= nearDays ? 'soon' : 'due';
}
