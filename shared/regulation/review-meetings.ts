import { isStated } from './profile/rule.ts';
import type { Profile } from './profile.ts';

/**
 * Whether the reviews of the regulation are among its regular meetings: it speaks of both in one khoản («họp định kỳ
 * 01 quý/01 lần, sơ kết 6 tháng; họp tổng kết cuối năm», K, 9.1). Where it does not, a review is a meeting of its own.
 */
export function reviewsAreRegular({ meetings }: Profile): boolean {
  const { cadence, reviews } = meetings;
  if (!isStated(cadence) || !isStated(reviews)) return false;
  const isOneClause = cadence.article === reviews.article && cadence.clause === reviews.clause;
  return isOneClause && reviews.value.some(({ at }) => at !== null);
}
