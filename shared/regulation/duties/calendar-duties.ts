import { daysBetween, type IsoDate } from '../../calendar.ts';
import { bodyNames } from '../profile/names.ts';
import { type Cadence, monthsOf } from '../profile/vocabulary.ts';
import type { When } from './asked.ts';
import type { Duty, DutyDeferral, DutyState, NotApplicable } from './duty.ts';
import type { DutyFacts, DutyMeeting } from './facts.ts';
import { compare } from './in-order.ts';
import { type Judged, judgedSpans } from './judged-spans.ts';
import { lawOf } from './law-terms.ts';
import { addMonths, type Deed, type DutyPeriod, type Span } from './span.ts';
import { actionOf, type Thread, threadsOf } from './threads.ts';

/** Everything that the versions of a regulation ask for by the calendar, and how it stands. */
export function calendarDuties(facts: DutyFacts): Duty[] {
  const { since, today, through = today } = facts;
  return threadsOf(facts).flatMap((thread) =>
    judgedSpans(thread, { since, today, through }).map((judged) => dutyOf(judged, thread, facts)),
  );
}

function dutyOf({ asked, inForce, span, isCut }: Judged, thread: Thread, facts: DutyFacts): Duty {
  const { duty, bodyId, when, citation, by, addressees, suffix } = asked;
  const { today, since } = facts;
  const cadence = !isCut && 'cadence' in when ? when.cadence : null;
  const period = { ...span.period, key: `${span.period.key}${suffix}` };
  const key = `${bodyId}/${duty}/${period.key}`;
  const deferral = cadence?.soft ? deferralOf(key, facts) : null;
  const plannedBy = plannedFor(thread.planned, span);
  const notApplicable = isCut ? 'rule-replaced' : offBecause(when, span.period.key, facts);
  const state = stateOf({ span, deferral, plannedBy, cadence, today, notApplicable });
  return {
    ...{ key, duty, bodyId, period, state, citation, by, addressees },
    ...{ dueOn: period.until, isDated: true, otherDueOn: null, unsettledYears: [] },
    notApplicable: state === 'not-applicable' ? notApplicable : null,
    soft: cadence?.soft ?? false,
    law: 'term' in when ? lawOf(when.term) : null,
    regulationId: inForce.id,
    called: bodyNames(inForce.rules),
    settledBy: span.settledBy && withoutKey(span.settledBy),
    ...{ plannedBy, deferral, countBy: cadence?.countBy ?? null },
    rolling: cadence && rollingReading(thread.deeds, span.period, { cadence, since }),
    ...{ meeting: null, lacking: [], action: actionOf(asked) },
  };
}

const withoutKey = ({ kind, id, on }: Deed): Omit<Deed, 'periodKey'> => ({ kind, id, on });

function offBecause(when: When, key: string, { budgetYears, dossierYears }: DutyFacts): NotApplicable | null {
  if (!('term' in when)) return null;
  if (when.term === 'budget-settlement' && !budgetYears.includes(Number(key))) return 'no-estimate';
  return when.term === 'archive-handover' && !dossierYears.includes(Number(key)) ? 'no-dossiers' : null;
}

function plannedFor(planned: readonly DutyMeeting[], { period, settledUntil }: Span): Duty['plannedBy'] {
  const first = planned.find(({ on }) => period.from <= on && on <= settledUntil);
  return first === undefined ? null : { id: first.id, on: first.on };
}

/** The newest decision; one without a reason is none, and one of a day to come does not bind yet. */
function deferralOf(key: string, { deferrals, today }: DutyFacts): DutyDeferral | null {
  const decided = deferrals.filter(
    (one) => one.dutyKey === key && one.reason.trim() !== '' && one.decidedOn <= today,
  );
  return decided.sort((a, b) => compare(a.decidedOn, b.decidedOn)).at(-1) ?? null;
}

type Situation = {
  span: Span;
  deferral: DutyDeferral | null;
  plannedBy: Duty['plannedBy'];
  cadence: Cadence | null;
  today: IsoDate;
  notApplicable: NotApplicable | null;
};

function stateOf({ span, deferral, plannedBy, cadence, today, notApplicable }: Situation): DutyState {
  const { from, until } = span.period;
  if (span.settledBy !== null) return 'done';
  if (notApplicable !== null) return 'not-applicable';
  if (deferral !== null) return 'put-off';
  if (today > until) return 'overdue';
  if (today < from || (plannedBy !== null && plannedBy.on >= today)) return 'upcoming';
  return daysBetween(today, until) <= warningDays(cadence) ? 'soon' : 'due';
}

/** A week ahead per month of the cadence, a month ahead at most and for a fixed day: ours, no regulation says it. */
const warningDays = (cadence: Cadence | null): number =>
  cadence === null ? 30 : Math.min(30, 7 * monthsOf(cadence));

function rollingReading(
  deeds: readonly Deed[],
  period: DutyPeriod,
  { cadence, since }: { cadence: Cadence; since: IsoDate },
): NonNullable<Duty['rolling']> {
  const lastOn = deeds.findLast((deed) => deed.on <= period.until)?.on ?? null;
  return { lastOn, dueOn: addMonths(lastOn ?? since, monthsOf(cadence)) };
}
