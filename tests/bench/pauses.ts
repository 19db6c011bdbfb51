import { setTimeout as wait } from 'node:timers/promises';
import { type Ledger, openLedger } from '../../electron/data/ledger.ts';
import { changesOf } from './commit.ts';
import { atMost, type Report } from './measure.ts';
import { sampleBook } from './sample-book.ts';

/** Milliseconds: by the clock, and of work that this thread did. */
type Pause = { clock: number; work: number };

/** Work of this thread so far, in milliseconds. */
function workDone(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * The longest stretch between two beats of a clock of one millisecond while something goes on. On a machine that
 * does other things as well, the clock also tells how long this thread was kept waiting; its work does not.
 */
async function longestPause(work: () => Promise<unknown>): Promise<Pause> {
  const longest: Pause = { clock: 0, work: 0 };
  let last: Pause = { clock: performance.now(), work: workDone() };
  const beat = setInterval(() => {
    const now: Pause = { clock: performance.now(), work: workDone() };
    longest.clock = Math.max(longest.clock, now.clock - last.clock);
    longest.work = Math.max(longest.work, now.work - last.work);
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

/** The middle of several looks. */
const looks = 7;

function middle(pauses: readonly Pause[], of: keyof Pause): number {
  const sorted = pauses.map((pause) => pause[of]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long the window would stand still: while changes are made, and while a snapshot is made beside them. */
export async function measurePauses(sizes: readonly number[]): Promise<Report> {
  const size = sizes.at(-1) ?? 0;
  const ledger = await openLedger({ folder: await sampleBook(size), now: () => new Date().toISOString() });
  const change = changesOf(size);
  const [idle, changing, checkpoint]: [Pause[], Pause[], Pause[]] = [[], [], []];
  for (let look = 0; look < looks; look += 1) {
    idle.push(await longestPause(() => wait(400)));
    const end = performance.now() + 400;
    changing.push(await longestPause(() => committing(ledger, change, () => performance.now() > end)));
    let done = false;
    const writing = async () => {
      await ledger.write();
      done = true;
    };
    checkpoint.push(
      await longestPause(() => Promise.all([writing(), committing(ledger, change, () => done)])),
    );
  }
  await ledger.close();
  const words = (pauses: readonly Pause[]) =>
    `ms (by the clock ${middle(pauses, 'clock').toFixed(1)}, idle ${middle(idle, 'clock').toFixed(1)})`;
  const gates = [
    atMost({
      id: 'G9',
      what: `longest stretch of work while changing, ${words(changing)}`,
      value: middle(changing, 'work'),
      limit: 8,
    }),
    atMost({
      id: 'G9',
      what: `the same during a checkpoint, ${words(checkpoint)}`,
      value: middle(checkpoint, 'work'),
      limit: 16,
    }),
  ];
  return { lines: [], gates, skipped: [] };
}
