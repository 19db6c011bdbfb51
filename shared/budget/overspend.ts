/** By how much an amount goes beyond what its line has left; both in whole đồng. */
export type Overspend = { remaining: number; over: number };

type Asked = {
  estimate: number;
  /** What the line's other expenses come to. */
  others: number;
  amount: number;
};

/**
 * Whether an expense goes beyond its line, or null. A line that is overspent already has nothing left:
 * `remaining` is never below 0, and `over` is what this expense adds to the excess.
 */
export function overspendOf({ estimate, others, amount }: Asked): Overspend | null {
  const remaining = Math.max(0, estimate - others);
  return amount > remaining ? { remaining, over: amount - remaining } : null;
}
