import type { IsoDate } from '../../calendar.ts';
import { type NoticeContent, noticeContents } from '../../regulation/duties/duty.ts';
import { type Addressee, type AddresseeFacts, addresseesOf } from './addressees.ts';
import { type Complete, completeOn, holds, isInWriting, isOf, type Sent } from './sent-on.ts';

/** What all who count had been sent of a meeting's papers, and on what day; `id` = the delivery that made it whole. */
export type DeliveredToAll = {
  meetingId: string;
  duty: 'meeting-notice' | 'conclusion-notice';
  doneOn: IsoDate;
  id: string;
  /** What all had been told by then; empty = the paper itself, whatever it held. */
  holds: readonly NoticeContent[];
};

type Of = {
  facts: AddresseeFacts;
  deliveries: readonly Sent[];
  /** The rule speaks of writing: a telephone call does not do. */
  inWriting: boolean;
};

/** What is settled by the delivery log of one meeting: each content of the notice, the notice itself, the conclusions. */
export function deliveredToAll({ facts, deliveries, inWriting }: Of): DeliveredToAll[] {
  const meetingId = facts.meeting.id;
  const counted = inWriting ? deliveries.filter(isInWriting) : deliveries;
  const invited = addresseesOf('notice', facts);
  const made = (
    duty: DeliveredToAll['duty'],
    done: Complete | null,
    held: readonly NoticeContent[],
  ): DeliveredToAll[] =>
    done === null ? [] : [{ meetingId, duty, doneOn: done.on, id: done.id, holds: held }];
  const whole = (addressees: readonly Addressee[], isIt: (delivery: Sent) => boolean) =>
    completeOn({ addressees, deliveries: counted, isIt });
  return [
    ...made('meeting-notice', whole(invited, isOf('notice')), []),
    ...noticeContents.flatMap((content) =>
      made(
        'meeting-notice',
        whole(invited, (delivery) => holds(content, delivery)),
        [content],
      ),
    ),
    ...made(
      'conclusion-notice',
      whole(addresseesOf('conclusion-notice', facts), isOf('conclusion-notice')),
      [],
    ),
  ];
}
