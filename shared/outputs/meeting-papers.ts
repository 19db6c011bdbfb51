import type { AssembledPaper } from '../meetings/minutes/assembled-paper.ts';
import type { SealRule, SigningOption } from '../meetings/minutes/signers.ts';
import type { Of } from '../records/index.ts';
import type { Citation } from '../regulation/profile/rule.ts';

/** One who may sign: the name, and the title under which they would. */
export type NamedSigner = SigningOption & { name: string; title: string; seals: SealRule[] };

export type PaperSigning = {
  /** The version of the regulation that is cited; null where there is none. */
  regulationId: string | null;
  /** Who writes the minutes, who drafts the notice; null = the regulation is silent. */
  writtenBy: { names: string[]; citation: Citation } | null;
  /** The proposal first. */
  options: NamedSigner[];
  /** For whom a deputy signs: «Trưởng ban». */
  headTitle: string;
  nextNumber: number;
  /** The newest number of the series in that year, with its day; null = none yet. */
  latest: { number: number; issuedOn: string } | null;
  /** «TB-BCĐCĐS». */
  symbol: string;
};

/** What the operations of this area answer. */
export type MeetingPapersOutputs = {
  'meeting-papers.assemble': AssembledPaper;
  'meeting-papers.signing': PaperSigning;
  'meeting-papers.draft': Of<'meeting-paper'>;
  'meeting-papers.save': Of<'meeting-paper'>;
  'meeting-papers.issue': Of<'meeting-paper'>;
  'meeting-papers.correct': Of<'meeting-paper'>;
  'meeting-papers.attach-scan': Of<'meeting-paper'>;
};
