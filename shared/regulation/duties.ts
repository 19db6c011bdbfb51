import { daysBetween, type IsoDate } from '../calendar.ts';
import { type Asked, askedBy, type DutyBodies, type DutyName, type When } from './duties/asked.ts';
import { beforeSpans, reviewSpans } from './duties/dated-spans.ts';
import { addMonths, type Deed, type DutyPeriod, type Span, spansOf } from './duties/span.ts';
import { bodyNames } from './profile/names.ts';
import type { Citation } from './profile/rule.ts';
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

export const dutyReportTypes = ['group-report', 'members-report', 'upward-report'] as const;

/** What is needed of a report. `sentOn` null or ahead: not sent yet. */
export type DutyReport = {
  id: string;
  bodyId: string;
  type: (typeof dutyReportTypes)[number];
  /** Key of the period of the duty it answers, such as `2027-Q1`. */
  periodKey: string;
  sentOn: IsoDate | null;
};

/** A written reason for putting off one soft duty. */
export type DutyDeferral = { id: string; dutyKey: string; reason: string; decidedOn: IsoDate };

/**
 * done = settled; put-off = soft and put off in writing; overdue = its last day is past; soon = few days
 * left and nothing planned; due = running; upcoming = not begun, or a meeting stands in the calendar for it.
 */
export type DutyState = 'done' | 'due' | 'soon' | 'overdue' | 'put-off' | 'upcoming';

export type Duty = {
  /** Stable name within the book: `<bodyId>/committee-meeting/2027-H1`. */
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
  /** Who makes a report, where the regulation names others than the body itself. */
  by: readonly Party[];
  /** Whom a report goes to, by the regulation; empty for meetings and where it does not say. */
  addressees: readonly Party[];
  /** What the regulation calls the two bodies («Tổ giúp việc»); null where it does not say. */
  called: ReturnType<typeof bodyNames>;
  settledBy: Omit<Deed, 'periodKey'> | null;
  /** A meeting that stands in the calendar inside the period and has not been held. */
  plannedBy: { id: string; on: IsoDate } | null;
  deferral: DutyDeferral | null;
  /** The other reading of a cadence: never longer than one period since the last time. Null for a fixed day. */
  rolling: { lastOn: IsoDate | null; dueOn: IsoDate } | null;
  action: 'plan-meeting' | 'record-report';
};

export type DutyFacts = {
  /** The regulation in force. */
  profile: Profile;
  bodies: DutyBodies;
  meetings: readonly DutyMeeting[];
  reports: readonly DutyReport[];
  deferrals: readonly DutyDeferral[];
  today: IsoDate;
  /** The day the book was begun: periods that ended before it are nobody's debt. */
  since: IsoDate;
  /** Periods are wanted up to the one of this day, where that is further than the one after today's. */
  through?: IsoDate;
};

/**
 * What the regulation asks for by the calendar: every period from the one of `since` to the one after
 * today's (or that of `through`), ordered by last day. A silent rule, a cadence without a period and a body that does not exist
 * ask for nothing.
 */
export function duties(facts: DutyFacts): Duty[] {
  return askedBy(facts.profile, facts.bodies)
    .flatMap((asked) => dutiesOf(asked, facts))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
}

function dutiesOf(asked: Asked, facts: DutyFacts): Duty[] {
  const { duty, bodyId, when, citation, by, addressees } = asked;
  const { profile, today, since, through = today } = facts;
  const cadence = 'cadence' in when ? when.cadence : null;
  const soft = cadence?.soft ?? false;
  const reportType = dutyReportTypes.find((type) => type === duty) ?? null;
  const done = reportType === null ? meetingsHeld(asked, facts) : reportsSent(reportType, asked, facts);
  const deeds = done.filter((deed) => deed.on <= today);
  const planned = reportType === null ? meetingsPlanned(asked, facts) : [];
  const called = bodyNames(profile);
  return spansFor(when, { deeds, since, today, through }).map((span) => {
    const period = { ...span.period, key: `${span.period.key}${asked.suffix}` };
    const key = `${bodyId}/${duty}/${period.key}`;
    const deferral = soft ? deferralOf(key, facts) : null;
    const plannedBy = plannedFor(planned, span);
    return {
      key,
      duty,
      bodyId,
      period,
      dueOn: period.until,
      state: stateOf({ span, deferral, plannedBy, cadence, today }),
      soft,
      citation,
      by,
      addressees,
      called,
      settledBy: span.settledBy && withoutKey(span.settledBy),
      plannedBy,
      deferral,
      rolling: cadence && rollingReading(deeds, span.period, { cadence, since }),
      action: reportType === null ? 'plan-meeting' : 'record-report',
    };
  });
}

type Records = { deeds: readonly Deed[]; since: IsoDate; today: IsoDate; through: IsoDate };

function spansFor(when: When, records: Records): Span[] {
  if ('cadence' in when) return spansOf({ cadence: when.cadence, ...records });
  return 'review' in when ? reviewSpans(when.review, records) : beforeSpans(when.before, records);
}

const withoutKey = ({ kind, id, on }: Deed): Omit<Deed, 'periodKey'> => ({ kind, id, on });

/** A «họp định kỳ» is a regular meeting; no meeting says that it is a review, so a review may be any. */
const canSettle = ({ bodyId, when }: Asked, meeting: DutyMeeting): boolean =>
  meeting.bodyId === bodyId && ('review' in when || meeting.type === 'regular');

function meetingsHeld(asked: Asked, { meetings }: DutyFacts): Deed[] {
  return meetings
    .filter((one) => canSettle(asked, one) && one.state === 'held')
    .map((one): Deed => ({ kind: 'meeting', id: one.id, on: one.on, periodKey: null }))
    .sort(byDay);
}

function reportsSent(type: DutyReport['type'], { bodyId, suffix }: Asked, { reports }: DutyFacts): Deed[] {
  return reports
    .flatMap((one): Deed[] => {
      const periodKey = one.periodKey.slice(0, one.periodKey.length - suffix.length);
      const isAnswer =
        one.bodyId === bodyId && one.type === type && one.periodKey === `${periodKey}${suffix}`;
      return isAnswer && one.sentOn !== null
        ? [{ kind: 'report', id: one.id, on: one.sentOn, periodKey }]
        : [];
    })
    .sort(byDay);
}

/** Once for all periods of a duty, so that ten years of meetings are not gone through for each. */
function meetingsPlanned(asked: Asked, { meetings }: DutyFacts): DutyMeeting[] {
  return meetings
    .filter((one) => one.state === 'planned' || one.state === 'invited')
    .filter((one) => canSettle(asked, one))
    .sort(byDay);
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
};

function stateOf({ span, deferral, plannedBy, cadence, today }: Situation): DutyState {
  const { from, until } = span.period;
  if (span.settledBy !== null) return 'done';
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

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byDay = (a: { on: IsoDate; id: string }, b: { on: IsoDate; id: string }): number =>
  compare(a.on, b.on) || compare(a.id, b.id);
