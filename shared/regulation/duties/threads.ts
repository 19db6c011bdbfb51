import { wasHeld } from '../../records/meeting.ts';
import { reviewsAreRegular } from '../review-meetings.ts';
import { versionOn } from '../version-on.ts';
import type { Asked } from './asked.ts';
import { askedBy, type DutyBodies } from './asked.ts';
import { type Duty, dutyReportTypes, fulfilledDuties } from './duty.ts';
import type { DutyFacts, DutyMeeting, DutyVersion } from './facts.ts';
import { byDay } from './in-order.ts';
import { overlaid } from './overlaid.ts';
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
  const { committee, helpers } = facts.bodies;
  return [
    ...threadsFor({ committeeId: committee.id, groupId: null }, [facts.versions], facts),
    ...helpers.flatMap(({ id, versions }) => {
      const layers = versions.length === 0 ? [facts.versions] : [versions, facts.versions];
      return threadsFor({ committeeId: null, groupId: id }, layers, facts);
    }),
  ];
}

/** The threads of one body, by its own regulation first and then by the one above it. */
function threadsFor(
  bodies: DutyBodies,
  layers: readonly (readonly DutyVersion[])[],
  facts: DutyFacts,
): Thread[] {
  const asked = layers.map((versions) =>
    stretchesOf(versions).map((inForce) => ({
      inForce,
      asked: new Map(askedBy(inForce.rules, bodies).map((one) => [nameOf(one), one])),
    })),
  );
  const names = new Set(asked.flat().flatMap((rung) => [...rung.asked.keys()]));
  return [...names].flatMap((name) => {
    const first = asked
      .flat()
      .find((rung) => rung.asked.has(name))
      ?.asked.get(name);
    if (first === undefined) return [];
    return {
      stretches: overlaid(asked, name),
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

/**
 * A review may be held at any meeting at which people come together, and at its own above all. A «họp định kỳ» is a
 * regular meeting, or a review where the regulation of that day counts its reviews among them.
 */
function canSettle({ bodyId, when, duty }: Asked, meeting: DutyMeeting, { versions }: DutyFacts): boolean {
  const { type, on } = meeting;
  if (meeting.bodyId !== bodyId || type === 'written-round' || type === 'working-session') return false;
  const isReview = type === 'interim-review' || type === 'final-review';
  if ('review' in when) return !isReview || type === duty;
  if (!isReview || duty !== 'committee-meeting') return type === 'regular';
  const version = versionOn(versions, on);
  return version !== null && reviewsAreRegular(version.rules);
}

function meetingsHeld(asked: Asked, facts: DutyFacts): Deed[] {
  return facts.meetings
    .filter((one) => canSettle(asked, one, facts) && wasHeld(one))
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
function meetingsPlanned(asked: Asked, facts: DutyFacts): DutyMeeting[] {
  if (actionOf(asked) !== 'plan-meeting') return [];
  return facts.meetings
    .filter((one) => one.state === 'planned' || one.state === 'invited')
    .filter((one) => canSettle(asked, one, facts))
    .sort(byDay);
}

/** What is begun or written down to settle a duty. */
export function actionOf({ duty }: Pick<Asked, 'duty'>): Duty['action'] {
  if ((dutyReportTypes as readonly string[]).includes(duty)) return 'record-report';
  return (fulfilledDuties as readonly string[]).includes(duty) ? 'record-fulfilment' : 'plan-meeting';
}
