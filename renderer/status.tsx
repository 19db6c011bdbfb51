import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Status } from '../shared/outputs/values.ts';
import type { UserRole } from '../shared/roles.ts';
import { Loaded } from './components/page/loaded.tsx';
import { reading } from './queries.ts';

const StatusContext = createContext<Status | null>(null);

/** Reads the state of the book once for all screens, and again whenever something changed. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const query = useQuery(reading('app.status', {}));
  return (
    <Loaded query={query}>{(status) => <StatusContext value={status}>{children}</StatusContext>}</Loaded>
  );
}

/** The state of the book: set up or not, who works, what day it is. */
export function useStatus(): Status {
  const status = useContext(StatusContext);
  if (status === null) throw new Error('useStatus outside of StatusProvider');
  return status;
}

/** Whether the user at work may write what these roles may write. The application checks it again. */
export function useMayWrite(roles: readonly UserRole[]): boolean {
  const { user, mode } = useStatus();
  return mode === 'open' && user !== null && user.roles.some((role) => roles.includes(role));
}
