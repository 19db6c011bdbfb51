import { z } from 'zod';
import { daysCount, flag, parties } from './vocabulary.ts';

/** Minutes, conclusions, and what becomes of them. */
export const afterMeeting = {
  minutesWrittenBy: { code: 'G1', value: parties },
  minutesSignedBy: { code: 'C11', value: parties },
  conclusionDraftedBy: { code: 'G2', value: parties },
  conclusionIssuedBy: { code: 'G3', value: parties },
  conclusionDistribution: {
    code: 'G4',
    value: z.strictObject({ to: parties, toEachMember: flag, inWriting: flag }),
  },
  conclusionDeadline: { code: 'G5', value: daysCount },
  conclusionsCarriedOutBy: { code: 'G6', value: parties },
  bindingConclusionsOf: { code: 'G7', value: parties },
  followedUpBy: { code: 'G8', value: parties },
  resultsReported: { code: 'G9', value: z.strictObject({ by: parties, to: parties }) },
  problemsReported: { code: 'G10', value: z.strictObject({ by: parties, to: parties }) },
};
