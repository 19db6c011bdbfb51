import { addDays, dayInVietnam, type IsoDate, isIsoDate, weekday } from '../calendar.ts';

/** One automatic backup of this book, as the rotation sees it. */
export type AutomaticBag = {
  name: string;
  /** Which one it is: each has a greater number than all before it, whatever the clock said. */
  number: number;
  /** ISO instant by the clock of the PC then, which may have been wrong; '' = not told. */
  takenAt: string;
  /** 'good' = all of it was read and found right; 'bad' = it was not. */
  state: 'good' | 'unknown' | 'bad';
  bytes: number;
};

export type RotationBounds = {
  /** How many of the newest days, weeks and months keep one each. */
  days: number;
  weeks: number;
  months: number;
  /** Together they shall take no more than this; the newest good one stays even so. */
  bytes: number;
};

export const usualRotation = { days: 7, weeks: 4, months: 12 } as const;

/**
 * Names of the automatic backups that are no longer wanted, oldest first. What is new and what is old is told by
 * their numbers alone: a clock that jumps moves nothing out of reach, it only makes more days of one. The newest
 * good one is never among them, and while none is known to be good, none is given up at all.
 */
export function bagsToRemove(bags: readonly AutomaticBag[], bounds: RotationBounds): string[] {
  const newestFirst = [...bags].sort((a, b) => b.number - a.number || (a.name < b.name ? 1 : -1));
  const newestGood = newestFirst.find(({ state }) => state === 'good');
  if (!newestGood) return [];
  const kept = new Set([newestGood, ...wanted(newestFirst, bounds)]);
  // What came after the newest good one is still to be judged.
  for (const bag of newestFirst.slice(0, newestFirst.indexOf(newestGood))) kept.add(bag);
  const oldestFirst = [...newestFirst].reverse();
  let bytes = [...kept].reduce((sum, bag) => sum + bag.bytes, 0);
  for (const bag of oldestFirst) {
    if (bytes <= bounds.bytes) break;
    if (bag === newestGood || !kept.delete(bag)) continue;
    bytes -= bag.bytes;
  }
  return oldestFirst.filter((bag) => !kept.has(bag)).map(({ name }) => name);
}

/** One of each of the newest days, weeks and months; damaged ones stand for nothing. */
function wanted(
  newestFirst: readonly AutomaticBag[],
  { days, weeks, months }: RotationBounds,
): AutomaticBag[] {
  const usable = newestFirst.filter(({ state }) => state !== 'bad');
  const dayNumbers = numberedDays(usable);
  return [
    ...oneOfEach(usable, days, (bag) => String(dayNumbers.get(bag))),
    ...oneOfEach(usable, weeks, ({ takenAt }) => weekOf(dayOf(takenAt))),
    ...oneOfEach(usable, months, ({ takenAt }) => dayOf(takenAt).slice(0, 7)),
  ];
}

/** The newest of each span, a good one before one that nobody has read; the newest `most` spans. */
function oneOfEach(
  newestFirst: readonly AutomaticBag[],
  most: number,
  spanOf: (bag: AutomaticBag) => string,
): AutomaticBag[] {
  const spans = new Map<string, AutomaticBag>();
  for (const bag of newestFirst) {
    const held = spans.get(spanOf(bag));
    if (!held || (held.state !== 'good' && bag.state === 'good')) spans.set(spanOf(bag), bag);
  }
  return [...spans.values()].slice(0, most);
}

/**
 * Days counted as they came: another date begins a new one, and so does a clock that went back, or a PC whose
 * battery is empty would have the same first of January each morning.
 */
function numberedDays(newestFirst: readonly AutomaticBag[]): Map<AutomaticBag, number> {
  const numbers = new Map<AutomaticBag, number>();
  let number = 0;
  let before: AutomaticBag | null = null;
  for (const bag of [...newestFirst].reverse()) {
    const isSame =
      before !== null && dayOf(before.takenAt) === dayOf(bag.takenAt) && before.takenAt <= bag.takenAt;
    if (!isSame) number += 1;
    numbers.set(bag, number);
    before = bag;
  }
  return numbers;
}

const unknownDay: IsoDate = '0001-01-01';

function dayOf(takenAt: string): IsoDate {
  if (Number.isNaN(Date.parse(takenAt))) return unknownDay;
  const day = dayInVietnam(takenAt);
  return isIsoDate(day) && day > '1000' ? day : unknownDay;
}

const weekOf = (day: IsoDate): string => (day === unknownDay ? day : addDays(day, 1 - weekday(day)));
