import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openLedger } from '../../electron/data/ledger.ts';
import { inTurn, type Line } from './measure.ts';
import { newFolder } from './place.ts';
import { aDocument, sampleBook } from './sample-book.ts';

/** One durable change: the ledger, against a bare append and flush, and against lowdb's own file adapter. */
export async function measureCommit(records: number): Promise<Line> {
  const ledger = await openLedger({ folder: await sampleBook(records), now: () => new Date().toISOString() });
  const place = newFolder('stock');
  const stock = new Low(new JSONFile<Record<string, unknown>>(join(place, 'db.json')), {});
  stock.data = Object.fromEntries(
    Array.from({ length: records }, (_, index) => [`d${index}`, aDocument(index)]),
  );
  const bare = openSync(join(place, 'bare.log'), 'a');
  const bytes = Buffer.from(JSON.stringify(aDocument(1)));
  let turn = 0;

  const timings = await inTurn(
    [
      {
        name: 'bare append + fdatasync',
        each: 10,
        run: () => {
          writeSync(bare, bytes);
          fdatasyncSync(bare);
        },
      },
      {
        name: 'ledger',
        each: 10,
        run: () => {
          turn += 1;
          const value = { ...aDocument(turn % records), note: `lần ${turn}` };
          const op = { op: 'put', collection: 'document', id: value.id, value } as const;
          return ledger.commit({
            by: 'officer',
            at: new Date().toISOString(),
            channel: 'records.change',
            ops: [op],
          });
        },
      },
      {
        name: 'lowdb JSONFile (not durable)',
        run: () => {
          stock.data[`d${turn % records}`] = { ...aDocument(turn % records), note: `lần ${turn}` };
          return stock.write();
        },
      },
    ],
    10,
  );
  closeSync(bare);
  await ledger.close();
  return { what: 'One durable change', records, timings };
}
