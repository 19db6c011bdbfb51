import type { z } from 'zod';
import type { UserRole } from '../roles.ts';

/**
 * Who may ask: 'anyone' before a user has signed in; 'signed-in' every user (what a kind lets them write
 * is checked again by the records service); or one of these roles.
 */
export type Access = 'anyone' | 'signed-in' | readonly UserRole[];

export type Entry = { input: z.ZodType; access: Access };
