import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/database.ts';
import { record } from '../../../faults/handmade.ts';
import { aChange, deleteOp, ledgersInFolder, putOp, refusal } from './ledger-in-folder.ts';

const here = ledgersInFolder();

describe('a change', () => {
  it('is indivisible, numbered, and in memory when it resolves', async () => {
    const ledger = await here.start();
    expect(await ledger.commit(aChange([putOp('an'), putOp('binh')]))).toEqual({ sequence: 1 });
    expect(Object.keys(ledger.data.records.person ?? {})).toEqual(['an', 'binh']);
    expect(ledger.sequence).toBe(1);
  });

  it('is not in memory before it is on the disk', async () => {
    const ledger = await here.start();
    const pending = ledger.commit(aChange([putOp('an')]));
    expect(ledger.data.records).toEqual({});
    await pending;
    expect(ledger.data.records.person?.an).toBeDefined();
  });

  it('keeps a copy: later edits of what was passed or of what is held change nothing', async () => {
    const ledger = await here.start();
    const value = { id: 'an', removedAt: null, tags: ['một'] };
    const pending = ledger.commit(aChange([{ op: 'put', collection: 'person', id: 'an', value }]));
    value.tags.push('hai');
    await pending;
    value.tags.push('ba');
    const held = ledger.data.records.person?.an as typeof value;
    expect(held.tags).toEqual(['một']);
    expect(() => held.tags.push('bốn')).toThrow(TypeError);
    expect((await here.restart(ledger)).data.records.person?.an).toEqual({ ...value, tags: ['một'] });
  });

  it('holds in memory exactly what a restart will find, also of values that are no JSON', async () => {
    const ledger = await here.start();
    const odd = {
      when: new Date(0),
      none: undefined,
      list: [undefined, Number.NaN],
      text: 'A\u0301\ud800\u2028',
    };
    await ledger.commit(aChange([putOp('an', odd)]));
    const held = structuredClone(ledger.data);
    expect((await here.restart(ledger)).data).toEqual(held);
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
    const ledger = await here.start();
    expect(await refusal(ledger.commit(change))).toBe('invalid-input');
    expect(await ledger.commit(aChange([putOp('an')]))).toEqual({ sequence: 1 });
  });

  it('that is longer than any paper is refused as too large', async () => {
    const ledger = await here.start();
    const text = 'ữ'.repeat(33 * 1024 * 1024);
    expect(await refusal(ledger.commit(aChange([putOp('an', { text })])))).toBe('too-large');
  });

  it('of several megabytes is kept, and may be larger than the space set aside', async () => {
    const ledger = await here.start();
    const text = 'Biên bản cuộc họp. '.repeat(200_000);
    await ledger.commit(aChange([putOp('an', { text })]));
    await ledger.commit(aChange([putOp('binh', { text })]));
    const again = await here.restart(ledger);
    expect(again.data).toEqual(ledger.data);
  });

  it('is announced once, after it is made, with what was there before', async () => {
    const ledger = await here.start();
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
    const ledger = await here.start();
    const warned = new Promise((resolve) => process.once('warning', resolve));
    ledger.onCommit(() => {
      throw new Error('listener');
    });
    expect(await ledger.commit(aChange([putOp('an')]))).toEqual({ sequence: 1 });
    expect(await warned).toMatchObject({ message: 'listener' });
  });

  it('is refused through lowdb’s own update, which would run ahead of the disk', async () => {
    const ledger = await here.start();
    expect(await refusal(ledger.update())).toBe('internal');
    ledger.data = { version: 1, records: {} };
    expect(await refusal(ledger.write())).toBe('internal');
  });

  it('is refused after closing; closing twice is closing once', async () => {
    const ledger = await here.start();
    await ledger.close();
    await ledger.close();
    expect(await refusal(ledger.commit(aChange([putOp('an')])))).toBe('store-stopped');
  });
});

describe('changes at the same time', () => {
  it('take effect in the order in which they were asked for, each seeing the one before', async () => {
    const ledger = await here.start();
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
    const ledger = await here.start();
    const asked = Array.from({ length: 20 }, (_, n) => ledger.commit(aChange([putOp(`p${n}`)])));
    await ledger.close();
    await Promise.all(asked);
    const again = await here.start();
    expect(again.sequence).toBe(20);
  });
});
