import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Of } from '../../../shared/records/index.ts';
import { Loaded } from '../../components/page/loaded.tsx';
import { useAddressedHelper } from '../../components/regulation/addressed-helper.ts';
import { allRecordsOf } from '../../queries.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';

/** Every version of the regulation of the committee at work, or of its helper body of which the address speaks, newest first. */
export function OwnVersions({
  children,
}: {
  children: (versions: readonly Of<'regulation'>[]) => ReactNode;
}) {
  const { committee } = useWorkingCommittee();
  const { helperId } = useAddressedHelper();
  const ownerId = helperId ?? committee?.id;
  const regulations = useQuery(allRecordsOf('regulation', { sort: { field: 'from', descending: true } }));
  return (
    <Loaded query={regulations}>
      {(versions) => children(versions.filter(({ bodyId }) => bodyId === ownerId))}
    </Loaded>
  );
}
