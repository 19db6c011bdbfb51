import { openLedger } from '../../electron/data/ledger.ts';
import { changesOf } from './commit.ts';
import { atLeast, inTurn, type Report, timingIn } from './measure.ts';
import { sampleBook } from './sample-book.ts';

const many = 64;
const together = `${many} changes at the same time`;

/** Changes that share a flush, against one after the other. */
export async function measureGroup(sizes: readonly number[]): Promise<Report> {
  const size = sizes[0] ?? 0;
  const ledger = await openLedger({ folder: await sampleBook(size), now: () => new Date().toISOString() });
  const change = changesOf(size);
  let next = Array.from({ length: many }, change);
  const before = () => {
    next = Array.from({ length: many }, change);
  };
  const timings = await inTurn(
    [
      { name: 'one change', each: 16, before, run: () => next[0] && ledger.commit(next[0]) },
      { name: together, each: 4, before, run: () => Promise.all(next.map((one) => ledger.commit(one))) },
    ],
    40,
  );
  await ledger.close();
  const value = (timingIn(timings, 'one change').median * many) / timingIn(timings, together).median;
  const gate = atLeast({
    id: 'G10',
    what: `changes a second, ${many} at a time / one by one`,
    value,
    limit: 10,
  });
  return {
    lines: [{ what: 'Changes that share a flush', records: size, timings }],
    gates: [gate],
    skipped: [],
  };
}
