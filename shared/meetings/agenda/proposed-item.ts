import type { AgendaItemType } from '../../records/meeting.ts';
import type { Citation } from '../../regulation/profile/rule.ts';

/** An item that may be taken into an agenda, without papers and without a name of its own yet. */
export type ProposedItem = {
  itemType: AgendaItemType | null;
  title: string;
  minutes: number;
  presenter: string;
  /** The earlier meeting that left it unfinished or that is reviewed. */
  carriedFromId: string | null;
  /** The rule that asks for it; null where it is practice. */
  citation: Citation | null;
};
