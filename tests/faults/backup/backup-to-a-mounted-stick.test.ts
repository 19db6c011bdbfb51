import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BagOrder } from '../../../electron/backup/bag-order.ts';
import { realDisk } from '../../../electron/backup/disk.ts';
import { listBags } from '../../../electron/backup/list-bags.ts';
import { stageBag } from '../../../electron/backup/stage-bag.ts';
import { writeBag } from '../../../electron/backup/write-bag.ts';
import { aBag, aFolder, layOut, snapshot } from '../../unit/electron/backup/handmade-bag.ts';

const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

/** A file system of 4 MB of its own, as small as no stick is any more; gone after the test. */
function mountStick(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const stick = mkdtempSync(join(tmpdir(), 'sbcd-stick-'));
  return runs('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', stick) ? stick : undefined;
}

function unmountStick(stick: string) {
  runs('umount', '-l', stick);
  rmdirSync(stick);
}

const probe = mountStick();
if (probe) unmountStick(probe);

function aStick(): string {
  const stick = mountStick() ?? '';
  onTestFinished(() => unmountStick(stick));
  layOut(aBag(), join(stick, 'SBCD-2026-12-15-0930'));
  return stick;
}

const anOrder = (target: string, changes: Partial<BagOrder> = {}): BagOrder => ({
  name: 'SBCD-2027-01-15-0930',
  target,
  dataFolder: aFolder(),
  now: '2027-01-15T02:30:00.000Z',
  payload: [{ path: 'a', source: Buffer.alloc(1_000_000) }],
  info: {
    organisation: 'BCĐ',
    identifier: 'x',
    programVersion: '1',
    storeVersion: 1,
    storeSequence: 2,
    counts: {},
  },
  ...changes,
});

describe.runIf(probe)('a backup to a mounted stick', () => {
  it('too small for it is refused before anything is written, with the bytes needed and free', async () => {
    const stick = aStick();
    const before = snapshot(stick);
    const payload = [{ path: 'a', source: Buffer.alloc(5_000_000) }];
    const free = statfsSync(stick).bavail * statfsSync(stick).bsize;
    const error = await writeBag(anOrder(stick, { payload })).catch((thrown) => thrown);
    expect(error).toMatchObject({ failure: { code: 'target-full', details: { freeBytes: free } } });
    expect(error.failure.details.neededBytes).toBeGreaterThan(5_000_000);
    expect(snapshot(stick)).toEqual(before);
  });

  it('that fills up on the way is told so, and the room taken is given back', async () => {
    const stick = aStick();
    const before = snapshot(stick);
    async function* endless() {
      for (;;) yield Buffer.alloc(300_000);
    }
    const payload = [{ path: 'a', source: endless() }];
    const error = await writeBag(anOrder(stick, { payload })).catch((thrown) => thrown);
    expect(error).toMatchObject({
      failure: { code: 'target-full', details: { neededBytes: expect.any(Number) } },
    });
    expect(snapshot(stick)).toEqual(before);
    await writeBag(anOrder(stick));
    expect((await listBags(stick)).bags.map(({ name }) => name)).toContain('SBCD-2027-01-15-0930');
  });

  it('whose file table is full is told so too', async () => {
    const stick = aStick();
    runs('mount', '-o', 'remount,nr_inodes=14', stick);
    const payload = Array.from({ length: 20 }, (_, at) => ({ path: `${at}`, source: Buffer.from('x') }));
    await expect(writeBag(anOrder(stick, { payload }))).rejects.toMatchObject({
      failure: { code: 'target-full' },
    });
    expect((await listBags(stick)).unfinished).toEqual([]);
  });

  it('that is write-protected is told so', async () => {
    const stick = aStick();
    const before = snapshot(stick);
    runs('mount', '-o', 'remount,ro', stick);
    await expect(writeBag(anOrder(stick))).rejects.toMatchObject({
      failure: { code: 'target-not-writable' },
    });
    expect(snapshot(stick)).toEqual(before);
  });

  it('that is taken away on the way is told so', async () => {
    const stick = aStick();
    async function* pulledHalfWay() {
      yield Buffer.alloc(500_000);
      runs('umount', '-l', stick);
      yield Buffer.alloc(500_000);
    }
    const payload = [
      { path: 'a', source: pulledHalfWay() },
      { path: 'b', source: Buffer.from('x') },
    ];
    await expect(writeBag(anOrder(stick, { payload }))).rejects.toMatchObject({
      failure: { code: 'target-gone' },
    });
    expect(snapshot(stick)).toEqual({});
  });

  it('is restored to a disk too full for it by leaving nothing there', async () => {
    const stick = aStick();
    const bag = layOut(aBag({ payload: { 'data/a': Buffer.alloc(5_000_000) } }));
    const before = snapshot(stick);
    const full = { failure: { code: 'disk-full' } };
    await expect(stageBag(bag, join(stick, 'staging'))).rejects.toMatchObject(full);
    const unknown = { ...realDisk, space: () => Promise.reject(new Error()) };
    await expect(stageBag(bag, join(stick, 'staging'), { disk: unknown })).rejects.toMatchObject(full);
    expect(snapshot(stick)).toEqual(before);
  });
});
