import { useQuery } from '@tanstack/react-query';
import type { Profile } from '../../shared/regulation/profile.ts';
import { versionOn } from '../../shared/regulation/version-on.ts';
import { allRecordsOf } from '../queries.ts';
import { bodyOn, useBodies } from './bodies.ts';

/** The committee's regulation in force on a day; null while it is read, and where there is none. */
export function useCommitteeRules(on: string): Profile | null {
  const { data: bodies = [] } = useBodies();
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  const committee = bodyOn(bodies, 'committee', on);
  return (
    versionOn(
      versions.filter(({ bodyId }) => bodyId === committee?.id),
      on,
    )?.rules ?? null
  );
}
