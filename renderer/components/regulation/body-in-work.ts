import type { Of } from '../../../shared/records/index.ts';
import { groupOf } from '../../../shared/roster/group-of.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { useAddressedHelper } from './addressed-helper.ts';

/** Picks the working committee, or the group of which the address speaks, else the one that helps it on a day. */
export function useBodyInWork(): (
  bodies: readonly Of<'body'>[],
  type: Of<'body'>['type'],
  on: string,
) => Of<'body'> | null {
  const { committee } = useWorkingCommittee();
  const { helperId } = useAddressedHelper();
  const committeeId = committee?.id ?? null;
  return (bodies, type, on) =>
    type === 'committee'
      ? (bodies.find(({ id }) => id === committeeId) ?? null)
      : (bodies.find(({ id }) => id === helperId) ?? groupOf(bodies, committeeId, on));
}
