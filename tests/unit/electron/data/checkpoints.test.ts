import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databaseVersion } from '../../../../shared/database.ts';
import { record } from '../../../faults/handmade.ts';
import { aChange, deleteOp, ledgersInFolder, putOp, refusal } from './ledger-in-folder.ts';

const here = ledgersInFolder();

const snapshots = () => readdirSync(here.folder).filter((name) => name.endsWith('.json'));

describe('a checkpoint', () => {
  const journals = () => readdirSync(here.folder).filter((name) => name.startsWith('wal-'));

  it('is one JSON document with one record per line', async () => {
    const ledger = await here.start();
    await ledger.commit(aChange([putOp('an', { name: 'Lê\nÁnh' }), putOp('binh')]));
    await ledger.commit(aChange([{ ...deleteOp('x'), collection: 'meeting' }]));
    await ledger.write();
    const text = readFileSync(join(here.folder, 'snap-000000000002.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      ...{ store: 'so-ban-chi-dao', version: databaseVersion, sequence: 2, count: 2 },
      records: { person: { an: record('an', { name: 'Lê\nÁnh' }), binh: record('binh') }, meeting: {} },
    });
    expect(text.split('\n').filter((line) => line.includes('"removedAt"'))).toHaveLength(2);
    expect(text.endsWith('"}\n')).toBe(true);
  });

  it('is what a store is read from when nothing but it and an empty journal are left', async () => {
    const ledger = await here.start();
    await ledger.commit(aChange([putOp('an'), putOp('binh')]));
    await ledger.write();
    await ledger.close();
    await rm(join(here.folder, 'wal-000000000000.log'));
    const again = await here.start();
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(again.data).toEqual(ledger.data);
  });

  it('keeps two generations of snapshots and every journal', async () => {
    const ledger = await here.start();
    for (const n of [1, 2, 3, 4]) {
      await ledger.commit(aChange([putOp('an', { n })]));
      await ledger.write();
      await ledger.write();
    }
    expect(snapshots()).toEqual(['snap-000000000003.json', 'snap-000000000004.json']);
    expect(journals()).toHaveLength(5);
  });

  it('drops the unused space of a journal that is closed', async () => {
    const ledger = await here.start();
    await ledger.commit(aChange([putOp('an')]));
    await ledger.write();
    expect(readFileSync(join(here.folder, 'wal-000000000000.log')).length).toBeLessThan(1000);
    expect(readFileSync(join(here.folder, 'wal-000000000001.log')).equals(Buffer.alloc(1024 * 1024))).toBe(
      true,
    );
  });

  it('happens by itself when the journal has grown, and at closing when it saves time', async () => {
    const ledger = await here.start({ limits: { journalBytes: 4000, closingChanges: 3 } });
    while (snapshots().length === 0) {
      await ledger.commit(aChange([putOp('an', { text: 'Ủy ban nhân dân '.repeat(20) })]));
      expect(ledger.sequence).toBeLessThan(50);
    }
    await ledger.write();
    const { sequence } = ledger;
    for (const n of [1, 2, 3]) await ledger.commit(aChange([putOp('binh', { n })]));
    await ledger.close();
    expect(snapshots()).toContain(`snap-${String(sequence + 3).padStart(12, '0')}.json`);
  });

  it('shows the records as they were when it began, while changes go on', async () => {
    const ledger = await here.start({ limits: { sliceMilliseconds: 0 } });
    const ids = Array.from({ length: 400 }, (_, n) => `p${n}`);
    await ledger.commit(aChange(ids.map((id) => putOp(id, { n: 0 }))));
    const before = JSON.stringify(ledger.data.records);
    const checkpoint = ledger.write();
    const during: Promise<unknown>[] = [];
    let running = true;
    const watched = checkpoint.finally(() => {
      running = false;
    });
    for (let n = 1; running && n < 380; n += 1) {
      // The last records wait longest to be written, and change again and again before.
      const ops = [putOp(`p${n % 400}`, { n }), putOp(`p${399 - (n % 7)}`, { n }), putOp(`new${n}`)];
      during.push(ledger.commit(aChange([...ops, deleteOp(`p${380 - n}`)])));
      if (n % 5 === 0) await during.at(-1);
    }
    await Promise.all([watched, ...during]);
    expect(during.length).toBeGreaterThan(5);
    // Changes asked for in the same breath as the checkpoint may come before it: its own number says which.
    const [name] = snapshots();
    const shown = JSON.parse(readFileSync(join(here.folder, String(name)), 'utf8'));
    expect(shown.sequence).toBe(1);
    expect(JSON.stringify(shown.records)).toBe(before);
    const again = await here.restart(ledger);
    expect(again.data).toEqual(ledger.data);
  });
});

