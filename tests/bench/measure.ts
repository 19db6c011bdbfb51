/**
 * One thing that is timed. `run` does it once, after `before`, which is not timed; `each` = how often in a round
 * (a slow one less often).
 */
export type Contender = {
  name: string;
  run: () => unknown | Promise<unknown>;
  before?: () => void;
  each?: number;
};

/** Times in milliseconds. */
export type Timing = { name: string; median: number; p99: number; samples: number };

/**
 * Times contenders in turn, round by round, so that a machine that grows slower in the middle slows all of
 * them. The first of them is the reference that the others are told against. The order is turned each round.
 */
export async function inTurn(contenders: readonly Contender[], rounds: number): Promise<Timing[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { run } of contenders) await run();
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const { name, run, before, each = 1 } of order) {
      for (let time = 0; time < each; time += 1) {
        before?.();
        const from = performance.now();
        await run();
        times.get(name)?.push(performance.now() - from);
      }
    }
  }
  return [...times].map(([name, taken]) => timingOf(name, taken));
}

/** Median and 99th percentile of what was measured. */
export function timingOf(name: string, taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { name, median: at(0.5), p99: at(0.99), samples: sorted.length };
}

/** What one part of the run came to. */
export type Report = { lines: Line[]; gates: Gate[]; skipped: string[] };

/** A figure that must be reached. Ratios are against a contender of the same run, never milliseconds. */
export type Gate = { id: string; what: string; value: number; limit: number; ok: boolean };

type Figure = { id: string; what: string; value: number; limit: number };

export const atMost = (figure: Figure): Gate => ({ ...figure, ok: figure.value <= figure.limit });
export const atLeast = (figure: Figure): Gate => ({ ...figure, ok: figure.value >= figure.limit });

/** The timing of that name. */
export function timingIn(timings: readonly Timing[], name: string): Timing {
  const found = timings.find((one) => one.name === name);
  if (!found) throw new Error(`nothing was timed as ${name}`);
  return found;
}

/** A line of the report: what, how many records, each contender's median and its ratio to the first. */
export type Line = { what: string; records: number; timings: Timing[]; note?: string };

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

/** The report's words, ratios first: milliseconds belong to this machine alone. */
export function worded({ what, records, timings, note }: Line): string {
  const [reference, ...others] = timings;
  if (!reference) return what;
  const head = `${what}, ${records.toLocaleString('en')} records${note ? ` (${note})` : ''}`;
  const rows = others.map(
    ({ name, median, p99, samples }) =>
      `  ${name}: ${figure(median / reference.median)} x (median ${figure(median)} ms, p99 ${figure(p99)} ms, n=${samples})`,
  );
  return [
    head,
    `  ${reference.name}: 1 (median ${figure(reference.median)} ms, n=${reference.samples})`,
    ...rows,
  ].join('\n');
}
