import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLedger } from '../../electron/data/ledger.ts';
import { inChild } from './child.ts';
import { atMost, inTurn, type Report, timingIn } from './measure.ts';
import { sampleBook } from './sample-book.ts';

const parse = 'readFile + JSON.parse of the snapshot';
const open = 'open the ledger (checked, locked) and close it';

function newestSnapshot(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^snap-\d+\.json$/.test(name));
  const newest = names.sort().at(-1);
  if (!newest) throw new Error('the sample book has no snapshot');
  return join(folder, newest);
}

/** The peak of a process that does nothing but this. */
function peakOf(how: 'parse' | 'ledger', path: string): number {
  const peaks = [1, 2, 3].map(() => inChild<{ megabytes: number }>('open-once.ts', how, path).megabytes);
  return peaks.sort((one, other) => one - other)[1] ?? 0;
}

async function measureAt(size: number): Promise<Report> {
  const folder = await sampleBook(size);
  const snapshot = newestSnapshot(folder);
  const timings = await inTurn(
    [
      { name: parse, run: () => JSON.parse(readFileSync(snapshot, 'utf8')) },
      {
        name: open,
        run: async () => (await openLedger({ folder, now: () => new Date().toISOString() })).close(),
      },
    ],
    7,
  );
  const line = { what: 'Opening', records: size, timings };
  if (size < 100_000) return { lines: [line], gates: [], skipped: [] };
  const ratio = timingIn(timings, open).median / timingIn(timings, parse).median;
  const memory = peakOf('ledger', folder) / peakOf('parse', snapshot);
  const gates = [
    atMost({
      id: 'G11',
      what: `opening ${size} / reading and parsing the same bytes`,
      value: ratio,
      limit: 1.2,
    }),
    atMost({ id: 'G11', what: 'peak of memory / that of parsing the whole file', value: memory, limit: 0.6 }),
  ];
  return { lines: [line], gates, skipped: [] };
}

/** Opening the store, against reading and parsing the same bytes. */
export async function measureOpen(sizes: readonly number[]): Promise<Report> {
  const reports: Report[] = [];
  for (const size of sizes) reports.push(await measureAt(size));
  return {
    lines: reports.flatMap(({ lines }) => lines),
    gates: reports.flatMap(({ gates }) => gates),
    skipped: sizes.some((size) => size >= 100_000) ? [] : ['G11 (it is about 100,000 records)'],
  };
}
