import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../electron/data/disk/disk.ts';
import { isRotational } from '../../../../electron/data/place/rotational.ts';
import { checkDisk } from '../../../../electron/services/checks/disk-check.ts';
import type { Task } from '../../../../electron/services/tasks.ts';
import { diskVerdict, flushTimes } from '../../../../shared/disk-verdict.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aTask(stopAt = Number.POSITIVE_INFINITY): Task & { told: number[] } {
  const controller = new AbortController();
  const told: number[] = [];
  return {
    signal: controller.signal,
    told,
    progress: (_phase, done) => {
      told.push(done);
      if (done >= stopAt) controller.abort();
    },
  };
}

/** A clock that counts the flushes: an append takes 26 ms, an overwrite 8. */
function aSlowDisk(append = 26, overwrite = 8) {
  let at = 0;
  let flushes = 0;
  const disk = {
    ...nodeDisk,
    datasync: async () => {
      flushes += 1;
      at += flushes <= 50 ? append : overwrite;
    },
  };
  return { disk, elapsed: () => at, flushes: () => flushes };
}

describe('the check of the disk', () => {
  it('flushes fifty appends and fifty overwrites, tells how far it is, and leaves nothing behind', async () => {
    const task = aTask();
    const slow = aSlowDisk();
    const found = await checkDisk({ folder, task, ...slow, rotational: async () => true });
    expect(found).toMatchObject({
      verdict: 'sound',
      append: { median: 26, slowest: 26 },
      overwrite: { median: 8, slowest: 8 },
      rotational: true,
    });
    expect(found.ratio).toBeCloseTo(8 / 26);
    expect(slow.flushes()).toBe(100);
    expect(task.told).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('measures the real disk of the folder', async () => {
    const found = await checkDisk({ folder, task: aTask() });
    expect(found.append.median).toBeGreaterThan(0);
    expect(found.append.slowest).toBeGreaterThanOrEqual(found.append.median);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([10, 60])('stopped after %i flushes leaves nothing behind', async (stopAt) => {
    await expect(checkDisk({ folder, task: aTask(stopAt), ...aSlowDisk() })).rejects.toThrow('cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes away what a check left that was killed', async () => {
    writeFileSync(join(folder, 'kiem-tra-o-dia.tmp'), 'x'.repeat(100_000));
    await checkDisk({ folder, task: aTask(), ...aSlowDisk() });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'disk-failed'],
  ])('a disk that refuses with %s is told as %s, and nothing is left', async (code, told) => {
    const disk = { ...nodeDisk, datasync: () => Promise.reject(Object.assign(new Error(code), { code })) };
    await expect(checkDisk({ folder, task: aTask(), disk })).rejects.toThrow(told);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a folder that is gone is told so', async () => {
    await expect(checkDisk({ folder: join(folder, 'x'), task: aTask() })).rejects.toThrow('folder-missing');
  });
});

describe('what the figures say', () => {
  const times = (median: number) => ({ median, slowest: median });
  it.each([
    ['a turning disk that is honest', 26, 8.8, true, 'sound'],
    ['a turning disk faster than any can turn', 0.04, 0.02, true, 'too-fast'],
    ['a fast disk of unknown kind', 0.04, 0.02, null, 'maybe-too-fast'],
    ['a fast solid-state disk', 0.04, 0.02, false, 'sound'],
    ['just at the limit', 0.05, 0.05, true, 'sound'],
    ['a dying disk', 240, 90, true, 'slow'],
    ['a disk slow in overwriting alone', 60, 51, null, 'slow'],
  ] as const)('%s', (_what, append, overwrite, rotational, verdict) => {
    expect(diskVerdict({ append: times(append), overwrite: times(overwrite), rotational })).toBe(verdict);
  });

  it('one slow flush in the middle does not spoil the median, and is told', () => {
    expect(flushTimes([1, 2, 900, 2, 1])).toEqual({ median: 2, slowest: 900 });
    expect(flushTimes([])).toEqual({ median: 0, slowest: 0 });
  });
});

describe('whether a disk turns', () => {
  const queries = {
    run: async () => undefined,
    readText: async () => undefined,
    realPath: async () => undefined,
  };
  const ask = (more: object) =>
    isRotational('C:\\so', {
      platform: 'linux',
      systemRoot: 'C:\\Windows',
      queries,
      deviceOf: async () => 0x803,
      ...more,
    });

  it.each([
    ['1\n', true],
    ['0\n', false],
  ])('is read from the disk of the partition on Linux: %j', async (flag, turns) => {
    const told = {
      ...queries,
      realPath: async (path: string) =>
        path === '/sys/dev/block/8:3' ? '/sys/devices/x/block/sda/sda3' : undefined,
      readText: async (path: string) =>
        path === '/sys/devices/x/block/sda/queue/rotational' ? flag : undefined,
    };
    expect(await ask({ queries: told })).toBe(turns);
  });

  it.each([
    ['HDD\r\n', true],
    ['SSD\r\n', false],
    ['Unspecified\r\n', null],
  ])('is asked of PowerShell on Windows: %j', async (printed, turns) => {
    expect(await ask({ platform: 'win32', queries: { ...queries, run: async () => printed } })).toBe(turns);
  });

  it('is unknown where nothing tells', async () => {
    expect(await ask({})).toBeNull();
    expect(await ask({ platform: 'darwin' })).toBeNull();
    expect(await ask({ deviceOf: () => Promise.reject(new Error('gone')) })).toBeNull();
  });
});
