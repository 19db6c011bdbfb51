import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ledger, type LedgerNeeds, openLedger } from '../../../../electron/data/ledger.ts';
import type { Change, Op, StoredRecord } from '../../../../shared/database.ts';
import { genesis, journal, put, record, snapshot } from '../../../faults/handmade.ts';

let folder = '';
const open: Ledger[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
});

afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close();
  await rm(folder, { recursive: true });
});

const now = () => '2026-11-20T08:00:00.000Z';

async function start(more: Partial<LedgerNeeds> = {}): Promise<Ledger> {
  const ledger = await openLedger({ folder, now, ...more });
  open.push(ledger);
  return ledger;
}

async function restart(ledger: Ledger): Promise<Ledger> {
  await ledger.close();
  return start();
}

const putOp = (id: string, more: Record<string, unknown> = {}): Op => {
  const value: StoredRecord = { id, removedAt: null, ...more };
  return { op: 'put', collection: 'person', id, value };
};
const deleteOp = (id: string): Op => ({ op: 'delete', collection: 'person', id });
const aChange = (ops: Op[], more: Partial<Change> = {}): Change => ({
  ...{ by: 'an', at: '2026-11-20T08:00:01.000Z', channel: 'records.put' },
  ...more,
  ops,
});

const code = (error: unknown) => (error as { failure?: { code: string } }).failure?.code;
const refusal = (work: Promise<unknown>) => work.then(() => 'done', code);

describe('opening', () => {
  it('reads a snapshot and a journal written by hand', async () => {
    const early = journal([[put('an')]]);
    const records = { person: { an: record('an', { name: 'Đặng Văn Ân' }) }, meeting: {} };
    const late = journal(
      [[put('binh')], [{ op: 'delete', collection: 'person', id: 'an', before: record('an'), after: null }]],
      { sequence: 1, previous: early.previous },
    );
    await writeFile(join(folder, 'wal-000000000000.log'), early.bytes);
    await writeFile(
      join(folder, 'snap-000000000001.json'),
      snapshot({ sequence: 1, previous: early.previous, records }),
    );
    await writeFile(join(folder, 'wal-000000000001.log'), late.bytes);
    const ledger = await start();
    expect(ledger.state).toEqual({ mode: 'open', damage: [] });
    expect(ledger.sequence).toBe(3);
    expect(ledger.data).toEqual({ version: 1, records: { person: { binh: record('binh') }, meeting: {} } });
  });

  it('begins empty in an empty folder, and finds everything again', async () => {
    const ledger = await start();
    expect(ledger.data).toEqual({ version: 1, records: {} });
    await ledger.commit(aChange([putOp('an', { name: 'Nguyễn Thị Ánh' }), putOp('binh')]));
    await ledger.commit(aChange([deleteOp('binh')]));
    const again = await restart(ledger);
    expect(again.data).toEqual(ledger.data);
    expect(again.sequence).toBe(2);
  });

  it('refuses a folder that is not there, and one that is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await refusal(openLedger({ folder: join(folder, 'none'), now }))).toBe('folder-missing');
    expect(await refusal(openLedger({ folder: join(folder, 'file'), now }))).toBe('folder-missing');
  });

  it('refuses a store of a newer version by name, in a snapshot as in a journal, and lets the folder go', async () => {
    const newer = snapshot({ version: 9, sequence: 0, previous: genesis, records: {} });
    await writeFile(join(folder, 'wal-000000000000.log'), '');
    await writeFile(join(folder, 'snap-000000000000.json'), newer);
    const details = { found: 9, supported: 1 };
    await expect(start()).rejects.toMatchObject({ failure: { code: 'store-too-new', details } });
    await rm(join(folder, 'snap-000000000000.json'));
    const frames = journal([[put('an')]]);
    const later = frames.bytes.toString().replace('"version":1', '"version":9');
    const { line } = await import('../../../faults/handmade.ts');
    await writeFile(join(folder, 'wal-000000000000.log'), line(later.slice(18, -1)));
    await expect(start()).rejects.toMatchObject({ failure: { code: 'store-too-new', details } });
  });

  it('keeps hostile names as plain records: nothing reaches a prototype', async () => {
    const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const ops = hostile.map((id) => put(id, { polluted: true }));
    const nested = JSON.parse('{"op":"put","collection":"__proto__","id":"x","before":null}');
    const frames = journal([[...ops, { ...nested, after: { id: 'x', removedAt: null } }]]);
    const records = Object.fromEntries(hostile.map((id) => [id, record(id)]));
    await writeFile(join(folder, 'wal-000000000000.log'), frames.bytes);
    const ledger = await start();
    expect(Object.keys(ledger.data.records.person ?? {}).sort()).toEqual([...hostile].sort());
    expect(Object.keys(ledger.data.records)).toContain('__proto__');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await ledger.write();
    const again = await restart(ledger);
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
    const { line } = await import('../../../faults/handmade.ts');
    await writeFile(join(folder, 'wal-000000000000.log'), line(body));
    const ledger = await start();
    expect(ledger.sequence).toBe(1);
    await ledger.commit(aChange([putOp('binh')]));
    const again = await restart(ledger);
    expect(Object.keys(again.data.records.person ?? {})).toEqual(['an', 'binh']);
  });
});

