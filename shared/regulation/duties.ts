import { daysBetween, type IsoDate } from '../calendar.ts';
import { addMonths, type Deed, type DutyPeriod, type Span, spansOf } from './duties/span.ts';
import { type Citation, citationOf, isStated, type Rule } from './profile/rule.ts';
import { type Cadence, monthsOf, type Party } from './profile/vocabulary.ts';
import type { Profile } from './profile.ts';

/** What is needed of a meeting. Only a regular one that was held is the «họp định kỳ» of the rules. */
export type DutyMeeting = {
  id: string;
  bodyId: string;
  type: 'regular' | 'extraordinary' | 'extended';
  state: 'planned' | 'invited' | 'held' | 'postponed' | 'cancelled';
  on: IsoDate;
};

/** What is needed of a report. `sentOn` null or ahead: not sent yet. */
export type DutyReport = {
  id: string;
  bodyId: string;
  type: 'group-report';
  /** Key of the period of the duty it answers, such as `2027-Q1`. */
  periodKey: string;
  sentOn: IsoDate | null;
};

/** A written reason for putting off one soft duty. */
export type DutyDeferral = { id: string; dutyKey: string; reason: string; decidedOn: IsoDate };

export type DutyName = 'committee-meeting' | 'group-meeting' | 'group-report';

/**
 * done = settled; put-off = soft and put off in writing; overdue = its last day is past; soon = few days
 * left and nothing planned; due = running; upcoming = not begun, or a meeting stands in the calendar for it.
 */
export type DutyState = 'done' | 'due' | 'soon' | 'overdue' | 'put-off' | 'upcoming';

export type Duty = {
  /** Stable name, such as `committee-meeting/2027-H1`. */
  key: string;
  duty: DutyName;
  bodyId: string;
  period: DutyPeriod;
  /** The last day on which the rule is still kept. */
  dueOn: IsoDate;
  state: DutyState;
  /** The rule allows for circumstances: it may be put off with a written reason. */
  soft: boolean;
  /** The rule it rests on; there is no duty without one. */
  citation: Citation;
  /** Whom a report goes to, by the regulation; empty for meetings and where it does not say. */
  addressees: Party[];
  settledBy: Omit<Deed, 'periodKey'> | null;
  /** A meeting that stands in the calendar inside the period and has not been held. */
  plannedBy: { id: string; on: IsoDate } | null;
  deferral: DutyDeferral | null;
  /** The other reading of the cadence: never longer than one period since the last time. */
  rolling: { lastOn: IsoDate | null; dueOn: IsoDate };
  action: 'plan-meeting' | 'record-report';
};

export type DutyFacts = {
  /** The regulation in force. */
  profile: Profile;
  bodies: { committeeId: string; groupId: string | null };
  meetings: readonly DutyMeeting[];
  reports: readonly DutyReport[];
  deferrals: readonly DutyDeferral[];
  today: IsoDate;
  /** The day the book was begun: periods that ended before it are nobody's debt. */
  since: IsoDate;
};

/**
 * What the regulation asks for by the calendar: every period from the one of `since` to the one after
 * today's, ordered by last day. A silent rule, a cadence without a period and a body that does not exist
 * ask for nothing.
 */
