import type { ProposalState } from '../records/amendment-proposal.ts';
import type { Of } from '../records/index.ts';
import type { AmendmentActor, AmendmentRules } from '../regulation/amendment/amendment-rules.ts';

/** One who may take a step, with the name that stands in the book on that day. */
export type NamedActor = AmendmentActor & {
  /** As it is printed: «Trưởng ban Nguyễn Hữu Lâm», «Công chức Văn hóa và Thông tin xã». */
  name: string;
  /** Who holds the title that day; empty where it is no title, or where several hold it. */
  holder: string;
};

type Named<S extends { actors: AmendmentActor[] }> = Omit<S, 'actors'> & { actors: NamedActor[] };

/** How the version in force on a day is changed; `regulationId` null = none is in force. */
export type AmendmentRulesOn = {
  regulationId: string | null;
  raised: Named<AmendmentRules['raised']>;
  compiled: Named<AmendmentRules['compiled']>;
  decided: Named<AmendmentRules['decided']>;
};

/** What the operations of this area answer. */
export type AmendmentsOutputs = {
  'amendments.rules': AmendmentRulesOn;
  'amendments.save': Of<'amendment-proposal'>;
  'amendments.compile': { compiled: number };
  'amendments.decide': { accepted: number; declined: number };
  'amendments.move': { id: string; state: ProposalState };
};
