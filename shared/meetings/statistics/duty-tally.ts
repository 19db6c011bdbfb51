import type { IsoDate } from '../../calendar.ts';
import type { Duty, DutyName } from '../../regulation/duties/duty.ts';

/** Meetings that a regulation asks for by the calendar. */
const meetingDuties: readonly DutyName[] = [
  'committee-meeting',
  'group-meeting',
  'interim-review',
  'final-review',
];

/** One rule that asks for meetings, and how it was kept: `asked` = `held` + `putOff` + `overdue` + `open`. */
export type DutyTally<D extends Duty = Duty> = {
  asked: number;
  held: number;
  putOff: number;
  overdue: number;
  /** Its last day is still to come. */
  open: number;
  /** One for each period, by last day; never empty. All rest on the same rule. */
  duties: [D, ...D[]];
};

type Wish = { bodyId: string; from: IsoDate; until: IsoDate };

/** The meetings that the rules asked of a body with the last day in a period, rule by rule. */
export function dutyTallies<D extends Duty>(
  duties: readonly D[],
  { bodyId, from, until }: Wish,
): DutyTally<D>[] {
  const asked = duties.filter(
    (one) =>
      one.bodyId === bodyId &&
      meetingDuties.includes(one.duty) &&
      one.state !== 'not-applicable' &&
      one.dueOn >= from &&
      one.dueOn <= until,
  );
  const byRule = Map.groupBy(asked, (one) => `${one.duty}/${one.regulationId}`);
  return [...byRule.values()].flatMap((of) => {
    const [first, ...others] = of;
    if (first === undefined) return [];
    const inState = (...states: Duty['state'][]) => of.filter(({ state }) => states.includes(state)).length;
    return {
      asked: of.length,
      held: inState('done'),
      putOff: inState('put-off'),
      overdue: inState('overdue'),
      open: inState('due', 'soon', 'upcoming'),
      duties: [first, ...others],
    };
  });
}
