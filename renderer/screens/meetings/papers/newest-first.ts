import type { Of } from '../../../../shared/records/index.ts';

type Paper = Of<'meeting-paper'>;

/** The one that counts first: what nothing comes in the place of, then what it corrects, and so on back to the first. */
export function newestFirst(papers: readonly Paper[]): Paper[] {
  const replaced = new Set(papers.map(({ correctsId }) => correctsId));
  const chain: Paper[] = [];
  let next = papers.find(({ id }) => !replaced.has(id));
  while (next && !chain.includes(next)) {
    chain.push(next);
    const before: string | null = next.correctsId;
    next = papers.find(({ id }) => id === before);
  }
  return [...chain, ...papers.filter((one) => !chain.includes(one))];
}
