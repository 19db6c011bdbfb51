import { isValidOn } from '../../shared/records/record.ts';
import type { Sitting } from '../../shared/regulation/attendance.ts';
import { byRank } from '../../shared/regulation/roles.ts';
import type { Reader } from './store.ts';

/** The members of a body on a day, by rank and then by the order of the deciding paper. */
export const sittingsOn = (
  store: Pick<Reader, 'all'>,
  { bodyId, on }: { bodyId: string; on: string },
): Sitting[] =>
  store
    .all('membership')
    .filter((membership) => membership.bodyId === bodyId && isValidOn(membership, on))
    .sort((a, b) => byRank(a, b) || a.order - b.order)
    .map(({ personId, role }) => ({ personId, role }));
