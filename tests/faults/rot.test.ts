import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../electron/data/ledger.ts';
import { folder, newDisk, openOn } from './fake-store.ts';
import { flipped, genesis, journal, put, record, snapshot } from './handmade.ts';

const first = `${folder}/wal-000000000000.log`;
const second = `${folder}/wal-000000000003.log`;
const older = `${folder}/snap-000000000000.json`;
const newer = `${folder}/snap-000000000003.json`;

const changes = [
  [put('an', { name: 'Lê Thị Ánh' })],
  [put('binh')],
  [put('an', { name: 'Lê Ánh' }), put('chi')],
];
const early = journal(changes);
const late = journal([[put('dung')], [put('giang', { note: 'Đã nhận' })]], {
  sequence: 3,
  previous: early.previous,
});
const middle = {
  person: { an: record('an', { name: 'Lê Ánh' }), binh: record('binh'), chi: record('chi') },
  meeting: {},
};
const middleSnapshot = snapshot({ sequence: 3, previous: early.previous, records: middle });
const whole = ['an', 'binh', 'chi', 'dung', 'giang'];

const people = (ledger: Ledger) => Object.keys(ledger.data.records.person ?? {}).sort();

async function opened(files: Record<string, Buffer>) {
  const disk = newDisk();
  for (const [path, bytes] of Object.entries(files)) disk.plant(path, bytes);
  const ledger = await openOn(disk);
  const seen = { state: ledger.state, people: people(ledger), sequence: ledger.sequence };
  await ledger.close();
  return { ...seen, disk };
}

/** People after the first so many of the early changes. */
const after = (count: number) => [[], ['an'], ['an', 'binh'], ['an', 'binh', 'chi']][count] ?? [];

describe('a journal cut off at any byte', () => {
  const whole = Buffer.concat([early.bytes, Buffer.alloc(100)]);
  it.each([
    ['gone', (length: number) => early.bytes.subarray(0, length)],
    ['zeros', (length: number) => Buffer.concat([early.bytes.subarray(0, length), Buffer.alloc(300)])],
  ])('gives the changes that are whole, and says what was cut, when the rest is %s', async (_rest, cut) => {
    for (let length = 0; length <= early.bytes.length; length += 1) {
      const { state, people, sequence } = await opened({ [first]: cut(length) });
      const count = early.ends.filter((end) => end <= length).length;
      const remains = length - (early.ends[count - 1] ?? 0);
      expect({ people, sequence }).toEqual({ people: after(count), sequence: count });
      const damage =
        remains === 0 ? [] : [{ kind: 'torn-tail', file: 'wal-000000000000.log', sequence: count }];
      expect(state).toMatchObject({ mode: 'open', damage });
    }
  });

  it('keeps a copy of what is cut off, and does not meet it again', async () => {
    const torn = whole.subarray(0, (early.ends[1] ?? 0) + 40);
    const { disk } = await opened({ [first]: torn });
    expect(disk.peek(`${folder}/cut-000000000002.bin`)).toEqual(torn.subarray(early.ends[1]));
    const ledger = await openOn(disk);
    expect(ledger.state.damage).toHaveLength(1);
    await ledger.commit({ by: 'an', at: 'now', channel: 'test', ops: [] });
    await ledger.close();
    const again = await openOn(disk);
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(again.sequence).toBe(3);
    await again.close();
  });
});

