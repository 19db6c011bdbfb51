import type { deliveredPapers } from '../../records/delivery.ts';
import type { Of } from '../../records/index.ts';
import { fold } from '../../vietnamese.ts';

export type DeliveredPaper = (typeof deliveredPapers)[number];

/** One who gets a paper of a meeting. */
export type Addressee = {
  /** Stable within the paper: `person:<id>`, or `name:` and the folded name. */
  key: string;
  /** A person of the book; null for others, who have a name. */
  personId: string | null;
  name: string;
  /** Why they stand here; 'other' = somebody has sent it to them although nothing asks for it. */
  as: 'member' | 'chair' | 'guest' | 'listed' | 'other';
  /** It is complete only once it was sent to them as well. */
  counts: boolean;
};

/** What is needed of a meeting. */
export type SentMeeting = Pick<Of<'meeting'>, 'id' | 'type' | 'chairId' | 'attendeeIds' | 'guests'>;

export type AddresseeFacts = {
  meeting: SentMeeting;
  /** The roster of the body on the day of the meeting. */
  memberIds: readonly string[];
  /** Whether the regulation wants the conclusion notice to reach each member. */
  toEachMember: boolean;
  /** Those whose opinion in writing the chair asked for while they are away. */
  askedIds: readonly string[];
  /** Nơi nhận of the issued conclusion notice, one to a line. */
  recipients: string;
};

export const keyOfPerson = (personId: string): string => `person:${personId}`;
const keyOfName = (name: string): string => `name:${fold(name).trim()}`;

/** Under which key a delivery is found. */
export const keyOfDelivery = ({
  personId,
  recipient,
}: Pick<Of<'delivery'>, 'personId' | 'recipient'>): string =>
  personId === null ? keyOfName(recipient) : keyOfPerson(personId);

/**
 * Who must get a paper of a meeting, in the order of the roster. Notice and documents go to all who are invited; whoever
 * takes the chair signs the notice and is not waited for. The conclusion notice goes to each member where the
 * regulation says so (Đ, 10.1; G, 14.3), the minutes and it else to those who were invited, waiting for nobody.
 */
export function addresseesOf(paper: DeliveredPaper, facts: AddresseeFacts): Addressee[] {
  const { meeting, memberIds, toEachMember, askedIds } = facts;
  const invited = [...meeting.attendeeIds.map((id) => member(id, meeting, true)), ...guestsOf(meeting, true)];
  switch (paper) {
    case 'notice':
    case 'documents':
      // The sheet of a round says what is asked, and its documents go with it.
      return meeting.type === 'written-round' ? [] : invited;
    case 'opinion-request': {
      const asked = meeting.type === 'written-round' ? meeting.attendeeIds : askedIds;
      return asked.map((id) => member(id, meeting, true));
    }
    case 'minutes':
      return invited.map((one) => ({ ...one, counts: false }));
    case 'conclusion-notice': {
      const ids = toEachMember ? memberIds : meeting.attendeeIds;
      const members = ids.map((id): Addressee => ({ ...person(id, 'member'), counts: toEachMember }));
      return onceEach([...members, ...listed(facts.recipients), ...guestsOf(meeting, false)]);
    }
  }
}

const person = (personId: string, as: Addressee['as']): Omit<Addressee, 'counts'> => ({
  key: keyOfPerson(personId),
  personId,
  name: '',
  as,
});

function member(id: string, { chairId }: SentMeeting, counts: boolean): Addressee {
  const isChair = id === chairId;
  return { ...person(id, isChair ? 'chair' : 'member'), counts: counts && !isChair };
}

const byName = (name: string, as: Addressee['as'], counts: boolean): Addressee => ({
  ...{ key: keyOfName(name), personId: null, name },
  ...{ as, counts },
});

const guestsOf = ({ guests }: SentMeeting, counts: boolean): Addressee[] =>
  onceEach(guests.map(({ name }) => byName(name, 'guest', counts)));

const onceEach = (all: readonly Addressee[]): Addressee[] =>
  [...new Map([...all].reverse().map((one) => [one.key, one])).values()].reverse();

/** Lines of «Nơi nhận» that name nobody of their own: the members stand above, the archive keeps its copy. */
const isNobody = (line: string): boolean => /^(cac )?(thanh vien|uy vien)|^luu\b|^nhu tren/.test(fold(line));

/** The offices that the notice names besides the members: «- Đảng ủy xã;» → «Đảng ủy xã». */
function listed(recipients: string): Addressee[] {
  return recipients
    .split('\n')
    .map((line) => line.replace(/^[\s\-–+•]+|[\s.;,/]+$/gu, ''))
    .filter((line) => line !== '' && !isNobody(line))
    .map((line) => byName(line.slice(0, 300), 'listed', false));
}
