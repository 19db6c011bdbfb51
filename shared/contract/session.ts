import { z } from 'zod';
import type { Entry } from './entry.ts';
import { id, nothing, taskId } from './values.ts';

/** The session, its status, and long operations. */
export const sessionContract = {
  'app.status': { input: nothing, access: 'anyone' },
  'session.sign-in': { input: z.strictObject({ userId: id }), access: 'anyone' },
  'session.sign-out': { input: nothing, access: 'anyone' },
  'tasks.cancel': { input: z.strictObject({ taskId }), access: 'anyone' },
} as const satisfies Record<string, Entry>;
