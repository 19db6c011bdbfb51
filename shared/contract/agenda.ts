import { z } from 'zod';
import { meetingTypes } from '../records/meeting.ts';
import type { Entry } from './entry.ts';
import { day, id } from './values.ts';

/** What an agenda can be begun with. */
export const agendaContract = {
  'agenda.propose': {
    input: z.strictObject({
      bodyId: id,
      on: day,
      type: z.enum(meetingTypes, 'not-a-choice').default('regular'),
      /** The meeting that is being changed: it carries nothing over from itself. */
      meetingId: id.optional(),
    }),
    access: 'signed-in',
  },
} as const satisfies Record<string, Entry>;
