import { z } from 'zod';
import { daysCount, flag, parties, periodicity, text, word, words } from './vocabulary.ts';

/** Meetings of the committee, before they are held. */
export const meetings = {
  cadence: { code: 'D1', value: periodicity },
  reviews: {
    code: 'D2',
    value: z.array(
      z.strictObject({
        kind: word('review', ['interim', 'final']),
        at: word('review-time', ['mid-year', 'year-end']).nullable(),
        preparedBy: parties,
      }),
    ),
  },
  extraordinary: { code: 'D3', value: z.strictObject({ convenedBy: parties, proposedBy: parties }) },
  attendeesDecidedBy: { code: 'D4', value: parties },
  extendedConvenedBy: { code: 'D5', value: parties },
  extendedGuests: {
    code: 'D6',
    value: words('guest', ['lead-agency-heads', 'participating-agency-heads', 'experts', 'scientists']),
  },
  noticeLead: { code: 'D7', value: daysCount },
  noticeContents: {
    code: 'D8',
    value: z.strictObject({
      inWriting: flag,
      mustInclude: words('notice-content', ['subject', 'time', 'place', 'documents']),
    }),
  },
  preparationDirectedBy: { code: 'D9', value: parties },
  documentsPreparedBy: { code: 'D10', value: parties },
  reportRequired: { code: 'D11', value: z.strictObject({ by: parties, content: text }) },
  writtenOpinions: {
    code: 'D12',
    value: z.strictObject({
      form: word('written-opinions', ['round', 'standing-office-settles']),
      askedBy: parties,
    }),
  },
  workingSessions: { code: 'D13', value: z.strictObject({ ledBy: parties, with: parties }) },
  speechPreparedBy: { code: 'D14', value: parties },
  workingSessionsPrepared: { code: 'D15', value: z.strictObject({ directedBy: parties, of: parties }) },
};
