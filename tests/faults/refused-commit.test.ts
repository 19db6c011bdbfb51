import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import type { Call, FakeDisk, Fault } from './fake-disk.ts';
import { change, folder, heldBy, newDisk, openOn, smallLimits } from './fake-store.ts';

const journalPath = `${folder}/wal-000000000000.log`;
const ballastPath = `${folder}/ballast.bin`;

const code = (error: unknown) => (error instanceof AppError ? error.failure.code : error);
const answer = (work: Promise<unknown>) => work.then(() => 'done', code);

/** Makes the next call of that name on the journal fail, once it comes to it the `nth` time. */
function failNext(disk: FakeDisk, name: Call['name'], fault: Fault, nth = 1): void {
  let seen = 0;
  disk.fault = (call) => {
    if (call.name !== name || call.path !== journalPath) return undefined;
    seen += 1;
    return seen === nth ? fault : undefined;
  };
}

const all = { names: 'all', data: 'all', grain: 512, random: () => 0 } as const;

/** Bytes of the journal from the given offset on are zeros. */
const isCleanFrom = (disk: FakeDisk, offset: number) =>
  disk.peek(journalPath)?.every((byte, index) => index < offset || byte === 0);

/** Waited for after a change, it lets that one go to the disk before others are made. */
const itsFlush = null;

describe('a change that the disk does not take', () => {
  it('leaves no trace: memory, journal and the next start know nothing of it', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    await ledger.commit(change(1));
    const before = disk.files().get(journalPath);
    // The first piece is written, the second refused.
    failNext(disk, 'writeSync', 'short', 1);
    const short = disk.fault;
    let writes = 0;
    disk.fault = (call) => {
      if (call.name === 'writeSync') writes += 1;
      return writes === 2 && call.name === 'writeSync' ? { code: 'EIO' } : short(call);
    };
    expect(await answer(ledger.commit(change(2)))).toBe('disk-failed');
    disk.fault = () => undefined;
    expect(writes).toBe(2);
    expect(heldBy(ledger)).toEqual([1]);
    expect(disk.files().get(journalPath)).toEqual(before);
    await ledger.commit(change(2));
    await ledger.close();
    expect(heldBy(await openOn(disk))).toEqual([1, 2]);
  });

  it('is wiped out before a shorter one is written over its start, even if wiping fails at first', async () => {
    const disk = newDisk();
    const limits = { ...smallLimits, groupChanges: 100, ballastFrom: 1000 };
    const ledger = await openOn(disk, { limits });
    await ledger.commit(change(8));
    // Four changes go into one flush; half of it, with whole frames, is written before the disk refuses all.
    let writes = 0;
    disk.fault = ({ name }) => {
      if (name === 'writeSync') writes += 1;
      if (writes < 2) return undefined;
      return name === 'writeSync' && writes === 2 ? 'short' : { code: 'ENOSPC' };
    };
    const lone = ledger.commit(change(3));
    await itsFlush;
    const rest = [1, 2, 4, 5].map((n) => ledger.commit(change(n)));
    expect(await Promise.all([lone, ...rest].map(answer))).toEqual(['done', ...Array(4).fill('disk-full')]);
    disk.fault = () => undefined;
    expect(disk.peek(journalPath)?.toString()).toContain('"id":"c1"');
    await ledger.commit({ ...change(8), ops: [] });
    const left = await openOn(disk.crash(all), { limits });
    expect(left.state).toEqual({ mode: 'open', damage: [] });
    expect(left.sequence).toBe(3);
    expect(Object.keys(left.data.records.own ?? {})).toEqual(['c8', 'c3']);
  });

  it('fails alone: those that wait behind it are tried on their own', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    failNext(disk, 'writeSync', { code: 'EIO' });
    const asked = [ledger.commit(change(1))];
    await itsFlush;
    asked.push(ledger.commit(change(2)), ledger.commit(change(3)));
    expect(await Promise.all(asked.map(answer))).toEqual(['disk-failed', 'done', 'done']);
    expect(Object.keys(ledger.data.records.own ?? {})).toEqual(['c2', 'c3']);
  });

  it('takes with it those that were made in the same breath, and no others', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    failNext(disk, 'writeSync', { code: 'EIO' });
    const asked = [ledger.commit(change(1)), ledger.commit(change(2))];
    await itsFlush;
    asked.push(ledger.commit(change(3)));
    expect(await Promise.all(asked.map(answer))).toEqual(['disk-failed', 'disk-failed', 'done']);
    await ledger.close();
    expect(heldBy(await openOn(disk))).toEqual([3]);
  });
});

