import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../../../electron/data/ledger.ts';
import { databaseVersion } from '../../../../shared/database.ts';
import { genesis, journal, line, put, record, snapshot } from '../../../faults/handmade.ts';
import { aChange, deleteOp, ledgersInFolder, now, putOp, refusal } from './ledger-in-folder.ts';

const here = ledgersInFolder();

describe('opening', () => {
  it('reads a snapshot and a journal written by hand', async () => {
    const early = journal([[put('an')]]);
    const records = { person: { an: record('an', { name: 'Đặng Văn Ân' }) }, meeting: {} };
    const late = journal(
      [[put('binh')], [{ op: 'delete', collection: 'person', id: 'an', before: record('an'), after: null }]],
      { sequence: 1, previous: early.previous },
    );
    await writeFile(join(here.folder, 'wal-000000000000.log'), early.bytes);
    await writeFile(
      join(here.folder, 'snap-000000000001.json'),
      snapshot({ sequence: 1, previous: early.previous, records }),
    );
    await writeFile(join(here.folder, 'wal-000000000001.log'), late.bytes);
    const ledger = await here.start();
    expect(ledger.state).toEqual({ mode: 'open', damage: [] });
    expect(ledger.sequence).toBe(3);
    expect(ledger.data).toEqual({
      version: databaseVersion,
      records: { person: { binh: record('binh') }, meeting: {} },
    });
  });

  it('begins empty in an empty folder, and finds everything again', async () => {
    const ledger = await here.start();
    expect(ledger.data).toEqual({ version: databaseVersion, records: {} });
    await ledger.commit(aChange([putOp('an', { name: 'Nguyễn Thị Ánh' }), putOp('binh')]));
    await ledger.commit(aChange([deleteOp('binh')]));
    const again = await here.restart(ledger);
    expect(again.data).toEqual(ledger.data);
    expect(again.sequence).toBe(2);
  });

  it('refuses a folder that is not there, and one that is a file', async () => {
    await writeFile(join(here.folder, 'file'), '');
    expect(await refusal(openLedger({ folder: join(here.folder, 'none'), now }))).toBe('folder-missing');
    expect(await refusal(openLedger({ folder: join(here.folder, 'file'), now }))).toBe('folder-missing');
  });

  it('refuses a store of a newer version by name, in a snapshot as in a journal, and lets the folder go', async () => {
    const newer = snapshot({ version: 9, sequence: 0, previous: genesis, records: {} });
    await writeFile(join(here.folder, 'wal-000000000000.log'), '');
    await writeFile(join(here.folder, 'snap-000000000000.json'), newer);
    const details = { found: 9, supported: databaseVersion };
    await expect(here.start()).rejects.toMatchObject({ failure: { code: 'store-too-new', details } });
    await rm(join(here.folder, 'snap-000000000000.json'));
    const frames = journal([[put('an')]]);
    const later = frames.bytes.toString().replace('"version":1', '"version":9');
    await writeFile(join(here.folder, 'wal-000000000000.log'), line(later.slice(18, -1)));
    await expect(here.start()).rejects.toMatchObject({ failure: { code: 'store-too-new', details } });
  });

  it('keeps hostile names as plain records: nothing reaches a prototype', async () => {
    const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const ops = hostile.map((id) => put(id, { polluted: true }));
    const nested = JSON.parse('{"op":"put","collection":"__proto__","id":"x","before":null}');
    const frames = journal([[...ops, { ...nested, after: { id: 'x', removedAt: null } }]]);
    const records = Object.fromEntries(hostile.map((id) => [id, record(id)]));
    await writeFile(join(here.folder, 'wal-000000000000.log'), frames.bytes);
    const ledger = await here.start();
    expect(Object.keys(ledger.data.records.person ?? {}).sort()).toEqual([...hostile].sort());
    expect(Object.keys(ledger.data.records)).toContain('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await ledger.write();
    const again = await here.restart(ledger);
    expect(Object.keys(again.data.records.person ?? {}).sort()).toEqual(Object.keys(records).sort());
    expect(Object.values(again.data.records.person ?? {})).toContainEqual(
      record('__proto__', { polluted: true }),
    );
    expect(Object.getPrototypeOf(again.data.records.person)).toBe(null);
  });

  it('opens a record nested a hundred thousand deep, and goes on taking changes beside it', async () => {
    const depth = 100_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const frames = journal([[put('an', { deep: 'DEEP' })]]);
    const body = frames.bytes.toString().slice(18, -1).replace('"DEEP"', deep);
    await writeFile(join(here.folder, 'wal-000000000000.log'), line(body));
    const ledger = await here.start();
    expect(ledger.sequence).toBe(1);
    await ledger.commit(aChange([putOp('binh')]));
    const again = await here.restart(ledger);
    expect(Object.keys(again.data.records.person ?? {})).toEqual(['an', 'binh']);
  });
});
