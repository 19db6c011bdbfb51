import { z } from 'zod';
import { flag, parties, word, words } from './vocabulary.ts';

/** Programmes and plans, and the inspection of how they are carried out. */
export const plans = {
  documents: {
    code: 'H1',
    value: z.strictObject({
      documents: words('plan', [
        'programme',
        'work-plan',
        'inspection-plan',
        'supervision-plan',
        'implementation-plan',
        'information-technology-plan',
        'phase-plan',
      ]),
      yearly: flag,
    }),
  },
  drafting: { code: 'H2', value: z.strictObject({ draftedBy: parties, submittedTo: parties }) },
  approval: {
    code: 'H3',
    value: z.strictObject({
      by: parties,
      signedBy: parties,
      after: word('after', ['committee-adopts']).nullable(),
    }),
  },
  memberActionPlan: { code: 'H4', value: z.strictObject({ by: parties }) },
  groupOwnPlan: { code: 'H5', value: z.strictObject({ draftedBy: parties, approvedBy: parties }) },
  inspection: {
    code: 'H6',
    value: z.strictObject({
      by: parties,
      helpedBy: parties,
      of: parties,
      modes: words('inspection-mode', ['by-plan', 'unplanned']),
    }),
  },
  progressReportedBy: { code: 'H7', value: parties },
};
