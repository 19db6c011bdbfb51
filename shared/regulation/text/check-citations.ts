import { type Citation, citationOf, isStated, type Rule } from '../profile/rule.ts';
import { type Profile, type RuleKey, ruleAt, ruleDescriptors } from '../profile.ts';
import type { Article } from '../reader/document.ts';
import { type Paragraph, paragraphsOf } from '../reader/paragraphs.ts';
import { markPhrase } from '../reader/place-in-text.ts';

/**
 * Whether a citation stands in a text: in these words; in others, at the same Điều and khoản; or the text has no
 * such Điều or khoản.
 */
export type CheckedCitation = { key: RuleKey; at: Citation; stands: 'found' | 'other-words' | 'no-place' };

type Words = { articles: readonly Article[]; decisionArticles: readonly Article[] };

/** Every citation of a profile against a text; what stands outside every Điều is not looked for. */
export function checkCitations(profile: Profile, text: Words): CheckedCitation[] {
  const own = [...paragraphsOf(text.articles)];
  const ofDecision = [...paragraphsOf(text.decisionArticles)];
  return ruleDescriptors.flatMap(({ key }) =>
    placesOf(ruleAt(profile, key)).flatMap((at): CheckedCitation[] => {
      const paragraphs = at.source === 'decision' ? ofDecision : own;
      // The decision need not have been entered with its regulation.
      if (at.article === '' || paragraphs.length === 0) return [];
      return [{ key, at, stands: standsIn(paragraphs, at) }];
    }),
  );
}

const placesOf = (rule: Rule): Citation[] => (isStated(rule) ? [citationOf(rule), ...(rule.also ?? [])] : []);

function standsIn(paragraphs: readonly Paragraph[], { article, clause, phrase }: Citation) {
  const there = paragraphs.filter(
    (one) => one.article === article && (clause === null || isWithin(one.clause, clause)),
  );
  if (there.length === 0) return 'no-place';
  return markPhrase(there.map(({ text }) => text).join('\n'), phrase) === null ? 'other-words' : 'found';
}

/** «Khoản 11.6» is numbered through; what cites khoản 11 means all of it. */
const isWithin = (clause: string | null, cited: string): boolean =>
  clause === cited || clause?.startsWith(`${cited}.`) === true;
