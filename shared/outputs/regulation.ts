import type { RuleKey } from '../regulation/profile.ts';
import type { Reading } from '../regulation/reader/reader.ts';

/** What the operations of this area answer. */
export type RegulationOutputs = {
  'regulation.read': Reading;
  'regulation.read-file': Reading;
  /** Which rules say something else now. */
  'regulation.change-rules': { id: string; changed: RuleKey[] };
};