describe('one bit turned', () => {
  it('anywhere in a journal is always told, and what is shown is certain', async () => {
    let read = 0;
    for (let at = 0; at < early.bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const { state, people, sequence } = await opened({ [first]: flipped(early.bytes, at, bit) });
        const certain = early.ends.filter((end) => end <= at).length;
        expect({ people, sequence }).toEqual({ people: after(certain), sequence: certain });
        const last = certain === changes.length - 1;
        expect(state.mode).toBe(last ? 'open' : 'read-only');
        expect(state.damage.map(({ kind }) => kind)).toEqual([last ? 'torn-tail' : 'journal-damaged']);
        read += 1;
      }
    }
    expect(read).toBe(early.bytes.length * 8);
  }, 60_000);

  it('anywhere in a journal that has a successor makes the store read-only, also in its last change', async () => {
    for (let at = 0; at < early.bytes.length; at += 1) {
      const { state, sequence } = await opened({
        [first]: flipped(early.bytes, at, at % 8),
        [second]: late.bytes,
      });
      expect(state.mode).toBe('read-only');
      expect(sequence).toBe(early.ends.filter((end) => end <= at).length);
    }
  });

  it('anywhere in the newest snapshot is told and heals from the one before and the journals', async () => {
    const empty = snapshot({ sequence: 0, previous: genesis, records: {} });
    for (let at = 0; at < middleSnapshot.length; at += 1) {
      const files = { [older]: empty, [first]: early.bytes, [second]: late.bytes };
      const { state, people } = await opened({ ...files, [newer]: flipped(middleSnapshot, at, at % 8) });
      expect(people).toEqual(whole);
      expect(state).toEqual({
        mode: 'open',
        damage: [{ kind: 'snapshot-damaged', file: 'snap-000000000003.json' }],
      });
    }
  });

  it('in every snapshot heals from the journals alone, which are never thrown away', async () => {
    const empty = snapshot({ sequence: 0, previous: genesis, records: {} });
    const { state, people } = await opened({
      ...{ [older]: flipped(empty, 9, 1), [newer]: flipped(middleSnapshot, 200, 4) },
      ...{ [first]: early.bytes, [second]: late.bytes },
    });
    expect(people).toEqual(whole);
    expect(state.mode).toBe('open');
    expect(state.damage).toHaveLength(2);
  });
});

describe('a snapshot that is damaged', () => {
  const damaged = flipped(middleSnapshot, 250, 3);

  it('is replaced by the next checkpoint, also when nothing has changed since', async () => {
    const disk = newDisk();
    for (const [path, bytes] of [
      [first, early.bytes],
      [newer, damaged],
      [second, Buffer.alloc(0)],
    ] as const) {
      disk.plant(path, bytes);
    }
    const ledger = await openOn(disk);
    expect(ledger.state.damage).toHaveLength(1);
    await ledger.write();
    await ledger.close();
    expect(disk.peek(newer)).toHaveLength(middleSnapshot.length - ',"meeting":{\n}'.length - 1);
    expect((await openOn(disk)).state).toEqual({ mode: 'open', damage: [] });
  });

  it('still tells that its journal must be there', async () => {
    const { state } = await opened({ [first]: early.bytes, [newer]: damaged });
    expect(state.mode).toBe('read-only');
    expect(state.damage.map(({ kind }) => kind)).toEqual(['snapshot-damaged', 'journal-missing']);
  });

  it('by being under the name of another does not exist', async () => {
    const other = `${folder}/snap-000000000002.json`;
    const { state, people } = await opened({
      [first]: early.bytes.subarray(0, early.ends[1]),
      [other]: middleSnapshot,
    });
    expect(people).toEqual(['an', 'binh']);
    expect(state.damage.map(({ kind }) => kind)).toEqual(['snapshot-damaged', 'journal-missing']);
  });
});

describe('an empty journal', () => {
  const zeros = Buffer.alloc(2048);

  it('that begins before the changes of another end was made and never used: it is passed over', async () => {
    const { state, sequence, disk } = await opened({
      [first]: early.bytes,
      [`${folder}/wal-000000000002.log`]: zeros,
    });
    expect({ state, sequence }).toEqual({ state: { mode: 'open', damage: [] }, sequence: 3 });
    const ledger = await openOn(disk);
    await ledger.commit({ by: 'an', at: 'now', channel: 'test', ops: [] });
    await ledger.close();
    const again = await openOn(disk);
    expect({ state: again.state, sequence: again.sequence }).toEqual({
      state: { mode: 'open', damage: [] },
      sequence: 4,
    });
    await again.close();
  });

  it('that begins after the certain changes end tells that some are missing', async () => {
    const { state, sequence } = await opened({
      [first]: early.bytes.subarray(0, early.ends[1]),
      [second]: zeros,
    });
    expect(sequence).toBe(2);
    expect(state).toEqual({
      mode: 'read-only',
      damage: [{ kind: 'journal-missing', file: 'wal-000000000002.log', sequence: 2 }],
    });
  });
});

