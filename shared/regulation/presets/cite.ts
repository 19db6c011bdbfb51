import type { Citation, SilentRule, StatedRule } from '../profile/rule.ts';

/** «Không quy định». */
export const silent: SilentRule = { silent: true };

/** The citation of `7.1` (Điều 7 khoản 1) or `10` (Điều 10 as a whole) with the printed words. */
export function at(place: string, phrase: string): Citation {
  const [article = '', ...clause] = place.split('.');
  return { article, clause: clause.length === 0 ? null : clause.join('.'), phrase };
}

/** The title of the regulation or the line under it, which stand before every Điều. */
export const atHeading = (phrase: string): Citation => ({
  article: '',
  clause: null,
  phrase,
  source: 'heading',
});

/** A rule as the regulation states it. */
export const stated = <T>(value: T, where: Citation): StatedRule<T> => ({ value, ...where });
