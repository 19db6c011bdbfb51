import { isStated, type Rule } from '../../../../shared/regulation/profile/rule.ts';
import type { Point } from '../../../../shared/regulation/reader/points.ts';

export type SettledAs = 'confirmed' | 'mended' | 'silenced' | 'written';

/** What the official made of a point: the rule as proposed, another one, none, or one of their own finding. */
export function settledAs({ proposal }: Point, answer: Rule): SettledAs {
  if (!isStated(answer)) return 'silenced';
  if (proposal === null) return 'written';
  return JSON.stringify(proposal.rule) === JSON.stringify(answer) ? 'confirmed' : 'mended';
}