describe('a full disk', () => {
  /** Space for nothing new as long as the ballast is there. */
  const fillDisk = (disk: FakeDisk, names: Call['name'][]) => {
    disk.fault = ({ name }) =>
      names.includes(name) && disk.peek(ballastPath) ? { code: 'ENOSPC' } : undefined;
  };

  it.each<[string, Call['name'][]]>([
    ['while the journal grows', ['write']],
    ['while a change is written', ['writeSync']],
  ])('%s says so, gives the ballast back and takes the same change again', async (_when, names) => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    for (const n of [1, 2, 3, 4, 5]) await ledger.commit(change(n));
    expect(disk.peek(ballastPath)).toHaveLength(512);
    fillDisk(disk, names);
    let n = 6;
    while ((await answer(ledger.commit(change(n)))) === 'done') n += 1;
    expect(n).toBeLessThan(20);
    expect(ledger.state.mode).toBe('open');
    expect(heldBy(ledger)).toHaveLength(n - 1);
    expect(disk.peek(ballastPath)).toBe(null);
    expect(await answer(ledger.commit(change(n)))).toBe('done');
    await ledger.close();
    expect(heldBy(await openOn(disk))).toHaveLength(n);
  });

  it('does not lose the ballast to a checkpoint, and leaves no half snapshot', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    for (const n of [1, 2, 3]) await ledger.commit(change(n));
    disk.fault = ({ name, path }) =>
      name === 'write' && path.includes('snap-') ? { code: 'ENOSPC' } : undefined;
    expect(await answer(ledger.write())).toBe('disk-full');
    expect([...disk.files().keys()].filter((path) => path.includes('snap-'))).toEqual([]);
    expect(disk.peek(ballastPath)).toHaveLength(512);
    await ledger.commit(change(4));
    disk.fault = () => undefined;
    await ledger.write();
    await ledger.close();
    expect(heldBy(await openOn(disk))).toEqual([1, 2, 3, 4]);
  });

  it('does not try a checkpoint again at every change', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    let tried = 0;
    disk.fault = ({ name, path }) => {
      if (name !== 'open' || !path.includes('snap-')) return undefined;
      tried += 1;
      return { code: 'ENOSPC' };
    };
    for (let n = 1; n <= 60; n += 1) await ledger.commit(change(n));
    const written = [...disk.files()].filter(([path]) => path.includes('wal-'));
    const bytes = written.reduce((sum, [, content]) => sum + content.length, 0);
    expect(tried).toBeGreaterThan(1);
    expect(tried).toBeLessThanOrEqual(bytes / 6000);
    await ledger.close();
    disk.fault = () => undefined;
    expect(heldBy(await openOn(disk))).toHaveLength(60);
  });

  it('gets no ballast that would take the little that is left', async () => {
    const disk = newDisk();
    disk.free = 2000;
    const ledger = await openOn(disk);
    for (const n of [1, 2, 3]) await ledger.commit(change(n));
    await ledger.close();
    expect(disk.peek(ballastPath)).toBe(null);
  });

  it('gets its ballast made anew where an earlier one was left half written', async () => {
    const disk = newDisk();
    disk.plant(ballastPath, Buffer.alloc(100));
    const ledger = await openOn(disk);
    for (const n of [1, 2]) await ledger.commit(change(n));
    await ledger.close();
    expect(disk.peek(ballastPath)).toHaveLength(512);
    expect(new Set(disk.peek(ballastPath)).size).toBeGreaterThan(100);
  });
});

describe('a flush that fails', () => {
  it('is final: the change is not acknowledged, later ones are stopped, the next start shows what is certain', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    await ledger.commit(change(1));
    failNext(disk, 'datasync', { code: 'EIO' });
    const asked = [ledger.commit(change(2))];
    await itsFlush;
    asked.push(ledger.commit(change(3)), ledger.commit(change(4)));
    expect(await Promise.all(asked.map(answer))).toEqual(['disk-failed', 'store-stopped', 'store-stopped']);
    expect(await answer(ledger.commit(change(5)))).toBe('store-stopped');
    expect(await answer(ledger.write())).toBe('store-stopped');
    expect(ledger.state).toEqual({ mode: 'read-only', damage: [{ kind: 'disk-failed' }] });
    expect(heldBy(ledger)).toEqual([1]);
    await ledger.close();
    const lost = await openOn(disk.crash({ ...all, data: 'none' }));
    expect(lost.state).toEqual({ mode: 'open', damage: [] });
    expect(heldBy(lost)).toEqual([1]);
  });

  it('for want of space is a failure of the disk like any other: a full disk would have refused the writing', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    failNext(disk, 'datasync', { code: 'ENOSPC' });
    expect(await answer(ledger.commit(change(1)))).toBe('disk-failed');
    expect(await answer(ledger.commit(change(2)))).toBe('store-stopped');
  });
});

describe('changes at the same time', () => {
  it.each([
    ['made in one breath need one', 0, 1],
    ['made while the disk has one to flush need a second', 1, 2],
  ])('share their flushes: 64 %s', async (_what, alone, wanted) => {
    const disk = newDisk();
    const limits = { preallocation: 1024 * 1024 };
    const ledger = await openOn(disk, { limits });
    let flushes = 0;
    disk.fault = ({ name }) => {
      if (name === 'datasync' || name === 'sync') flushes += 1;
      return undefined;
    };
    const early = Array.from({ length: alone }, (_, n) => ledger.commit(change(n + 1)));
    await itsFlush;
    const late = Array.from({ length: 64 - alone }, (_, n) => ledger.commit(change(alone + n + 1)));
    await Promise.all([...early, ...late]);
    expect(flushes).toBe(wanted);
    expect(heldBy(ledger)).toHaveLength(64);
  });
});

describe('the journal in use', () => {
  it('is on the disk before its frames are built upon, also those that a killed program left in the cache', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    await ledger.commit(change(1));
    // Killed in the middle of a flush: written, not flushed, never acknowledged, but there at the next start.
    failNext(disk, 'datasync', { code: 'EIO' });
    await answer(ledger.commit(change(2)));
    disk.fault = () => undefined;
    const next = await openOn(disk);
    expect(heldBy(next)).toEqual([1, 2]);
    const cut = await openOn(disk.crash({ ...all, data: 'none' }));
    expect(heldBy(cut)).toEqual([1, 2]);
  });

  it('stays clean behind its last change', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk, { limits: { ...smallLimits, preallocation: 50_000 } });
    await ledger.commit(change(7));
    const end = disk.peek(journalPath)?.findLastIndex((byte) => byte !== 0) ?? 0;
    expect(end).toBeGreaterThan(100);
    failNext(disk, 'writeSync', { code: 'EIO' });
    await answer(ledger.commit(change(3)));
    expect(isCleanFrom(disk, end + 1)).toBe(true);
  });
});
