import { useSearchParams } from 'react-router';
import { useWorkingCommittee } from '../../working-committee.tsx';

type Addressed = {
  /** Null where the address speaks of the committee itself. */
  helperId: string | null;
  /** Lets the address speak of another one; null = of the committee. */
  choose: (helperId: string | null) => void;
  /** What a link to another screen about the same body ends in: `?of=…`, or nothing. */
  search: string;
};

/** The body helping the working committee of which the address speaks (`?of=`). */
export function useAddressedHelper(): Addressed {
  const { committee } = useWorkingCommittee();
  const [parameters, setParameters] = useSearchParams();
  const of = parameters.get('of');
  const helperId = committee?.groupIds.find((id) => id === of) ?? null;
  return {
    helperId,
    choose: (next) =>
      setParameters((now) => {
        const changed = new URLSearchParams(now);
        if (next === null) changed.delete('of');
        else changed.set('of', next);
        return changed;
      }),
    search: helperId === null ? '' : `?of=${helperId}`,
  };
}
