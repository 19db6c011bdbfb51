import { addMinutes, isTime, type TimeOfDay } from '../calendar.ts';

/** When an item begins and ends; null where the start is not known or the day is over. */
export type ItemSpan = { from: TimeOfDay | null; until: TimeOfDay | null };

/** The running clock of an agenda: each item begins when the one before it ends. Past midnight it is blank. */
export function agendaClock(
  startsAt: string | null,
  items: readonly { minutes: number | null }[],
): ItemSpan[] {
  let from = isTime(startsAt) ? startsAt : null;
  return items.map(({ minutes }) => {
    const span = {
      from,
      until: from === null || minutes === null || !isLength(minutes) ? null : addMinutes(from, minutes),
    };
    from = span.until;
    return span;
  });
}

/** When the last item ends; null without items, without a start, or past midnight. */
export const agendaEnd = (startsAt: string, items: readonly { minutes: number }[]): TimeOfDay | null =>
  agendaClock(startsAt, items).at(-1)?.until ?? null;

/** All minutes of an agenda together. */
export const agendaMinutes = (items: readonly { minutes: number }[]): number =>
  items.reduce((sum, { minutes }) => sum + (isLength(minutes) ? minutes : 0), 0);

const isLength = (minutes: number): boolean => Number.isSafeInteger(minutes) && minutes >= 0;
