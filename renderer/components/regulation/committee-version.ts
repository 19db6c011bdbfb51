import { useQuery } from '@tanstack/react-query';
import type { Of } from '../../../shared/records/index.ts';
import { versionOn } from '../../../shared/regulation/version-on.ts';
import { allRecordsOf } from '../../queries.ts';

/** A committee's regulation in force on a day; null while it is read, and where there is none. */
export function useCommitteeVersion(committeeId: string | null, on: string): Of<'regulation'> | null {
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  return versionOn(
    versions.filter(({ bodyId }) => bodyId === committeeId),
    on,
  );
}
