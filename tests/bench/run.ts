import { parseArgs } from 'node:util';
import { measureBackup } from './backup.ts';
import { measureCommit } from './commit.ts';
import { measureInterface } from './interface.ts';
import { type Line, worded } from './measure.ts';
import { measureOpen } from './open.ts';
import { measurePapers } from './papers.ts';
import { measureSearch } from './search.ts';

/**
 * `npm run bench [-- --sizes 1000,10000 --only commit,open]`: what grows, measured at each size in one run, as
 * ratios against a bare reference. The interface needs `npm run build` first; its sizes end at 10,000 rows,
 * which is more than a dossier of a commune will ever hold.
 */
const { values } = parseArgs({ options: { sizes: { type: 'string' }, only: { type: 'string' } } });
const sizes = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
const largestTable = 10_000;

const parts: Record<string, (records: number) => Promise<Line | Line[]>> = {
  commit: measureCommit,
  open: measureOpen,
  search: measureSearch,
  papers: measurePapers,
  backup: measureBackup,
  interface: async (records) => (records <= largestTable ? measureInterface(records) : []),
};

const wanted = values.only?.split(',') ?? Object.keys(parts);
for (const name of wanted) {
  const part = parts[name];
  if (!part) throw new Error(`no such part: ${name}; there are ${Object.keys(parts).join(', ')}`);
  for (const size of sizes) {
    const lines = [await part(size)].flat();
    for (const line of lines) process.stdout.write(`${worded(line)}\n\n`);
  }
}
process.exit(0);
