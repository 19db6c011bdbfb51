import { addDays, type IsoDate, type Period, weekday } from '../../../shared/calendar.ts';

/** The weeks of a month, Monday first, each of seven days; the first and last reach into the neighbours. */
export function weeksOf(month: Period): IsoDate[][] {
  const first = addDays(month.from, 1 - weekday(month.from));
  const last = addDays(month.until, 7 - weekday(month.until));
  const weeks: IsoDate[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(monday, offset)));
  }
  return weeks;
}

/** The day that a key leads to from another one in a month's grid; null for any other key. */
export function dayByKey(key: string, on: IsoDate): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(on, -1);
    case 'ArrowRight':
      return addDays(on, 1);
    case 'ArrowUp':
      return addDays(on, -7);
    case 'ArrowDown':
      return addDays(on, 7);
    case 'Home':
      return addDays(on, 1 - weekday(on));
    case 'End':
      return addDays(on, 7 - weekday(on));
    default:
      return null;
  }
}
