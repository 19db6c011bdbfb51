import type { KindName } from '../records/index.ts';

/** So many days a removed record or file lies in the bin at least. */
export const binDays = 30;

/** Users stay: the history calls everybody by their name, and a name cannot be made up again. */
export const neverEmptied: ReadonlySet<KindName> = new Set(['user']);

const millisecondsPerDay = 86_400_000;

/** The instant before which something must have been removed to be taken out of the bin for good at `now`. */
export const emptiedBefore = (now: string): string =>
  new Date(Date.parse(now) - binDays * millisecondsPerDay).toISOString();
