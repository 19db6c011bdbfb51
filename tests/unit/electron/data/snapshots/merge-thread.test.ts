import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeInThread } from '../../../../../electron/data/snapshots/merge-thread.ts';
import { flipped, genesis, journal, put, record, snapshot } from '../../../../faults/handmade.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = () => Promise.reject(new Error('no thread could be had'));
const early = journal([[put('an'), put('binh')]]);
const at1 = { sequence: 1, previous: early.previous };
const late = journal([[put('chi')], [{ ...put('an', { n: 2 }), before: record('an') }]], at1);
const to = { version: 1, sequence: 3, previous: late.previous };
const people = { an: record('an', { n: 2 }), binh: record('binh'), chi: record('chi') };
const whole = snapshot({ ...to, records: { person: people } });
const write = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), bytes);

describe('a merge in a thread', () => {
  it('makes the snapshot from the one before it and the journals, byte for byte', async () => {
    write('wal-000000000000.log', early.bytes);
    write(
      'snap-000000000001.json',
      snapshot({ ...at1, records: { person: { an: record('an'), binh: record('binh') } } }),
    );
    write('wal-000000000001.log', Buffer.concat([late.bytes, Buffer.alloc(5000)]));
    const job = { folder, base: at1, to, flushBytes: 100 };
    expect(await mergeInThread(job, never)).toEqual({ kind: 'written', bytes: whole.length });
    expect(readFileSync(join(folder, 'snap-000000000003.json'))).toEqual(whole);
  });

  it('makes it from the journals alone where there was none', async () => {
    write('wal-000000000000.log', Buffer.concat([early.bytes, late.bytes]));
    const job = { folder, base: null, to, flushBytes: 1e6 };
    expect(await mergeInThread(job, never)).toEqual({ kind: 'written', bytes: whole.length });
    expect(readFileSync(join(folder, 'snap-000000000003.json'))).toEqual(whole);
  });

  it.each([
    ['a journal is damaged', flipped(early.bytes, 60, 1), to],
    [
      'a journal lacks the last change',
      Buffer.concat([early.bytes, late.bytes.subarray(0, late.ends[0])]),
      to,
    ],
    ['the chain ends elsewhere', Buffer.concat([early.bytes, late.bytes]), { ...to, previous: genesis }],
    ['the records have another shape', Buffer.concat([early.bytes, late.bytes]), { ...to, version: 2 }],
  ])('makes nothing when %s', async (_what, bytes, target) => {
    write('wal-000000000000.log', bytes);
    const job = { folder, base: null, to: target, flushBytes: 1e6 };
    expect(await mergeInThread(job, never)).toEqual({ kind: 'unfit' });
  });

  it('says why the disk refused', async () => {
    const job = { folder: join(folder, 'none'), base: null, to, flushBytes: 1e6 };
    await expect(mergeInThread(job, never)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is made without one where none can be had', async () => {
    const job = { folder, base: null, to, flushBytes: 1e6, unsendable: () => undefined };
    expect(await mergeInThread(job, async () => ({ kind: 'unfit' }))).toEqual({ kind: 'unfit' });
  });
});
