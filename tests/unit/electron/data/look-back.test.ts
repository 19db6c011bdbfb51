import { describe, expect, it } from 'vitest';
import type { ChangeStream, Ledger } from '../../../../electron/data/ledger.ts';
import { folder, newDisk, openOn } from '../../../faults/fake-store.ts';
import { flipped, genesis, journal, put, record, snapshot } from '../../../faults/handmade.ts';
import { aChange, deleteOp, putOp } from './ledger-in-folder.ts';

const file = (base: number) => `${folder}/wal-${String(base).padStart(12, '0')}.log`;
const snap = (sequence: number) => `${folder}/snap-${String(sequence).padStart(12, '0')}.json`;

/** Six changes in three journals, with snapshots after the second and the fourth. */
function writtenByHand() {
  const disk = newDisk();
  const first = journal([[put('an', { n: 1 })], [put('binh')]]);
  const after2 = { sequence: 2, previous: first.previous };
  const an = { ...put('an', { n: 2 }), before: record('an', { n: 1 }) };
  const second = journal([[an], [put('chi')]], after2);
  const after4 = { sequence: 4, previous: second.previous };
  const gone = { op: 'delete', collection: 'person', id: 'binh', before: record('binh'), after: null };
  const third = journal([[gone], [put('dung')]], after4);
  const people2 = { person: { an: record('an', { n: 1 }), binh: record('binh') } };
  const people4 = { person: { an: record('an', { n: 2 }), binh: record('binh'), chi: record('chi') } };
  const snapshots = [
    snapshot({ ...after2, records: people2 }),
    snapshot({ ...after4, records: people4 }),
  ] as const;
  disk.plant(file(0), first.bytes);
  disk.plant(file(2), second.bytes);
  disk.plant(file(4), Buffer.concat([third.bytes, Buffer.alloc(2048)]));
  disk.plant(snap(2), snapshots[0]);
  disk.plant(snap(4), snapshots[1]);
  return { disk, first, second, third, snapshots, people2, people4 };
}

async function numbers(stream: ChangeStream): Promise<number[]> {
  const found: number[] = [];
  for await (const { sequence } of stream) found.push(sequence);
  return found;
}

describe('the changes of a period', () => {
  it('come one by one over all journals, oldest or newest first, as many as are asked for', async () => {
    const ledger = await openOn(writtenByHand().disk);
    expect(await numbers(ledger.changes())).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await numbers(ledger.changes({ order: 'newest-first' }))).toEqual([6, 5, 4, 3, 2, 1]);
    expect(await numbers(ledger.changes({ order: 'newest-first', limit: 2 }))).toEqual([6, 5]);
    expect(await numbers(ledger.changes({ from: { sequence: 2 }, to: { sequence: 4 } }))).toEqual([2, 3, 4]);
    expect(await numbers(ledger.changes({ from: { sequence: 9 } }))).toEqual([]);
    expect(await numbers(ledger.changes({ limit: 0 }))).toEqual([]);
  });

  it('tell who, when, by what and what was there before and after', async () => {
    const ledger = await openOn(writtenByHand().disk);
    for await (const change of ledger.changes({ from: { sequence: 3 }, limit: 1 })) {
      expect(change).toEqual({
        ...{ sequence: 3, by: 'an', at: '2026-11-20T01:02:03.000Z', channel: 'records.put' },
        ops: [
          {
            ...{ op: 'put', collection: 'person', id: 'an' },
            ...{ before: record('an', { n: 1 }), after: record('an', { n: 2 }) },
          },
        ],
      });
    }
  });

  it('include those made since, and none that are only on their way', async () => {
    const ledger = await openOn(writtenByHand().disk);
    expect(await numbers(ledger.changes({ from: { sequence: 6 } }))).toEqual([6]);
    await ledger.commit(aChange([putOp('giang')]));
    const pending = ledger.commit(aChange([putOp('hoa')]));
    expect(await numbers(ledger.changes({ from: { sequence: 6 } }))).toEqual([6, 7]);
    await pending;
    await ledger.write();
    await ledger.commit(aChange([deleteOp('hoa')]));
    expect(await numbers(ledger.changes({ from: { sequence: 6 } }))).toEqual([6, 7, 8, 9]);
  });

  it('are those between two instants, whatever a clock that was wrong for a while has stamped on some', async () => {
    const ledger = await openOn(newDisk());
    const days = [
      '2026-01-05',
      '2026-02-05',
      '1970-01-01',
      '2026-03-05',
      '2062-03-06',
      '2026-04-05',
      '2026-05-05',
    ];
    for (const day of days)
      await ledger.commit(aChange([putOp('an', { day })], { at: `${day}T08:00:00.000Z` }));
    const between = (from: string, to: string) =>
      numbers(ledger.changes({ from: { at: `${from}T08:00:00.000Z` }, to: { at: `${to}T08:00:00.000Z` } }));
    expect(await between('2026-02-05', '2026-03-05')).toEqual([2, 3, 4]);
    expect(await between('2026-03-06', '2026-12-31')).toEqual([5, 6, 7]);
    expect(await between('2025-01-01', '2025-12-31')).toEqual([]);
    expect(await between('2027-01-01', '2027-12-31')).toEqual([]);
  });

  it('say which of them are lost, and give the others', async () => {
    const { disk } = writtenByHand();
    disk.uproot(file(0));
    const ledger = await openOn(disk);
    const stream = ledger.changes();
    expect(await numbers(stream)).toEqual([3, 4, 5, 6]);
    expect(stream.gaps).toEqual([{ file: 'wal-000000000000.log', after: 0, to: 2 }]);
    const later = ledger.changes({ from: { sequence: 3 } });
    expect(await numbers(later)).toEqual([3, 4, 5, 6]);
    expect(later.gaps).toEqual([]);
  });

  it('say what was lost after the journals had been read once', async () => {
    const { disk, second } = writtenByHand();
    const ledger = await openOn(disk);
    expect(await numbers(ledger.changes())).toHaveLength(6);
    disk.plant(file(2), flipped(second.bytes, 100, 3));
    const stream = ledger.changes();
    expect(await numbers(stream)).toEqual([1, 2, 4, 5, 6]);
    expect(stream.gaps).toEqual([{ file: 'wal-000000000002.log', after: 2, to: 3 }]);
  });

  it('are read in any order from frames longer than what is read at once', async () => {
    const ledger = await openOn(newDisk(), { limits: {} });
    const text = 'Biên bản cuộc họp. '.repeat(20_000);
    for (const n of [1, 2, 3]) await ledger.commit(aChange([putOp('an', { n, text })]));
    await ledger.commit(aChange([putOp('binh')]));
    expect(await numbers(ledger.changes({ order: 'newest-first' }))).toEqual([4, 3, 2, 1]);
    expect(await numbers(ledger.changes())).toEqual([1, 2, 3, 4]);
    const { entries } = await ledger.history('person', 'an');
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });
});