describe('a change', () => {
  it('is indivisible, numbered, and in memory when it resolves', async () => {
    const ledger = await start();
    expect(await ledger.commit(aChange([putOp('an'), putOp('binh')]))).toEqual({ sequence: 1 });
    expect(Object.keys(ledger.data.records.person ?? {})).toEqual(['an', 'binh']);
    expect(ledger.sequence).toBe(1);
  });

  it('is not in memory before it is on the disk', async () => {
    const ledger = await start();
    const pending = ledger.commit(aChange([putOp('an')]));
    expect(ledger.data.records).toEqual({});
    await pending;
    expect(ledger.data.records.person?.an).toBeDefined();
  });

  it('keeps a copy: later edits of what was passed or of what is held change nothing', async () => {
    const ledger = await start();
    const value = { id: 'an', removedAt: null, tags: ['một'] };
    const pending = ledger.commit(aChange([{ op: 'put', collection: 'person', id: 'an', value }]));
    value.tags.push('hai');
    await pending;
    value.tags.push('ba');
    const held = ledger.data.records.person?.an as typeof value;
    expect(held.tags).toEqual(['một']);
    expect(() => held.tags.push('bốn')).toThrow(TypeError);
    expect((await restart(ledger)).data.records.person?.an).toEqual({ ...value, tags: ['một'] });
  });

  it('holds in memory exactly what a restart will find, also of values that are no JSON', async () => {
    const ledger = await start();
    const odd = {
      when: new Date(0),
      none: undefined,
      list: [undefined, Number.NaN],
      text: 'A\u0301\ud800\u2028',
    };
    await ledger.commit(aChange([putOp('an', odd)]));
    const held = structuredClone(ledger.data);
    expect((await restart(ledger)).data).toEqual(held);
    expect(held.records.person?.an).toMatchObject({ when: '1970-01-01T00:00:00.000Z', list: [null, null] });
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const nested = (depth: number): unknown => (depth === 0 ? 0 : { inner: nested(depth - 1) });
  it.each<[string, Change]>([
    ['an id that climbs', aChange([putOp('../an')])],
    ['an id that is a prototype', aChange([putOp('__proto__')])],
    ['a collection that is a prototype', aChange([{ ...deleteOp('an'), collection: '__proto__' }])],
    [
      'an id that is not the value’s',
      aChange([{ op: 'put', collection: 'person', id: 'an', value: record('binh') }]),
    ],
    ['a value that contains itself', aChange([putOp('an', cyclic)])],
    ['a value nested too deep', aChange([putOp('an', { deep: nested(70) })])],
    ['a value that JSON does not know', aChange([putOp('an', { big: 1n })])],
    ['no author', aChange([putOp('an')], { by: '' })],
  ])('with %s is refused as invalid, and the next one goes through', async (_what, change) => {
    const ledger = await start();
    expect(await refusal(ledger.commit(change))).toBe('invalid-input');
    expect(await ledger.commit(aChange([putOp('an')]))).toEqual({ sequence: 1 });
  });

  it('that is longer than any paper is refused as too large', async () => {
    const ledger = await start();
    const text = 'ữ'.repeat(33 * 1024 * 1024);
    expect(await refusal(ledger.commit(aChange([putOp('an', { text })])))).toBe('too-large');
  });

  it('of several megabytes is kept, and may be larger than the space set aside', async () => {
    const ledger = await start();
    const text = 'Biên bản cuộc họp. '.repeat(200_000);
    await ledger.commit(aChange([putOp('an', { text })]));
    await ledger.commit(aChange([putOp('binh', { text })]));
    const again = await restart(ledger);
    expect(again.data).toEqual(ledger.data);
  });

  it('is announced once, after it is made, with what was there before', async () => {
    const ledger = await start();
    const heard: unknown[] = [];
    const stop = ledger.onCommit(({ sequence, by, channel, reason, ops }) => {
      heard.push({ sequence, by, channel, reason, ops, held: Object.keys(ledger.data.records.person ?? {}) });
    });
    await ledger.commit(aChange([putOp('an', { n: 1 })]));
    await ledger.commit(aChange([putOp('an', { n: 2 })], { reason: 'Sửa sai sót' }));
    stop();
    await ledger.commit(aChange([deleteOp('an')]));
    const author = { by: 'an', channel: 'records.put' };
    const step = { op: 'put', collection: 'person', id: 'an' };
    const [one, two] = [record('an', { n: 1 }), record('an', { n: 2 })];
    expect(heard).toEqual([
      {
        sequence: 1,
        ...author,
        reason: undefined,
        ops: [{ ...step, before: null, after: one }],
        held: ['an'],
      },
      {
        sequence: 2,
        ...author,
        reason: 'Sửa sai sót',
        ops: [{ ...step, before: one, after: two }],
        held: ['an'],
      },
    ]);
  });

  it('stands when a listener fails', async () => {
    const ledger = await start();
    const warned = new Promise((resolve) => process.once('warning', resolve));
    ledger.onCommit(() => {
      throw new Error('listener');
    });
    expect(await ledger.commit(aChange([putOp('an')]))).toEqual({ sequence: 1 });
    expect(await warned).toMatchObject({ message: 'listener' });
  });

  it('is refused through lowdb’s own update, which would run ahead of the disk', async () => {
    const ledger = await start();
    expect(await refusal(ledger.update())).toBe('internal');
    ledger.data = { version: 1, records: {} };
    expect(await refusal(ledger.write())).toBe('internal');
  });

  it('is refused after closing; closing twice is closing once', async () => {
    const ledger = await start();
    await ledger.close();
    await ledger.close();
    expect(await refusal(ledger.commit(aChange([putOp('an')])))).toBe('store-stopped');
  });
});

describe('changes at the same time', () => {
  it('take effect in the order in which they were asked for, each seeing the one before', async () => {
    const ledger = await start();
    const asked = Array.from({ length: 50 }, (_, n) => ledger.commit(aChange([putOp('an', { n })])));
    const sequences = (await Promise.all(asked)).map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    const { entries } = await ledger.history('person', 'an');
    expect(entries.map(({ before }) => (before as { n?: number } | null)?.n)).toEqual([
      undefined,
      ...Array.from({ length: 49 }, (_, n) => n),
    ]);
  });

  it('are all finished when closing resolves', async () => {
    const ledger = await start();
    const asked = Array.from({ length: 20 }, (_, n) => ledger.commit(aChange([putOp(`p${n}`)])));
    await ledger.close();
    await Promise.all(asked);
    const again = await start();
    expect(again.sequence).toBe(20);
  });
});

describe('history', () => {
  it('tells of one record who, when, by what, why, before and after, over checkpoints and restarts', async () => {
    const ledger = await start();
    await ledger.commit(aChange([putOp('an', { n: 1 }), putOp('binh')]));
    await ledger.write();
    const again = await restart(ledger);
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
    const ledger = await start();
    for (const n of [1, 2, 3]) {
      await ledger.commit(aChange([putOp('an', { n })]));
      await ledger.write();
    }
    await rm(join(folder, 'wal-000000000001.log'));
    const { entries, complete } = await ledger.history('person', 'an');
    expect(complete).toBe(false);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 3]);
  });
});