describe('a snapshot made in a thread of its own', () => {
  const inThread = { limits: { threadBytes: 0 } };
  const shown = () => {
    const name = snapshots().at(-1) ?? '';
    return JSON.parse(readFileSync(join(here.folder, name), 'utf8'));
  };

  it('is what memory holds, in the same order, through changes, removals and records put again', async () => {
    const ledger = await here.start(inThread);
    const change = (ops: Parameters<typeof aChange>[0]) => ledger.commit(aChange(ops));
    await change(['an', 'binh', 'chi', 'dung'].map((id) => putOp(id, { n: 1 })));
    await change([{ ...putOp('x'), collection: 'meeting' }]);
    await ledger.write();
    await change([putOp('binh', { n: 2 }), deleteOp('an'), putOp('giang'), deleteOp('chi'), putOp('chi')]);
    await change([putOp('giang', { n: 3 }), { ...putOp('y'), collection: 'task' }, deleteOp('nobody')]);
    await change([deleteOp('dung'), putOp('an', { n: 4 }), { ...deleteOp('x'), collection: 'meeting' }]);
    await ledger.write();
    expect(JSON.stringify(shown().records)).toBe(JSON.stringify(ledger.data.records));
    expect(shown()).toMatchObject({ sequence: 5, count: 5 });
    const again = await here.restart(ledger);
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(again.data).toEqual(ledger.data);
  });

  it('takes changes meanwhile, and reports a disk that refuses as the store does', async () => {
    const ledger = await here.start(inThread);
    await ledger.commit(aChange([putOp('an', { text: 'ữ'.repeat(100_000) })]));
    const checkpoint = ledger.write();
    for (const n of [1, 2, 3]) await ledger.commit(aChange([putOp('binh', { n })]));
    await checkpoint;
    expect(shown().sequence).toBe(1);
    await ledger.write();
    expect(JSON.stringify(shown().records)).toBe(JSON.stringify(ledger.data.records));
    await ledger.commit(aChange([putOp('chi')]));
    mkdirSync(join(here.folder, 'snap-000000000005.part'));
    expect(await refusal(ledger.write())).not.toBe('done');
    expect(ledger.state.mode).toBe('open');
  });

  it('is made from memory when the files have been damaged since they were read', async () => {
    const ledger = await here.start(inThread);
    await ledger.commit(aChange([putOp('an'), putOp('binh')]));
    await ledger.write();
    const path = join(here.folder, snapshots().at(-1) ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"binh"', '"bunh"'));
    await ledger.commit(aChange([putOp('chi')]));
    await ledger.write();
    expect(Object.keys(shown().records.person)).toEqual(['an', 'binh', 'chi']);
    expect(readdirSync(here.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a checkpoint that was interrupted', () => {
  it('leaves what has no word said about it, does not count, and goes away with the next', async () => {
    const ledger = await here.start();
    await ledger.commit(aChange([putOp('an')]));
    await ledger.write();
    await ledger.commit(aChange([putOp('binh')]));
    await ledger.close();
    const [name = ''] = snapshots();
    const bytes = readFileSync(join(here.folder, name));
    writeFileSync(join(here.folder, 'snap-000000000001.part'), bytes.subarray(0, 40));
    writeFileSync(join(here.folder, 'snap-000000000000.part'), '');
    const again = await here.start();
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(again.data).toEqual(ledger.data);
    expect(await again.verify()).toMatchObject({ sound: true });
    await again.write();
    expect(readdirSync(here.folder).filter((one) => one.endsWith('.part'))).toEqual([]);
  });
});
