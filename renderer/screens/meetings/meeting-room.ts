import type { Of } from '../../../shared/records/index.ts';

type Visit = { today: string; mayWrite: boolean };

/** The meeting room can be entered: its day has come, or there is something to see in it. */
export function isRoomOpen({ state, type, on }: Of<'meeting'>, { today, mayWrite }: Visit): boolean {
  if (type === 'written-round' || state === 'postponed' || state === 'cancelled') return false;
  const isToCome = state === 'planned' || state === 'invited';
  return !isToCome || (on <= today && mayWrite);
}
