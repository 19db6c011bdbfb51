import type { IsoDate } from '../../calendar.ts';

/** Orders texts by their code units, which for days and keys is their own order. */
export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Orders what has a day by it, equals by id. */
export const byDay = (a: { on: IsoDate; id: string }, b: { on: IsoDate; id: string }): number =>
  compare(a.on, b.on) || compare(a.id, b.id);

/** The later of two days. */
export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