describe('a checkpoint', () => {
  const snapshots = () => readdirSync(folder).filter((name) => name.startsWith('snap-'));
  const journals = () => readdirSync(folder).filter((name) => name.startsWith('wal-'));

  it('is one JSON document with one record per line', async () => {
    const ledger = await start();
    await ledger.commit(aChange([putOp('an', { name: 'Lê\nÁnh' }), putOp('binh')]));
    await ledger.commit(aChange([{ ...deleteOp('x'), collection: 'meeting' }]));
    await ledger.write();
    const text = readFileSync(join(folder, 'snap-000000000002.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      ...{ store: 'so-ban-chi-dao', version: 1, sequence: 2, count: 2 },
      records: { person: { an: record('an', { name: 'Lê\nÁnh' }), binh: record('binh') }, meeting: {} },
    });
    expect(text.split('\n').filter((line) => line.includes('"removedAt"'))).toHaveLength(2);
    expect(text.endsWith('"}\n')).toBe(true);
  });

  it('is what a store is read from when nothing but it and an empty journal are left', async () => {
    const ledger = await start();
    await ledger.commit(aChange([putOp('an'), putOp('binh')]));
    await ledger.write();
    await ledger.close();
    await rm(join(folder, 'wal-000000000000.log'));
    const again = await start();
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(again.data).toEqual(ledger.data);
  });

  it('keeps two generations of snapshots and every journal', async () => {
    const ledger = await start();
    for (const n of [1, 2, 3, 4]) {
      await ledger.commit(aChange([putOp('an', { n })]));
      await ledger.write();
      await ledger.write();
    }
    expect(snapshots()).toEqual(['snap-000000000003.json', 'snap-000000000004.json']);
    expect(journals()).toHaveLength(5);
  });

  it('drops the unused space of a journal that is closed', async () => {
    const ledger = await start();
    await ledger.commit(aChange([putOp('an')]));
    await ledger.write();
    expect(readFileSync(join(folder, 'wal-000000000000.log')).length).toBeLessThan(1000);
    expect(readFileSync(join(folder, 'wal-000000000001.log')).equals(Buffer.alloc(1024 * 1024))).toBe(true);
  });

  it('happens by itself when the journal has grown, and at closing when it saves time', async () => {
    const ledger = await start({ limits: { journalBytes: 4000, closingChanges: 3 } });
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
    const ledger = await start({ limits: { sliceMilliseconds: 0 } });
    const ids = Array.from({ length: 400 }, (_, n) => `p${n}`);
    await ledger.commit(aChange(ids.map((id) => putOp(id, { n: 0 }))));
    const before = JSON.stringify(ledger.data.records);
    const checkpoint = ledger.write();
    const during: Promise<unknown>[] = [];
    let running = true;
    const watched = checkpoint.finally(() => {
      running = false;
    });
    for (let n = 1; running && n < 2000; n += 1) {
      during.push(
        ledger.commit(aChange([putOp(`p${n % 400}`, { n }), putOp(`new${n}`), deleteOp(`p${399 - n}`)])),
      );
      if (n % 5 === 0) await during.at(-1);
    }
    await Promise.all([watched, ...during]);
    expect(during.length).toBeGreaterThan(5);
    // Changes asked for in the same breath as the checkpoint may come before it: its own number says which.
    const [name] = snapshots();
    const shown = JSON.parse(readFileSync(join(folder, String(name)), 'utf8'));
    expect(shown.sequence).toBe(1);
    expect(JSON.stringify(shown.records)).toBe(before);
    const again = await restart(ledger);
    expect(again.data).toEqual(ledger.data);
  });
});
