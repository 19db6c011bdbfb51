import type { IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';

type Opinion = Of<'opinion'>;

/** A round as far as its answers are concerned. `on` = the last day for an answer. */
export type Round = Pick<Of<'meeting'>, 'on' | 'attendeeIds' | 'agenda'>;

/**
 * Not sent; waited for; waited for beyond the last day; some questions answered; all answered; all answered, the last
 * of it after the last day.
 */
export type AnswerState = 'not-sent' | 'waiting' | 'overdue' | 'in-part' | 'answered' | 'answered-late';

/** Where one of those asked stands. */
export type AskedPerson = {
  personId: string;
  /** The first sending of the request, which is the asking; those after it are reminders. */
  sent: Of<'delivery'> | null;
  reminders: Of<'delivery'>[];
  /** By id of the question. */
  answers: Map<string, Opinion>;
  /** What was said of the round as a whole, or the scan of the whole sheet. */
  general: Opinion | null;
  /** Ids of the questions that are open. */
  missing: string[];
  /** The last day on which something came. */
  receivedOn: IsoDate | null;
  state: AnswerState;
};

type Facts = {
  round: Round;
  opinions: readonly Opinion[];
  deliveries: readonly Of<'delivery'>[];
  today: IsoDate;
};

/** Where each of those asked stands, in the order in which they were asked. */
export function askedPeople({ round, opinions, deliveries, today }: Facts): AskedPerson[] {
  return round.attendeeIds.map((personId) => {
    const own = opinions.filter((opinion) => opinion.personId === personId && opinion.form === 'written');
    const sendings = deliveries
      .filter((delivery) => delivery.personId === personId && delivery.paper === 'opinion-request')
      .toSorted((a, b) => compare(a.sentOn, b.sentOn));
    const [sent = null, ...reminders] = sendings;
    const answers = new Map(own.filter(({ itemId }) => itemId !== '').map((one) => [one.itemId, one]));
    const missing = round.agenda.map(({ id }) => id).filter((id) => !answers.has(id));
    const receivedOn =
      own
        .flatMap((one) => one.receivedOn ?? [])
        .toSorted(compare)
        .at(-1) ?? null;
    return {
      ...{ personId, sent, reminders, answers, missing, receivedOn },
      general: own.find(({ itemId }) => itemId === '') ?? null,
      state: stateOf(
        { missing: missing.length, all: round.agenda.length, receivedOn, sent },
        round.on,
        today,
      ),
    };
  });
}

type Count = { missing: number; all: number; receivedOn: IsoDate | null; sent: unknown };

function stateOf({ missing, all, receivedOn, sent }: Count, lastDay: IsoDate, today: IsoDate): AnswerState {
  if (all > 0 && missing === 0) {
    return receivedOn !== null && receivedOn > lastDay ? 'answered-late' : 'answered';
  }
  if (today > lastDay) return 'overdue';
  if (missing < all) return 'in-part';
  return sent === null ? 'not-sent' : 'waiting';
}

/** Those who have not answered everything: whom to remind. */
export const openPeople = (people: readonly AskedPerson[]): AskedPerson[] =>
  people.filter(({ state }) => state !== 'answered' && state !== 'answered-late');

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
