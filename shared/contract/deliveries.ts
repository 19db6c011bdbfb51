import { z } from 'zod';
import { deliveredPapers, deliveryWays } from '../records/delivery.ts';
import { noticeContents } from '../regulation/duties/duty.ts';
import type { Entry } from './entry.ts';
import { day, id, line, requiredLine } from './values.ts';

const ids = z.array(id, 'wrong-type').max(2000, 'too-large');

/** What was sent of a meeting's papers, and what its file is still without. */
export const deliveriesContract = {
  /** Who gets each paper of a meeting, what they were sent, and what is wanted. */
  'deliveries.of': { input: z.strictObject({ meetingId: id }), access: 'signed-in' },
  /** One paper sent in one way on one day to many: a record for each, in one change. */
  'deliveries.record': {
    input: z.strictObject({
      meetingId: id,
      paper: z.enum(deliveredPapers, 'not-a-choice'),
      personIds: ids,
      /** Those who are no persons of the book, by name. */
      others: z.array(requiredLine(300), 'wrong-type').max(2000, 'too-large'),
      way: z.enum(deliveryWays, 'not-a-choice'),
      sentOn: day,
      sentBy: line(200),
      /** Of a notice: what it held. */
      holds: z
        .array(z.enum(noticeContents, 'not-a-choice'), 'wrong-type')
        .max(noticeContents.length, 'too-large'),
      number: line(60),
      note: line(2000),
    }),
    access: ['officer', 'group-head'],
  },
  /** Ký nhận of many on one day. */
  'deliveries.sign': {
    input: z.strictObject({ ids: ids.min(1, 'required'), receivedOn: day }),
    access: ['officer', 'group-head'],
  },
  /** What the file of a meeting is asked for before it is closed. */
  'meetings.file': { input: z.strictObject({ meetingId: id }), access: 'signed-in' },
} as const satisfies Record<string, Entry>;
