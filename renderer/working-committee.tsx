import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import type { CommitteeInBook } from '../shared/outputs/values.ts';
import type { Of } from '../shared/records/index.ts';
import { committeeNamed, keepChosen, readChosen } from './chosen-committee.ts';
import { callAs } from './own-names.ts';
import { reading } from './queries.ts';
import { useStatus } from './status.tsx';
import { useCurrentPart } from './use-current-part.ts';

type Working = {
  /** The committee that the screens are about; null where the book has none. */
  committee: CommitteeInBook | null;
  committees: readonly CommitteeInBook[];
  choose: (id: string) => void;
};

const nobodys: Working = { committee: null, committees: [], choose: () => undefined };
const WorkingCommitteeContext = createContext<Working>(nobodys);

/**
 * With which committee the user works: the one that the address is about, or else the one chosen last, which
 * the PC remembers for each user. Whatever leads to a record of another committee makes that one the chosen.
 */
export function WorkingCommitteeProvider({ children }: { children: ReactNode }) {
  const { committees, user } = useStatus();
  const userId = user?.id ?? null;
  const [chosen, setChosen] = useState(() => readChosen(userId));
  const addressed = useAddressed(committees);
  const withId = (id: string | null) => committees.find((one) => one.id === id) ?? null;
  const committee = addressed ?? withId(chosen) ?? committees[0] ?? null;
  const leave = useLeaving();

  useEffect(() => setChosen(readChosen(userId)), [userId]);
  const id = addressed?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    setChosen(id);
    keepChosen(userId, id);
  }, [id, userId]);
  const called = committee?.called;
  useEffect(() => callAs(called ?? { group: null, roles: {} }), [called]);

  const choose = (next: string) => {
    setChosen(next);
    keepChosen(userId, next);
    if (addressed !== null && addressed.id !== next) leave();
  };
  return (
    <WorkingCommitteeContext value={{ committee, committees, choose }}>{children}</WorkingCommitteeContext>
  );
}

/** The committee that every screen is about, and the way to another. */
export const useWorkingCommittee = (): Working => useContext(WorkingCommitteeContext);

/** The committee of which the address speaks: by `?of=`, by the body of a new meeting, or by a meeting's record. */
function useAddressed(committees: readonly CommitteeInBook[]): CommitteeInBook | null {
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const meetingId = /^\/meetings\/(?!new$)([^/]+)/.exec(pathname)?.[1] ?? null;
  const { data: meeting } = useQuery({
    ...reading('records.get', { kind: 'meeting', id: meetingId ?? '' }),
    enabled: meetingId !== null,
  });
  const bodyId =
    meetingId === null
      ? (parameters.get('of') ?? parameters.get('body'))
      : ((meeting as Of<'meeting'> | undefined)?.bodyId ?? null);
  return committeeNamed(committees, bodyId);
}

/** From an address that speaks of another committee to the list of its part, which speaks of none. */
function useLeaving(): () => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const part = useCurrentPart();
  return () => void navigate(part ?? pathname);
}
