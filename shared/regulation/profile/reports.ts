import { z } from 'zod';
import { flag, parties, periodicity, text, texts, words } from './vocabulary.ts';

/** Reports and information: who, to whom, how often. */
export const reports = {
  groupCadence: { code: 'I1', value: periodicity },
  groupReportTo: { code: 'I2', value: parties },
  groupReportContent: { code: 'I3', value: text },
  upward: {
    code: 'I4',
    value: z.array(
      z.strictObject({
        by: parties,
        to: parties,
        /** Empty where no period is given. */
        when: words('report-time', [
          'month',
          'quarter',
          'half-year',
          'year',
          'end-of-each-task',
          'on-request',
        ]),
      }),
    ),
  },
  membersDue: {
    code: 'I5',
    value: z.strictObject({
      /** Days of the year before which the report must be there. */
      before: z.array(z.strictObject({ day: z.int().min(1).max(31), month: z.int().min(1).max(12) })),
      onRequest: flag,
      to: parties,
    }),
  },
  memberInitiative: { code: 'I6', value: z.strictObject({ by: parties, to: parties }) },
  unitHeads: { code: 'I7', value: z.strictObject({ by: parties, to: parties }) },
  informationRequests: { code: 'I8', value: z.strictObject({ by: parties, from: texts }) },
  problemsCompiled: { code: 'I9', value: z.strictObject({ by: parties, for: parties }) },
  disclosureDecidedBy: { code: 'I10', value: parties },
  pressInformedBy: { code: 'I11', value: parties },
};
