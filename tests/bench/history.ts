import { openLedger } from '../../electron/data/ledger.ts';
import type { Op } from '../../shared/database.ts';
import { inTurn, type Report } from './measure.ts';
import { newFolder } from './place.ts';
import { aDocument } from './sample-book.ts';

const now = () => '2026-11-20T01:00:00.000Z';

/** A book of a hundred records that were changed so many times all together. */
async function changedBook(changes: number): Promise<string> {
  const folder = newFolder('changed');
  const ledger = await openLedger({ folder, now });
  for (let from = 0; from < changes; from += 200) {
    const group = Array.from({ length: Math.min(200, changes - from) }, (_, index) => {
      const value = { ...aDocument((from + index) % 100), note: `lần ${from + index}` };
      const op: Op = { op: 'put', collection: 'document', id: value.id, value };
      return ledger.commit({ by: 'officer', at: now(), channel: 'bench', ops: [op] });
    });
    await Promise.all(group);
  }
  const op: Op = {
    op: 'put',
    collection: 'document',
    id: 'seldom',
    value: { ...aDocument(1), id: 'seldom' },
  };
  await ledger.commit({ by: 'officer', at: now(), channel: 'bench', ops: [op] });
  await ledger.write();
  await ledger.close();
  return folder;
}

/** The history of one record that was changed once, in a book of many changes. */
export async function measureHistory(sizes: readonly number[]): Promise<Report> {
  const lines = [];
  for (const size of sizes) {
    const folder = await changedBook(size);
    const ledger = await openLedger({ folder, now });
    const from = performance.now();
    await ledger.history('document', 'seldom');
    const first = performance.now() - from;
    const timings = await inTurn(
      [
        {
          name: 'the last change of all',
          each: 10,
          run: async () => {
            for await (const _ of ledger.changes({ order: 'newest-first', limit: 1 }));
          },
        },
        {
          name: 'the history of a record changed once',
          each: 10,
          run: () => ledger.history('document', 'seldom'),
        },
        {
          name: 'the history of a record changed in every hundredth change',
          run: () => ledger.history('document', 'd1'),
        },
      ],
      5,
    );
    await ledger.close();
    lines.push({
      what: 'History',
      records: size,
      note: `changes, not records; first time: ${first.toFixed(0)} ms`,
      timings,
    });
  }
  return { lines, gates: [], skipped: [] };
}
