import { z } from 'zod';
import type { Entry } from './entry.ts';
import { newRegulation } from './new-regulation.ts';
import { day, line, member, nothing, value } from './values.ts';

/** The language of the interface that the book begins with. */
const language = z.enum(['vi', 'en'], 'not-a-choice').default('vi');

/** How a book begins. */
export const setupContract = {
  'setup.create': {
    input: z.strictObject({
      commune: value,
      committee: value,
      /** Null where the committee has no working group. */
      group: value.nullable(),
      ...newRegulation,
      members: z.array(member, 'wrong-type').max(1000, 'too-large'),
      membersFrom: day,
      membersDecision: line(),
      user: value,
      keptFrom: day,
      language,
    }),
    access: 'anyone',
  },
  'setup.open-sample': { input: z.strictObject({ language }), access: 'anyone' },
  /** Empties the sample book for good, so that the commune's own can be set up in its place. */
  'setup.leave-sample': { input: nothing, access: ['officer'] },
} as const satisfies Record<string, Entry>;
