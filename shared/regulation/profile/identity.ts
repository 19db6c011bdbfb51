import { z } from 'zod';
import { day, parties, text, texts, word } from './vocabulary.ts';

const bodyName = z.strictObject({
  /** As introduced: «Tổ công tác giúp việc cho Ban Chỉ đạo». */
  name: text,
  /** As called from there on: «Tổ công tác». */
  short: text,
  /** Other names the same text lets slip. */
  alsoCalled: texts,
});

/** What the regulation is, whom it binds and what the bodies are called. */
export const identity = {
  title: { code: 'A1', value: text },
  /** More than one where the decision and the line under the title disagree. */
  number: {
    code: 'A2',
    value: z.array(
      z.strictObject({
        standsIn: word('paper-part', ['decision', 'line-under-title']),
        number: text,
        /** Null where the date is not whole. */
        issuedOn: day.nullable(),
        dateAsPrinted: text,
      }),
    ),
  },
  issuedBy: { code: 'A3', value: parties },
  proposedBy: { code: 'A4', value: z.strictObject({ by: parties, document: text.nullable() }) },
  rosterBasis: { code: 'A5', value: z.strictObject({ number: text, issuedOn: day.nullable() }) },
  appliesTo: { code: 'A6', value: parties },
  inForce: {
    code: 'A7',
    value: z.strictObject({ from: word('in-force', ['signing', 'named-day']), on: day.nullable() }),
  },
  applicationWatchedBy: { code: 'A8', value: parties },
  committeeName: { code: 'A9', value: bodyName },
  groupName: { code: 'A9', value: bodyName },
  standingOffice: {
    code: 'A10',
    value: z.strictObject({
      is: word('standing-office', ['officer', 'agency', 'standing-member']),
      name: text,
    }),
  },
};