describe('a journal that begins before the changes of another end', () => {
  it('and is not empty is damage: one of the two is foreign', async () => {
    const foreign = journal([[put('hoa')]], { sequence: 2, previous: genesis });
    const { state, sequence } = await opened({
      [first]: early.bytes,
      [`${folder}/wal-000000000002.log`]: foreign.bytes,
    });
    expect(sequence).toBe(3);
    expect(state.damage).toMatchObject([{ kind: 'journal-damaged', file: 'wal-000000000002.log' }]);
  });
});

describe('a snapshot cut off at any byte', () => {
  it('does not exist', async () => {
    for (let length = 0; length < middleSnapshot.length; length += 1) {
      const files = { [first]: early.bytes, [second]: late.bytes };
      const { state, people } = await opened({ ...files, [newer]: middleSnapshot.subarray(0, length) });
      expect(people).toEqual(whole);
      expect(state.damage).toEqual([{ kind: 'snapshot-damaged', file: 'snap-000000000003.json' }]);
    }
  });

  it('does not exist either where the rest of it is zeros', async () => {
    for (let length = 0; length < middleSnapshot.length; length += 1) {
      const files = { [first]: early.bytes, [second]: late.bytes };
      const cut = Buffer.concat([
        middleSnapshot.subarray(0, length),
        Buffer.alloc(middleSnapshot.length - length),
      ]);
      const { state, people } = await opened({ ...files, [newer]: cut });
      expect(people).toEqual(whole);
      expect(state).toEqual({
        mode: 'open',
        damage: [{ kind: 'snapshot-damaged', file: 'snap-000000000003.json' }],
      });
    }
  });

  it('does not exist either with anything behind its last line', async () => {
    for (const tail of ['\n', ' ', '{}\n', middleSnapshot.toString()]) {
      const longer = Buffer.concat([middleSnapshot, Buffer.from(tail)]);
      const { state } = await opened({ [first]: early.bytes, [second]: late.bytes, [newer]: longer });
      expect(state.damage).toHaveLength(1);
    }
  });
});

describe('a file that is missing', () => {
  it('leaves the store read-only with what is certain, and changes nothing on the disk', async () => {
    const all: Record<string, Buffer> = {
      [first]: early.bytes,
      [newer]: middleSnapshot,
      [second]: late.bytes,
    };
    const without = async (...missing: string[]) => {
      const files = Object.fromEntries(Object.entries(all).filter(([path]) => !missing.includes(path)));
      const { state, people, disk } = await opened(files);
      const left = [...disk.files()].filter(([path]) => !path.includes('LOCK'));
      if (state.mode === 'read-only') expect(Object.fromEntries(left)).toEqual(files);
      return { mode: state.mode, damage: state.damage.map(({ kind }) => kind), people };
    };
    expect(await without(second)).toEqual({
      ...{ mode: 'read-only', damage: ['journal-missing'], people: ['an', 'binh', 'chi'] },
    });
    expect(await without(first, newer)).toEqual({
      mode: 'read-only',
      damage: ['journal-missing'],
      people: [],
    });
    // The snapshot and what follows it are enough; the rest is history.
    expect(await without(first)).toEqual({ mode: 'open', damage: [], people: whole });
    expect(await without(newer)).toEqual({ mode: 'open', damage: [], people: whole });
  });

  it('is never taken for an empty store: kept files without any journal open read-only', async () => {
    const { state } = await opened({ [`${folder}/files/ab/${'ab'.repeat(32)}`]: Buffer.from('x') });
    expect(state).toEqual({ mode: 'read-only', damage: [{ kind: 'everything-missing' }] });
  });
});