export function duties(facts: DutyFacts): Duty[] {
  const { profile, bodies } = facts;
  const { groupReportTo } = profile.reports;
  const asked = [
    ...ask('committee-meeting', bodies.committeeId, profile.meetings.cadence),
    ...ask('group-meeting', bodies.groupId, profile.groupMeetings.cadence),
    ...ask('group-report', bodies.groupId, profile.reports.groupCadence),
  ];
  const addressees = isStated(groupReportTo) ? groupReportTo.value : [];
  return asked
    .flatMap((task) => dutiesOf(task, facts, task.duty === 'group-report' ? addressees : []))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

type Asked = { duty: DutyName; bodyId: string; cadence: Cadence; citation: Citation };

function ask(duty: DutyName, bodyId: string | null, rule: Rule<Cadence | 'unspecified'>): Asked[] {
  if (bodyId === null || !isStated(rule) || rule.value === 'unspecified') return [];
  return [{ duty, bodyId, cadence: rule.value, citation: citationOf(rule) }];
}

function dutiesOf(asked: Asked, facts: DutyFacts, addressees: Party[]): Duty[] {
  const { duty, bodyId, cadence, citation } = asked;
  const { today, since } = facts;
  const deeds = (duty === 'group-report' ? reportsSent(bodyId, facts) : meetingsHeld(bodyId, facts)).filter(
    (deed) => deed.on <= today,
  );
  return spansOf({ cadence, deeds, since, today }).map((span) => {
    const key = `${duty}/${span.period.key}`;
    const deferral = cadence.soft ? deferralOf(key, facts) : null;
    const plannedBy = duty === 'group-report' ? null : plannedFor(bodyId, span.period, facts);
    return {
      key,
      duty,
      bodyId,
      period: span.period,
      dueOn: span.period.until,
      state: stateOf({ span, deferral, plannedBy, cadence, today }),
      soft: cadence.soft,
      citation,
      addressees,
      settledBy: span.settledBy && withoutKey(span.settledBy),
      plannedBy,
      deferral,
      rolling: rollingReading(deeds, span.period, { cadence, since }),
      action: duty === 'group-report' ? 'record-report' : 'plan-meeting',
    };
  });
}

const withoutKey = ({ kind, id, on }: Deed): Omit<Deed, 'periodKey'> => ({ kind, id, on });

function meetingsHeld(bodyId: string, { meetings }: DutyFacts): Deed[] {
  return meetings
    .filter((one) => one.bodyId === bodyId && one.type === 'regular' && one.state === 'held')
    .map((one): Deed => ({ kind: 'meeting', id: one.id, on: one.on, periodKey: null }))
    .sort(byDay);
}

function reportsSent(bodyId: string, { reports }: DutyFacts): Deed[] {
  return reports
    .flatMap((one): Deed[] =>
      one.bodyId === bodyId && one.type === 'group-report' && one.sentOn !== null
        ? [{ kind: 'report', id: one.id, on: one.sentOn, periodKey: one.periodKey }]
        : [],
    )
    .sort(byDay);
}

function plannedFor(bodyId: string, period: DutyPeriod, { meetings }: DutyFacts): Duty['plannedBy'] {
  const [first] = meetings
    .filter((one) => one.bodyId === bodyId && one.type === 'regular')
    .filter((one) => one.state === 'planned' || one.state === 'invited')
    .filter((one) => period.from <= one.on && one.on <= period.until)
    .sort(byDay);
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
  cadence: Cadence;
  today: IsoDate;
};

function stateOf({ span, deferral, plannedBy, cadence, today }: Situation): DutyState {
  const { from, until } = span.period;
  if (span.settledBy !== null) return 'done';
  if (deferral !== null) return 'put-off';
  if (today > until) return 'overdue';
  if (today < from || (plannedBy !== null && plannedBy.on >= today)) return 'upcoming';
  return daysBetween(today, until) <= warningDays(cadence) ? 'soon' : 'due';
}

/** A week ahead per month of the cadence, a month ahead at most: ours, no regulation says it. */
const warningDays = (cadence: Cadence): number => Math.min(30, 7 * monthsOf(cadence));

function rollingReading(
  deeds: readonly Deed[],
  period: DutyPeriod,
  { cadence, since }: { cadence: Cadence; since: IsoDate },
): Duty['rolling'] {
  const lastOn = deeds.findLast((deed) => deed.on <= period.until)?.on ?? null;
  return { lastOn, dueOn: addMonths(lastOn ?? since, monthsOf(cadence)) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byDay = (a: { on: IsoDate; id: string }, b: { on: IsoDate; id: string }): number =>
  compare(a.on, b.on) || compare(a.id, b.id);
