import { wasHeld } from '../../records/meeting.ts';
import type { Asked } from './asked.ts';
import { askedBy } from './asked.ts';
import { type Duty, dutyReportTypes, fulfilledDuties } from './duty.ts';
import type { DutyFacts, DutyMeeting } from './facts.ts';
import { byDay } from './in-order.ts';
import type { Deed } from './span.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** One duty through the versions of the regulation: how each asks for it, null where it does not. */
export type Thread = {
  stretches: { inForce: Stretch; asked: Asked | null }[];
  deeds: Deed[];
  planned: DutyMeeting[];
};

/** Reports upward each quarter and each year stand side by side; another rhythm of the same meetings follows on. */
const nameOf = ({ bodyId, duty, suffix, when }: Asked): string =>
  `${bodyId}/${duty}${suffix}/${'cadence' in when && duty !== 'upward-report' ? '' : JSON.stringify(when)}`;

/** Every duty that some version asks for by the calendar. */
export function threadsOf(facts: DutyFacts): Thread[] {
  const { committee, group } = facts.bodies;
  const bodies = { committeeId: committee.id, groupId: group?.id ?? null };
  const stretches = stretchesOf(facts.versions);
  const asked = stretches.map(
    ({ rules }) => new Map(askedBy(rules, bodies).map((one) => [nameOf(one), one])),
  );
  const names = new Set(asked.flatMap((one) => [...one.keys()]));
  return [...names].flatMap((name) => {
    const first = asked.find((one) => one.has(name))?.get(name);
    if (first === undefined) return [];
    return {
      stretches: stretches.map((inForce, index) => ({ inForce, asked: asked[index]?.get(name) ?? null })),
      deeds: deedsOf(first, facts).filter(({ on }) => on <= facts.today),
      planned: meetingsPlanned(first, facts),
    };
  });
}

function deedsOf(asked: Asked, facts: DutyFacts): Deed[] {
  const report = dutyReportTypes.find((type) => type === asked.duty);
  if (report !== undefined) return reportsSent(report, asked, facts);
  const fulfilled = fulfilledDuties.find((duty) => duty === asked.duty);
  if (fulfilled === undefined) return meetingsHeld(asked, facts);
  return facts.fulfilments
    .filter(({ duty, bodyId }) => duty === fulfilled && bodyId === asked.bodyId)
    .map(({ id, doneOn, periodKey }): Deed => ({ kind: 'fulfilment', id, on: doneOn, periodKey }))
    .sort(byDay);
}

/** A «họp định kỳ» is a regular meeting; a review may be held at any at which people come together. */
const canSettle = ({ bodyId, when }: Asked, { type, ...meeting }: DutyMeeting): boolean =>
  meeting.bodyId === bodyId && ('review' in when ? type !== 'written-round' : type === 'regular');

function meetingsHeld(asked: Asked, { meetings }: DutyFacts): Deed[] {
  return meetings
    .filter((one) => canSettle(asked, one) && wasHeld(one))
    .map((one): Deed => ({ kind: 'meeting', id: one.id, on: one.on, periodKey: null }))
    .sort(byDay);
}

function reportsSent(type: string, { bodyId, suffix }: Asked, { reports }: DutyFacts): Deed[] {
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
  if (actionOf(asked) !== 'plan-meeting') return [];
  return meetings
    .filter((one) => one.state === 'planned' || one.state === 'invited')
    .filter((one) => canSettle(asked, one))
    .sort(byDay);
}

/** What is begun or written down to settle a duty. */
export function actionOf({ duty }: Pick<Asked, 'duty'>): Duty['action'] {
  if ((dutyReportTypes as readonly string[]).includes(duty)) return 'record-report';
  return (fulfilledDuties as readonly string[]).includes(duty) ? 'record-fulfilment' : 'plan-meeting';
}
