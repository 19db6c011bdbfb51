import type { CarriedMeeting, CarryOver } from '../meetings/agenda/carry-over.ts';
import type { ProposedItem } from '../meetings/agenda/proposed-item.ts';

export type AgendaProposal = {
  /** The usual agenda of this kind of meeting, with what the regulation asks to be on it. */
  template: ProposedItem[];
  /** The last meeting of this kind that was held, or else of any kind; null where there is none. */
  previous: (CarriedMeeting & { items: ProposedItem[] }) | null;
  /** «Rà soát kết luận lần trước», and how much of it is still open; null where no meeting was held before. */
  review: { meeting: CarriedMeeting; item: ProposedItem; openTasks: number } | null;
  carryOver: CarryOver;
  /** The version that asks for a report at each meeting; null where none is in force. */
  regulationId: string | null;
};

/** What the operations of this area answer. */
export type AgendaOutputs = { 'agenda.propose': AgendaProposal };
