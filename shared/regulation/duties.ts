import { calendarDuties } from './duties/calendar-duties.ts';
import type { Duty } from './duties/duty.ts';
import type { DutyBody, DutyFacts } from './duties/facts.ts';
import { compare } from './duties/in-order.ts';
import { meetingDuties } from './duties/meeting-duties.ts';

/**
 * What the regulation of one committee asks for, of it and of the bodies that help it, ordered by last day: by the calendar every
 * period from the one of `since` to the one after today's (or that of `through`), and around each meeting. A period is
 * judged by the version in force on its last day, a meeting by that of its own day; no day is judged twice. A silent
 * rule, a cadence without a period and a body that does not exist ask for nothing.
 */
export function duties(book: DutyFacts): Duty[] {
  const facts = ownOf(book);
  return [...calendarDuties(facts), ...meetingDuties(facts)]
    .filter((duty) => livedIn(bodyOf(duty, facts), duty))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

/** Of a book of many committees only what this one and its group did. */
function ownOf({ meetings, reports, fulfilments, ...facts }: DutyFacts): DutyFacts {
  const { committee, helpers } = facts.bodies;
  const ids = new Set([committee.id, ...helpers.map(({ id }) => id)]);
  const isOwn = ({ bodyId }: { bodyId: string }) => ids.has(bodyId);
  return {
    ...facts,
    meetings: meetings.filter(isOwn),
    reports: reports.filter(isOwn),
    fulfilments: fulfilments.filter(isOwn),
  };
}

const bodyOf = ({ bodyId }: Duty, { bodies }: DutyFacts): DutyBody | null =>
  [bodies.committee, ...bodies.helpers].find(({ id }) => id === bodyId) ?? null;

const livedIn = (body: DutyBody | null, { period }: Duty): boolean =>
  body !== null &&
  (body.from === null || body.from <= period.until) &&
  (body.until === null || period.until <= body.until);
