import { type Ledger, openLedger } from '../../electron/data/ledger.ts';
import { changesOf } from './commit.ts';
import { atMost, type Report } from './measure.ts';
import { sampleBook } from './sample-book.ts';

/** Longest time between two beats of a clock of one millisecond while the work goes on, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(beat);
  return longest;
}

async function committing(
  ledger: Ledger,
  change: ReturnType<typeof changesOf>,
  until: () => boolean,
): Promise<void> {
  while (!until()) await ledger.commit(change());
}

/** The least of several looks: whatever else this machine does can only make a pause longer. */
const looks = 7;

/** How long the window would stand still: while changes are made, and while a snapshot is made beside them. */
export async function measurePauses(sizes: readonly number[]): Promise<Report> {
  const size = sizes.at(-1) ?? 0;
  const ledger = await openLedger({ folder: await sampleBook(size), now: () => new Date().toISOString() });
  const change = changesOf(size);
  const pauses = { idle: [] as number[], commit: [] as number[], checkpoint: [] as number[] };
  for (let look = 0; look < looks; look += 1) {
    const end = performance.now() + 400;
    pauses.idle.push(await longestPause(() => new Promise((resolve) => setTimeout(resolve, 400))));
    pauses.commit.push(
      await longestPause(() => committing(ledger, change, () => performance.now() > end + 400)),
    );
    pauses.checkpoint.push(
      await longestPause(async () => {
        let done = false;
        const writing = ledger.write().finally(() => {
          done = true;
        });
        await Promise.all([writing, committing(ledger, change, () => done)]);
      }),
    );
  }
  await ledger.close();
  const least = (found: readonly number[]) => Math.min(...found);
  const idle = `(nothing to do: ${least(pauses.idle).toFixed(1)} to ${Math.max(...pauses.idle).toFixed(1)} ms)`;
  const gates = [
    atMost({
      id: 'G9',
      what: `longest pause while changing, ms ${idle}`,
      value: least(pauses.commit),
      limit: 8,
    }),
    atMost({
      id: 'G9',
      what: 'longest pause during a checkpoint, ms',
      value: least(pauses.checkpoint),
      limit: 16,
    }),
  ];
  return { lines: [], gates, skipped: [] };
}
