import { z } from 'zod';
import { sittingKinds } from '../meetings/sitting/sitting-kinds.ts';
import type { Entry } from './entry.ts';
import { id, value } from './values.ts';

/** What is written down while a meeting sits. */
export const sittingContract = {
  /**
   * The record of that id as it shall stand from now on, whether it was there before or not; null = into the bin.
   * Whoever writes names the id, so that a write that is sent twice is one record.
   */
  'sitting.write': {
    input: z.strictObject({
      kind: z.enum(sittingKinds, 'not-a-choice'),
      id,
      meetingId: id,
      value: value.nullable(),
    }),
    access: ['officer', 'group-head'],
  },
} as const satisfies Record<string, Entry>;
