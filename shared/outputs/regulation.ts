import type { Of } from '../records/index.ts';
import type { RuleKey } from '../regulation/profile.ts';
import type { Reading } from '../regulation/reader/reader.ts';

/** What the operations of this area answer. */
export type RegulationOutputs = {
  'regulation.read': Reading;
  /** With the text itself, which a page keeps while its rules are confirmed. */
  'regulation.read-file': Reading & { text: string };
  /** How many Điều the version now has in words. */
  'regulation.attach-text': { id: string; articles: number };
  /** Which rules say something else now. */
  'regulation.change-rules': { id: string; changed: RuleKey[] };
  'regulation.begin': Of<'regulation'>;
  'regulation.new-version': Of<'regulation'>;
};
