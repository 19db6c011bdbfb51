import type { IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import type { NoticeContent } from '../../regulation/duties/duty.ts';
import { type Addressee, type DeliveredPaper, keyOfDelivery } from './addressees.ts';

/** What is needed of a delivery. */
export type Sent = Pick<
  Of<'delivery'>,
  'id' | 'paper' | 'personId' | 'recipient' | 'way' | 'sentOn' | 'holds'
>;

/** The last delivery that made it whole, and its day. */
export type Complete = { on: IsoDate; id: string };

type Wanted = {
  addressees: readonly Addressee[];
  deliveries: readonly Sent[];
  /** Which deliveries count for it. */
  isIt: (delivery: Sent) => boolean;
};

/** Of a telephone call nothing can be read again: where a rule asks for writing it does not count. */
export const isInWriting = ({ way }: Pick<Sent, 'way'>): boolean => way !== 'phone';

/** A notice, or the documents sent by themselves, as what a notice must hold by the rule. */
export const holds = (content: NoticeContent, { paper, holds: held }: Sent): boolean =>
  (paper === 'notice' && held.includes(content)) || (paper === 'documents' && content === 'documents');

export const isOf =
  (paper: DeliveredPaper) =>
  (delivery: Sent): boolean =>
    delivery.paper === paper;

/**
 * The day on which the last of all who count was sent it, each by the first delivery that does; null while somebody
 * is left, and where nobody counts. The order in which deliveries were written down does not matter.
 */
export function completeOn({ addressees, deliveries, isIt }: Wanted): Complete | null {
  const first = firstByKey(deliveries.filter(isIt));
  let last: Complete | null = null;
  for (const { key, counts } of addressees) {
    if (!counts) continue;
    const own = first.get(key);
    if (own === undefined) return null;
    if (last === null || isLater(own, last)) last = own;
  }
  return last;
}

/** The first delivery to each, by key of the addressee. */
export function firstByKey(deliveries: readonly Sent[]): Map<string, Complete> {
  const first = new Map<string, Complete>();
  for (const delivery of deliveries) {
    const key = keyOfDelivery(delivery);
    const known = first.get(key);
    const own = { on: delivery.sentOn, id: delivery.id };
    if (known === undefined || isLater(known, own)) first.set(key, own);
  }
  return first;
}

const isLater = (one: Complete, other: Complete): boolean =>
  one.on > other.on || (one.on === other.on && one.id > other.id);