describe('the store as it stood', () => {
  it('after any change is what replaying to it gives, with and without snapshots, and cannot be changed', async () => {
    const { disk, people2, people4 } = writtenByHand();
    const ledger = await openOn(disk);
    const people = async (sequence: number) => (await ledger.at({ sequence })).database.records;
    for (const missing of ['none', snap(4), snap(2)]) {
      disk.uproot(missing);
      expect(await people(0)).toEqual({});
      expect(await people(1)).toEqual({ person: { an: record('an', { n: 1 }) } });
      expect(await people(2)).toEqual(people2);
      expect(await people(4)).toEqual(people4);
      expect(Object.keys((await people(5)).person ?? {})).toEqual(['an', 'chi']);
      expect(await people(99)).toEqual(ledger.data.records);
    }
    const { database } = await ledger.at({ sequence: 2 });
    expect(() => Object.assign(database.records.person ?? {}, { x: null })).toThrow(TypeError);
    expect(() => Object.assign(database.records.person?.an ?? {}, { n: 9 })).toThrow(TypeError);
    expect(() => Object.assign(database, { version: 9 })).toThrow(TypeError);
  });

  it('at an instant is that of the last change until then, and says which', async () => {
    const ledger = await openOn(newDisk());
    for (const day of ['2026-01-05', '2026-02-05', '2026-03-05'])
      await ledger.commit(aChange([putOp('an', { day })], { at: `${day}T08:00:00.000Z` }));
    const on = async (at: string) => {
      const { sequence, complete, at: since } = await ledger.at({ at });
      return { sequence, complete, since };
    };
    expect(await on('2026-02-28T00:00:00.000Z')).toEqual({
      ...{ sequence: 2, complete: true, since: '2026-02-05T08:00:00.000Z' },
    });
    expect(await on('2026-03-05T08:00:00.000Z')).toMatchObject({ sequence: 3 });
    expect(await on('2025-01-01T00:00:00.000Z')).toEqual({ sequence: 0, complete: true, since: null });
  });

  it('says when the journals do not reach that far, and gives the last state that is certain before', async () => {
    const { disk, second } = writtenByHand();
    disk.uproot(snap(2));
    disk.plant(file(2), flipped(second.bytes, 100, 3));
    const ledger = await openOn(disk);
    expect(await ledger.at({ sequence: 3 })).toMatchObject({ sequence: 2, complete: false });
    expect(await ledger.at({ sequence: 5 })).toMatchObject({ sequence: 5, complete: true });
  });
});

