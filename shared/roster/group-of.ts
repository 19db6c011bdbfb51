import type { Of } from '../records/index.ts';
import { isValidOn } from '../records/record.ts';
import { helpersOf } from './helpers-of.ts';

/**
 * The group that helps a committee on a day: the newest of those that exist then, else the newest of all; null
 * where the committee has none.
 */
export function groupOf(
  bodies: readonly Of<'body'>[],
  committeeId: string | null,
  on: string,
): Of<'body'> | null {
  const groups = helpersOf(bodies, committeeId);
  return groups.findLast((body) => isValidOn(body, on)) ?? groups.at(-1) ?? null;
}
