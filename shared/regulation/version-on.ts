import type { IsoDate } from '../calendar.ts';

/** The days on which a version of a regulation counts, both included; an open end lasts. */
export type InForce = { from: IsoDate; until: IsoDate | null };

/** The version by which a day is judged: the newest of those in force on it, or null. */
export function versionOn<V extends InForce>(versions: readonly V[], on: IsoDate): V | null {
  const inForce = versions.filter(({ from, until }) => from <= on && (until === null || on <= until));
  return inForce.sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1) ?? null;
}
