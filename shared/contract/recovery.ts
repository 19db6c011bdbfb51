import { z } from 'zod';
import type { Entry } from './entry.ts';
import { folder, nothing, taskId } from './values.ts';

/** The ways out of a book that does not open, and the check of its disk. */
export const recoveryContract = {
  // Nobody can sign in to a book that does not open: these are for anyone, and those that change something
  // are refused while the book is whole.
  'recovery.state': {
    input: z.strictObject({ language: z.enum(['vi', 'en'], 'not-a-choice').optional() }),
    access: 'anyone',
  },
  /** Opens the book again; where it is open and whole nothing happens. */
  'recovery.retry': { input: nothing, access: 'anyone' },
  /** Lets the damaged book be looked at in the usual interface. */
  'recovery.view': { input: nothing, access: 'anyone' },
  /** A new store of all that is certain up to this change; the damaged one is kept beside it. */
  'recovery.go-back': {
    input: z.strictObject({ sequence: z.int('not-a-number').min(1, 'too-small'), taskId }),
    access: 'anyone',
  },
  'recovery.backups': { input: nothing, access: 'anyone' },
  'recovery.restore': {
    input: z.strictObject({
      folder,
      taskId,
      passphrase: z.string('wrong-type').max(1000, 'too-long').optional(),
    }),
    access: 'anyone',
  },
  /** Opens the book of another folder from now on; `begin` allows one without a book. */
  'recovery.choose-folder': {
    input: z.strictObject({ folder, begin: z.boolean('wrong-type').default(false) }),
    access: 'anyone',
  },
  /** Copies the book into another folder, compares, and opens it there from now on. */
  'recovery.move': { input: z.strictObject({ folder, taskId }), access: 'anyone' },
  'recovery.report': {
    input: z.strictObject({ language: z.enum(['vi', 'en'], 'not-a-choice').optional() }),
    access: 'anyone',
  },
  'recovery.show-files': { input: nothing, access: 'anyone' },
  'disk.check': { input: z.strictObject({ taskId }), access: 'anyone' },
} as const satisfies Record<string, Entry>;
