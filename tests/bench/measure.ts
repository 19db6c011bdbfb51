/** One thing that is timed. `run` does it once; `each` = how often in a round (a slow one less often). */
export type Contender = { name: string; run: () => unknown | Promise<unknown>; each?: number };

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
    for (const { name, run, each = 1 } of order) {
      for (let time = 0; time < each; time += 1) {
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
