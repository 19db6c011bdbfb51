import type { Citation, CitationSource, SilentRule, StatedRule } from '../profile/rule.ts';

/** «Không quy định». */
export const silent: SilentRule = { silent: true };

/** The citation of `7.1` (Điều 7 khoản 1) or `10` (Điều 10 as a whole) with the printed words. */
export function at(place: string, phrase: string): Citation {
  const [article = '', ...clause] = place.split('.');
  return { article, clause: clause.length === 0 ? null : clause.join('.'), phrase };
}

/** Words that stand outside every Điều. */
const outside =
  (source: CitationSource) =>
  (phrase: string): Citation => ({ article: '', clause: null, phrase, source });

/** The title of the regulation and the line under it. */
export const atHeading = outside('heading');
/** The signature below the last article. */
export const atClosing = outside('closing');
/** Number, place and day of the decision that issued the regulation. */
export const atDecisionHeading = outside('decision-heading');
/** What that decision is based on. */
export const atDecisionBasis = outside('decision-preamble');
/** Who signed that decision. */
export const atDecisionClosing = outside('decision-closing');

/** An article of the decision that issued the regulation. */
export const atDecision = (article: string, phrase: string): Citation => ({
  article,
  clause: null,
  phrase,
  source: 'decision',
});

/** A rule as the regulation states it. */
export const stated = <T>(value: T, where: Citation): StatedRule<T> => ({ value, ...where });
