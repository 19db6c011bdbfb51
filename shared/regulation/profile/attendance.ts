import { z } from 'zod';
import { daysCount, flag, parties, text, word, words } from './vocabulary.ts';

/** Coming, staying away, sending somebody else, and giving one's opinion in writing. */
export const attendance = {
  duty: {
    code: 'E1',
    value: z.strictObject({
      who: parties,
      meetings: words('attended', [
        'committee',
        'convened-by-head',
        'implementation',
        'other-committee',
        'group',
      ]),
    }),
  },
  absence: {
    code: 'E2',
    value: z.strictObject({ mode: word('absence', ['report-and-consent', 'notify-reason']), to: parties }),
  },
  absenceLead: { code: 'E3', value: daysCount },
  delegationAllowed: { code: 'E4', value: flag },
  delegationConsent: { code: 'E5', value: z.strictObject({ of: parties }) },
  delegationOpinion: { code: 'E6', value: word('written-opinion', ['always', 'on-request', 'not-required']) },
  absenceOpinion: { code: 'E7', value: word('written-opinion', ['always', 'on-request', 'not-required']) },
  appliesToGroup: { code: 'E8', value: flag },
  absenceLimit: {
    code: 'E9',
    value: z.strictObject({ most: z.int().min(0).nullable(), sanction: text.nullable() }),
  },
  delegateReport: { code: 'E10', value: z.strictObject({ to: parties }) },
};
