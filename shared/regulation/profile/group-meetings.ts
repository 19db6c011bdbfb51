import { z } from 'zod';
import { flag, parties, periodicity, text, words } from './vocabulary.ts';

/** Meetings and concentrated work of the helping group. */
export const groupMeetings = {
  cadence: { code: 'F1', value: periodicity },
  onDemandOf: { code: 'F2', value: parties },
  concentratedWork: {
    code: 'F3',
    value: z.strictObject({
      calledBy: parties,
      approvedBy: parties,
      who: parties,
      experts: words('expert', ['skilled', 'in-province', 'out-of-province', 'domestic', 'foreign']),
      /** Null where no place is named. */
      place: text.nullable(),
    }),
  },
  foreignExperts: {
    code: 'F4',
    value: z.strictObject({ allowed: flag, consulted: parties, secrecyKeptBy: parties }),
  },
};
