import { describe, expect, it } from 'vitest';
import { change, folder, heldBy, newDisk, openOn, smallLimits } from '../../../faults/fake-store.ts';

/** Lets everything that is under way go on. */
const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a checkpoint', () => {
  it('covers all changes that were there when it was asked for, also while another one is under way', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk, { limits: { ...smallLimits, sliceMilliseconds: 0 } });
    await ledger.commit(change(1));
    const first = ledger.write();
    await ledger.commit(change(2));
    await Promise.all([ledger.write(), ledger.write()]);
    expect(disk.peek(`${folder}/snap-000000000002.json`)?.toString()).toContain('"count":3');
    await first;
    await ledger.close();
  });
});

describe('closing', () => {
  it('waits for a checkpoint under way: afterwards the store touches nothing more', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk, { limits: { ...smallLimits, sliceMilliseconds: 0 } });
    for (const n of [1, 2, 3]) await ledger.commit(change(n));
    const checkpoint = ledger.write();
    await ledger.close();
    const { calls } = disk;
    expect(disk.openFiles).toEqual([]);
    await meanwhile();
    expect(disk.calls).toBe(calls);
    await checkpoint;
    expect(disk.peek(`${folder}/snap-000000000003.json`)?.toString()).toContain('"count":4');
  });

  it('is the end of checkpoints: one asked for afterwards is refused and touches nothing', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    await ledger.commit(change(1));
    await ledger.close();
    const { calls } = disk;
    await expect(ledger.write()).rejects.toMatchObject({ failure: { code: 'store-stopped' } });
    expect(disk.calls).toBe(calls);
  });

  it('waits for the ballast under way', async () => {
    const disk = newDisk();
    const limits = { ...smallLimits, ballastFrom: 1, ballastBytes: 500_000, closingChanges: 100 };
    const ledger = await openOn(disk, { limits });
    await ledger.commit(change(1));
    await ledger.close();
    const { calls } = disk;
    expect(disk.openFiles).toEqual([]);
    await meanwhile();
    expect(disk.calls).toBe(calls);
    expect(disk.peek(`${folder}/ballast.bin`)).toHaveLength(500_000);
  });

  it('writes no snapshot when little has changed, and one when it saves time at the next start', async () => {
    const disk = newDisk();
    const limits = { ...smallLimits, closingChanges: 3, preallocation: 50_000, journalBytes: 50_000 };
    const names = () => [...disk.files().keys()].filter((path) => path.includes('snap-'));
    for (const [from, to, expected] of [
      [1, 2, 0],
      [3, 3, 1],
      [4, 5, 1],
      [6, 6, 2],
    ] as const) {
      const ledger = await openOn(disk, { limits });
      for (let n = from; n <= to; n += 1) await ledger.commit(change(n));
      await ledger.close();
      expect(names()).toHaveLength(expected);
    }
    expect(heldBy(await openOn(disk))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a folder that cannot be written to', () => {
  it.each(['EACCES', 'EPERM', 'EROFS'])('is refused at once on %s: nobody else holds it', async (code) => {
    const disk = newDisk();
    let waited = 0;
    const sleep = async (milliseconds: number) => {
      waited += milliseconds;
    };
    disk.fault = ({ name }) => (['open', 'makeFolder'].includes(name) ? { code } : undefined);
    const opening = openOn(disk, { patience: { sleep, limit: 10_000 } });
    await expect(opening).rejects.toMatchObject({ failure: { code: 'folder-not-writable' } });
    expect(waited).toBe(0);
  });
});
