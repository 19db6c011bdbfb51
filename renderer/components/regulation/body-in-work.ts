import type { Of } from '../../../shared/records/index.ts';
import { groupOf } from '../../../shared/roster/group-of.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';

/** Picks the working committee, or the group that helps it on a day, out of the bodies of the book. */
export function useBodyInWork(): (
  bodies: readonly Of<'body'>[],
  type: Of<'body'>['type'],
  on: string,
) => Of<'body'> | null {
  const { committee } = useWorkingCommittee();
  const committeeId = committee?.id ?? null;
  return (bodies, type, on) =>
    type === 'committee'
      ? (bodies.find(({ id }) => id === committeeId) ?? null)
      : groupOf(bodies, committeeId, on);
}
