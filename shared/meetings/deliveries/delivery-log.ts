import type { HolidayYear, IsoDate } from '../../calendar.ts';
import { deliveredPapers } from '../../records/delivery.ts';
import type { Of } from '../../records/index.ts';
import type { NoticeContent } from '../../regulation/duties/duty.ts';
import type { Citation } from '../../regulation/profile/rule.ts';
import {
  type Addressee,
  type AddresseeFacts,
  addresseesOf,
  type DeliveredPaper,
  keyOfDelivery,
} from './addressees.ts';
import { type Lateness, latenessOf, type NoticeLead } from './notice-lead.ts';
import { holds, isInWriting } from './sent-on.ts';

/** One line of the log: who gets the paper, what was sent to them, and what is still wanted. */
export type LogRow = Addressee & {
  /** Oldest first. */
  deliveries: Of<'delivery'>[];
  /** The day on which they had been sent all of it; null = not yet. */
  wholeOn: IsoDate | null;
  /** Of a notice: what it must hold by the rule and they have not been sent. */
  lacking: readonly NoticeContent[];
  late: Lateness | null;
};

export type PaperLog = {
  paper: DeliveredPaper;
  rows: LogRow[];
  /** How many it waits for, and how many of these have all of it. */
  wanted: number;
  done: number;
  /** The rule by which it must reach each of them; null = practice. */
  citation: Citation | null;
};

type Book = {
  facts: AddresseeFacts;
  deliveries: readonly Of<'delivery'>[];
  lead: NoticeLead | null;
  eachMember: Citation | null;
  years: readonly HolidayYear[];
};

/** The log of every paper of a meeting that somebody gets, in the order in which the papers come about. */
export const deliveryLogs = (book: Book): PaperLog[] =>
  deliveredPapers.map((paper) => logOf(paper, book)).filter(({ rows }) => rows.length > 0);

function logOf(paper: DeliveredPaper, book: Book): PaperLog {
  const addressees = withOthers(paper, book);
  const rows = addressees.map((one) => rowOf(one, paper, book));
  const counted = rows.filter(({ counts }) => counts);
  return {
    ...{ paper, rows, wanted: counted.length },
    done: counted.filter(({ wholeOn }) => wholeOn !== null).length,
    citation: citationFor(paper, book),
  };
}

function citationFor(paper: DeliveredPaper, { lead, eachMember }: Book): Citation | null {
  if (paper === 'notice') return lead?.citation ?? null;
  if (paper === 'documents') return lead?.mustHold.includes('documents') ? lead.citation : null;
  return paper === 'conclusion-notice' ? eachMember : null;
}

/** Those to whom it was sent although nothing asks for it stand last. */
function withOthers(paper: DeliveredPaper, { facts, deliveries }: Book): Addressee[] {
  const addressees = addresseesOf(paper, facts);
  const known = new Set(addressees.map(({ key }) => key));
  const others = new Map<string, Addressee>();
  for (const delivery of deliveries) {
    const key = keyOfDelivery(delivery);
    if (delivery.paper !== paper || known.has(key) || others.has(key)) continue;
    const { personId, recipient: name } = delivery;
    others.set(key, { key, personId, name, as: 'other', counts: false });
  }
  return [...addressees, ...others.values()];
}

function rowOf(addressee: Addressee, paper: DeliveredPaper, book: Book): LogRow {
  const own = book.deliveries
    .filter((delivery) => keyOfDelivery(delivery) === addressee.key)
    .sort((a, b) => (a.sentOn === b.sentOn ? Number(a.id > b.id) * 2 - 1 : a.sentOn < b.sentOn ? -1 : 1));
  const deliveries = own.filter((delivery) => delivery.paper === paper);
  const { wholeOn, lacking } =
    paper === 'notice'
      ? noticeTo(own, book.lead)
      : firstOf(paper === 'documents' ? withDocuments(own) : deliveries);
  const hasLead = paper === 'notice' || (paper === 'documents' && citationFor(paper, book) !== null);
  const late = hasLead && book.lead && wholeOn ? latenessOf(wholeOn, book.lead, book.years) : null;
  return { ...addressee, deliveries, wholeOn, lacking, late };
}

/** Sent by themselves, or with the notice. */
const withDocuments = (own: readonly Of<'delivery'>[]): Of<'delivery'>[] =>
  own.filter((delivery) => holds('documents', delivery));

const firstOf = ([first]: readonly Of<'delivery'>[]): Pick<LogRow, 'wholeOn' | 'lacking'> => ({
  wholeOn: first?.sentOn ?? null,
  lacking: [],
});

/** What one person was sent of a notice, in the order of the days. */
function noticeTo(
  own: readonly Of<'delivery'>[],
  lead: NoticeLead | null,
): Pick<LogRow, 'wholeOn' | 'lacking'> {
  const counted = lead?.inWriting ? own.filter(isInWriting) : own;
  const notices = counted.filter(({ paper }) => paper === 'notice');
  const mustHold = lead?.mustHold ?? [];
  if (mustHold.length === 0) return firstOf(notices);
  let lacking = [...mustHold];
  for (const delivery of counted) {
    lacking = lacking.filter((content) => !holds(content, delivery));
    if (lacking.length === 0) return { wholeOn: delivery.sentOn, lacking };
  }
  // Of one who was sent nothing nothing needs to be named.
  return { wholeOn: null, lacking: counted.length === 0 ? [] : lacking };
}
