import type { IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import type { AbsenceAsk, AbsenceDay } from './asked-of-absent.ts';

/**
 * How one thing that is asked stands. 'waiting' = reported, no answer of the chair yet; 'reason-missing' = it was
 * said that they would not come, but not why.
 */
export type AskState = 'done' | 'missing' | 'waiting' | 'refused' | 'reason-missing';

export type AskStanding = AbsenceAsk & { state: AskState };

/** Late by every reading; late only if working days are meant; in time by the last day, or where there is none. */
export type Lateness = 'late' | 'late-in-working-days' | 'in-time';

/** How each of the things asked of an absent member stands. `opinions` = how many of theirs came in writing. */
export const standingOf = (
  asks: readonly AbsenceAsk[],
  absence: Pick<Of<'absence'>, 'reason' | 'consent'>,
  opinions: number,
): AskStanding[] => asks.map((ask) => ({ ...ask, state: stateOf(ask.what, absence, opinions) }));

function stateOf(
  what: AbsenceAsk['what'],
  { reason, consent }: Pick<Of<'absence'>, 'reason' | 'consent'>,
  opinions: number,
): AskState {
  switch (what) {
    case 'notice':
      return reason === '' ? 'reason-missing' : 'done';
    case 'opinion':
      return opinions > 0 ? 'done' : 'missing';
    case 'consent':
      return consentStates[consent];
  }
}

const consentStates = {
  'not-asked': 'missing',
  asked: 'waiting',
  granted: 'done',
  refused: 'refused',
} as const satisfies Record<Of<'absence'>['consent'], AskState>;

/** The last day for saying so among the things asked; null where no rule names one. */
export const lastDayOf = (asks: readonly AbsenceAsk[]): AbsenceDay | null =>
  asks.find(({ day }) => day !== null)?.day ?? null;

/** Whether it was said in time: by the later reading, where the rule leaves open which days it means. */
export function latenessOf(toldOn: IsoDate, day: Pick<AbsenceDay, 'dueOn' | 'otherDueOn'> | null): Lateness {
  if (day === null) return 'in-time';
  if (toldOn > day.dueOn) return 'late';
  return day.otherDueOn !== null && toldOn > day.otherDueOn ? 'late-in-working-days' : 'in-time';
}
