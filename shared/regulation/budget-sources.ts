import { type Citation, citationOf, isStated } from './profile/rule.ts';
import type { Profile } from './profile.ts';

/** A source of money that the regulation names, with where it says so. */
export type BudgetSource = { name: string; citation: Citation };

/**
 * The sources that a regulation allows: the yearly estimate of each unit it names, and other lawful sources
 * only where it speaks of them. A regulation that says nothing gives none.
 */
export function budgetSources({ budget }: Pick<Profile, 'budget'>): BudgetSource[] {
  const { owner, otherSources } = budget;
  const estimates = isStated(owner)
    ? owner.value.map((unit) => ({ name: `Dự toán ngân sách của ${unit}`, citation: citationOf(owner) }))
    : [];
  const others =
    isStated(otherSources) && otherSources.value
      ? [{ name: 'Nguồn kinh phí hợp pháp khác', citation: citationOf(otherSources) }]
      : [];
  return [...estimates, ...others];
}
