import { useQuery } from '@tanstack/react-query';
import type { Profile } from '../../shared/regulation/profile.ts';
import { versionOn } from '../../shared/regulation/version-on.ts';
import { allRecordsOf } from '../queries.ts';

/** A committee's regulation in force on a day; null while it is read, and where there is none. */
export function useCommitteeRules(committeeId: string | null, on: string): Profile | null {
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  return (
    versionOn(
      versions.filter(({ bodyId }) => bodyId === committeeId),
      on,
    )?.rules ?? null
  );
}
