import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Of } from '../../../shared/records/index.ts';
import { bodyOn, useBodies } from '../../components/bodies.ts';
import { Loaded } from '../../components/loaded.tsx';
import { allRecordsOf } from '../../queries.ts';

type Props = { on: string; children: (versions: readonly Of<'regulation'>[]) => ReactNode };

/** Every version of the committee's regulation, newest first. */
export function OwnVersions({ on, children }: Props) {
  const bodies = useBodies();
  const regulations = useQuery(allRecordsOf('regulation', { sort: { field: 'from', descending: true } }));
  return (
    <Loaded query={bodies}>
      {(all) => (
        <Loaded query={regulations}>
          {(versions) =>
            children(versions.filter(({ bodyId }) => bodyId === bodyOn(all, 'committee', on)?.id))
          }
        </Loaded>
      )}
    </Loaded>
  );
}
