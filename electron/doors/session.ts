import type { UserRole } from '../../shared/roles.ts';

/** One conversation through a door: who is speaking. The user changes when somebody signs in. */
export type Session = { userId: string | null };

export const createSession = (userId: string | null = null): Session => ({ userId });

/** Who a session's user is, as the store has it now; null when nobody is signed in. */
export type WhoIs = (userId: string) => { userId: string; name: string; roles: readonly UserRole[] } | null;
