/** What a user of the program may do; one person may hold several. Words in `locales/`. */
export const userRoles = ['officer', 'group-head', 'budget-officer', 'viewer'] as const;

export type UserRole = (typeof userRoles)[number];

/** Who asks for an operation. */
export type Caller = { userId: string; name: string; roles: readonly UserRole[] };

/** True when one of the caller's roles is among those allowed. */
export const hasRole = (caller: Caller, allowed: readonly UserRole[]): boolean =>
  caller.roles.some((role) => allowed.includes(role));
