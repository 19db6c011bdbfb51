import { useQuery } from '@tanstack/react-query';
import type { Of } from '../../shared/records/index.ts';
import { isValidOn } from '../../shared/records/record.ts';
import { allRecordsOf } from '../queries.ts';

/** Every body of the book. */
export const useBodies = () => useQuery(allRecordsOf('body'));

/** The body of a type on a day: the newest of those that exist then, else the newest of all; null where none is. */
export function bodyOn(
  bodies: readonly Of<'body'>[],
  type: Of<'body'>['type'],
  on: string,
): Of<'body'> | null {
  const ofType = bodies
    .filter((body) => body.type === type)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return ofType.findLast((body) => isValidOn(body, on)) ?? ofType.at(-1) ?? null;
}
