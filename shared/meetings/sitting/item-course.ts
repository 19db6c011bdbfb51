import type { Of } from '../../records/index.ts';
import { minutesBetween } from './minutes-between.ts';

export type ItemTimes = Pick<Of<'item-note'>, 'begunAt' | 'endedAt' | 'outcome'>;

/** Chưa đến lượt, đang bàn, đã xong, để lại, chưa kịp bàn. */
export type ItemStanding = 'to-come' | 'running' | 'done' | 'postponed' | 'not-reached';

export function itemStanding(times: ItemTimes | null): ItemStanding {
  if (times?.outcome) return times.outcome;
  if (!times || times.begunAt === '') return 'to-come';
  return times.endedAt === '' ? 'running' : 'done';
}

/** Minutes that an item has taken; null while it has not begun, or the clock stands before its beginning. */
export const minutesTaken = (times: ItemTimes | null, now: string): number | null =>
  times === null || times.begunAt === '' ? null : minutesBetween(times.begunAt, times.endedAt || now);

/** The item being discussed: the one that began last and has not ended. */
export function runningItem(notes: readonly Of<'item-note'>[]): Of<'item-note'> | null {
  const running = notes.filter((note) => note.itemId !== '' && itemStanding(note) === 'running');
  return running.toSorted((a, b) => (a.begunAt < b.begunAt ? 1 : -1))[0] ?? null;
}
