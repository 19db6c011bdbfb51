import { parseArgs } from 'node:util';
import { measureBackup } from './backup.ts';
import { measureCheckpoint } from './checkpoint.ts';
import { measureCommit } from './commit.ts';
import { measureDuties } from './duties.ts';
import { measureGroup } from './group.ts';
import { measureHistory } from './history.ts';
import { measureInterface } from './interface.ts';
import { type Line, type Report, worded } from './measure.ts';
import { measureOpen } from './open.ts';
import { measurePapers } from './papers.ts';
import { measurePauses } from './pauses.ts';
import { measureSearch } from './search.ts';
import { measureSession } from './session.ts';
import { measureSlowDisk } from './slow-disk.ts';
import { measureStatistics } from './statistics.ts';

/**
 * `npm run bench [-- --sizes 1000,10000 --only commit,open]`: what grows, measured at each size in one run, as
 * ratios against a bare reference; then every figure that must be reached, as one line of JSON each, and all of
 * it as the last line. Ends with 1 when one was not reached. The interface needs `npm run build` first; its
 * sizes end at 10,000 rows, which is more than a dossier of a commune will ever hold.
 */
const { values } = parseArgs({ options: { sizes: { type: 'string' }, only: { type: 'string' } } });
const sizes = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
const largestTable = 10_000;

/** A part that is measured at one size after the other and has no gates. */
const atEach =
  (measure: (records: number) => Promise<Line | Line[]>) =>
  async (wanted: readonly number[]): Promise<Report> => {
    const lines: Line[] = [];
    for (const size of wanted) lines.push(...[await measure(size)].flat());
    return { lines, gates: [], skipped: [] };
  };

const parts: Record<string, (sizes: readonly number[]) => Promise<Report>> = {
  commit: measureCommit,
  'slow-disk': measureSlowDisk,
  pauses: measurePauses,
  group: measureGroup,
  open: measureOpen,
  checkpoint: measureCheckpoint,
  history: measureHistory,
  duties: measureDuties,
  statistics: measureStatistics,
  search: atEach(measureSearch),
  papers: atEach(measurePapers),
  session: atEach(measureSession),
  backup: measureBackup,
  interface: atEach(async (records) => (records <= largestTable ? measureInterface(records) : [])),
};

const print = (words: string): void => void process.stdout.write(`${words}\n`);

const whole: Report = { lines: [], gates: [], skipped: [] };
for (const name of values.only?.split(',') ?? Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`no such part: ${name}; there are ${Object.keys(parts).join(', ')}`);
  const { lines, gates, skipped } = await part(sizes);
  for (const line of lines) print(`${worded(line)}\n`);
  whole.lines.push(...lines);
  whole.gates.push(...gates);
  whole.skipped.push(...skipped);
}
for (const gate of whole.gates) print(JSON.stringify(gate));
for (const words of whole.skipped) print(`Not measured here: ${words}`);
print(JSON.stringify({ name: 'bench', node: process.version, sizes, ...whole }));
process.exit(whole.gates.every(({ ok }) => ok) ? 0 : 1);
