import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLedger } from '../../electron/data/ledger.ts';
import { inTurn, type Line } from './measure.ts';
import { sampleBook } from './sample-book.ts';

/** Opening the store, against reading and parsing the same bytes. */
export async function measureOpen(records: number): Promise<Line> {
  const folder = await sampleBook(records);
  const snapshot = readdirSync(folder)
    .filter((name) => name.startsWith('snap-'))
    .sort()
    .at(-1);
  if (!snapshot) throw new Error('the sample book has no snapshot');
  const timings = await inTurn(
    [
      {
        name: 'readFile + JSON.parse of the snapshot',
        run: () => JSON.parse(readFileSync(join(folder, snapshot), 'utf8')),
      },
      {
        name: 'open the ledger (checked, locked) and close it',
        run: async () => (await openLedger({ folder, now: () => new Date().toISOString() })).close(),
      },
    ],
    5,
  );
  return { what: 'Opening', records, timings };
}
