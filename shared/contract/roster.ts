import { z } from 'zod';
import type { Entry } from './entry.ts';
import { day, id, line, member, value } from './values.ts';

/** The commune’s names and the rosters of its bodies. */
export const rosterContract = {
  'commune.rename': { input: z.strictObject({ value }), access: ['officer'] },
  'roster.on': { input: z.strictObject({ bodyId: id, on: day }), access: 'signed-in' },
  'roster.save-member': {
    input: z.strictObject({
      /** Null for a person not yet in the book. */
      personId: id.nullable(),
      person: value,
      /**
       * Null leaves the posts as they stand. With `postId` that post is put right (a slip of the pen);
       * without, the value is a new post and the one held until then ends the day before.
       */
      post: z.strictObject({ postId: id.nullable(), value }).nullable(),
      /** Null for a new membership. */
      membershipId: id.nullable(),
      membership: value,
    }),
    access: ['officer'],
  },
  'roster.end-membership': {
    input: z.strictObject({ membershipId: id, until: day, endDecision: line() }),
    access: ['officer'],
  },
  'roster.import': {
    input: z.strictObject({
      committeeId: id.nullable(),
      groupId: id.nullable(),
      from: day,
      decision: line(),
      members: z.array(member, 'wrong-type').min(1, 'required').max(1000, 'too-large'),
    }),
    access: ['officer'],
  },
} as const satisfies Record<string, Entry>;