describe('verifying', () => {
  const verified = async (disk: ReturnType<typeof newDisk>) => {
    const ledger: Ledger = await openOn(disk);
    const before = disk.files();
    const report = await ledger.verify();
    expect(disk.files()).toEqual(before);
    return report;
  };
  const states = (checks: readonly { file: string; state: string }[]) =>
    Object.fromEntries(checks.map(({ file, state }) => [file, state]));

  it('finds a sound store sound, tells what it read, and how far it is', async () => {
    const ledger = await openOn(writtenByHand().disk);
    const progress: number[] = [];
    const report = await ledger.verify({ onProgress: ({ done, total }) => progress.push(done / total) });
    expect(report).toEqual({
      sound: true,
      certain: [{ from: 1, to: 6 }],
      snapshots: [
        { file: 'snap-000000000002.json', sequence: 2, records: 2, state: 'sound' },
        { file: 'snap-000000000004.json', sequence: 4, records: 3, state: 'sound' },
      ],
      journals: [
        { file: 'wal-000000000000.log', from: 1, to: 2, state: 'sound' },
        { file: 'wal-000000000002.log', from: 3, to: 4, state: 'sound' },
        { file: 'wal-000000000004.log', from: 5, to: 6, state: 'sound' },
      ],
    });
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort()).toEqual(progress);
  });

  it('finds one bit turned anywhere in any file', async () => {
    const whole = writtenByHand();
    const files: [string, Buffer][] = [
      ['wal-000000000000.log', whole.first.bytes],
      ['wal-000000000002.log', whole.second.bytes],
      ['snap-000000000002.json', whole.snapshots[0]],
      ['snap-000000000004.json', whole.snapshots[1]],
    ];
    for (const [name, bytes] of files) {
      for (let at = 0; at < bytes.length; at += 1) {
        const { disk } = writtenByHand();
        disk.plant(`${folder}/${name}`, flipped(bytes, at, at % 8));
        const { sound, snapshots, journals } = await verified(disk);
        expect(sound).toBe(false);
        const faulty = [...snapshots, ...journals].filter(({ state }) => state !== 'sound');
        expect(faulty.map(({ file, state }) => [file, state])).toEqual([[name, 'damaged']]);
      }
    }
  });

  it('finds a snapshot that is whole but not what the changes made', async () => {
    const { disk, first, people2 } = writtenByHand();
    const other = { person: { ...people2.person, an: record('an', { n: 7 }) } };
    disk.plant(snap(2), snapshot({ sequence: 2, previous: first.previous, records: other }));
    const report = await verified(disk);
    expect(states(report.snapshots)).toEqual({
      'snap-000000000002.json': 'differs',
      'snap-000000000004.json': 'sound',
    });
    disk.plant(snap(2), snapshot({ sequence: 2, previous: genesis, records: people2 }));
    expect(states((await verified(disk)).snapshots)).toMatchObject({ 'snap-000000000002.json': 'differs' });
  });

  it('tells which changes are certain on both sides of what is lost', async () => {
    const { disk, second } = writtenByHand();
    disk.plant(file(2), flipped(second.bytes, (second.ends[0] ?? 0) + 40, 3));
    const report = await verified(disk);
    expect(report.certain).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 6 },
    ]);
    expect(report.journals[1]).toEqual({ file: 'wal-000000000002.log', from: 3, to: 3, state: 'damaged' });
  });

  it('misses a journal that is gone, also one that no other file names', async () => {
    const { disk } = writtenByHand();
    disk.uproot(file(0));
    expect(states((await verified(disk)).journals)).toMatchObject({ 'wal-000000000000.log': 'missing' });
    const other = writtenByHand().disk;
    other.uproot(file(2));
    other.uproot(snap(2));
    const report = await verified(other);
    expect(states(report.journals)).toMatchObject({ 'wal-000000000002.log': 'missing' });
    expect(report).toMatchObject({
      sound: false,
      certain: [
        { from: 1, to: 2 },
        { from: 5, to: 6 },
      ],
    });
  });

  it('takes the remains of an unacknowledged change and a journal never used for harmless', async () => {
    const { disk, third } = writtenByHand();
    disk.plant(file(4), Buffer.concat([third.bytes, Buffer.from('000000')]));
    disk.plant(file(5), Buffer.alloc(2048));
    disk.fault = ({ name }) => (name === 'writeSync' ? { code: 'ENOSPC' } : undefined);
    const ledger = await openOn(disk);
    expect(await ledger.verify()).toMatchObject({ sound: true, certain: [{ from: 1, to: 6 }] });
  });

  it('goes on beside changes and checkpoints, and can be called off', async () => {
    const ledger = await openOn(newDisk());
    for (let n = 0; n < 20; n += 1) await ledger.commit(aChange([putOp('an', { n, text: 'ữ'.repeat(300) })]));
    const changes = Array.from({ length: 20 }, (_, n) => ledger.commit(aChange([putOp('binh', { n })])));
    const [report] = await Promise.all([ledger.verify(), ledger.write(), ...changes]);
    expect(report).toMatchObject({ sound: true, certain: [{ from: 1 }] });
    const signal = AbortSignal.abort();
    await expect(ledger.verify({ signal })).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });
});
