import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { record } from '../../../faults/handmade.ts';
import { aChange, deleteOp, ledgersInFolder, putOp } from './ledger-in-folder.ts';

const here = ledgersInFolder();

describe('history', () => {
  it('tells of one record who, when, by what, why, before and after, over checkpoints and restarts', async () => {
    const ledger = await here.start();
    await ledger.commit(aChange([putOp('an', { n: 1 }), putOp('binh')]));
    await ledger.write();
    const again = await here.restart(ledger);
    await again.commit(aChange([putOp('an', { n: 2 })], { by: 'chi', reason: 'Đổi chức danh' }));
    await again.commit(aChange([putOp('binh', { n: 3 })]));
    await again.write();
    await again.commit(aChange([deleteOp('an')], { channel: 'records.purge' }));
    const at = '2026-11-20T08:00:01.000Z';
    const [one, two] = [record('an', { n: 1 }), record('an', { n: 2 })];
    expect(await again.history('person', 'an')).toEqual({
      complete: true,
      entries: [
        { sequence: 1, by: 'an', at, channel: 'records.put', before: null, after: one },
        {
          ...{ sequence: 2, by: 'chi', at, channel: 'records.put', reason: 'Đổi chức danh' },
          ...{ before: one, after: two },
        },
        { sequence: 4, by: 'an', at, channel: 'records.purge', before: two, after: null },
      ],
    });
    expect(await again.history('person', 'nobody')).toEqual({ complete: true, entries: [] });
  });

  it('says when a part of it is lost, and still shows the rest', async () => {
    const ledger = await here.start();
    for (const n of [1, 2, 3]) {
      await ledger.commit(aChange([putOp('an', { n })]));
      await ledger.write();
    }
    await rm(join(here.folder, 'wal-000000000001.log'));
    const { entries, complete } = await ledger.history('person', 'an');
    expect(complete).toBe(false);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 3]);
  });
});
