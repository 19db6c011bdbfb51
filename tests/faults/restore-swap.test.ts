import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../electron/data/disk/disk.ts';
import { openLedger } from '../../electron/data/ledger.ts';
import { finishSwap } from '../../electron/data/swap/store-swap.ts';
import { FakeDisk, type Survival } from './fake-disk.ts';
import { openOn } from './fake-store.ts';
import {
  aFolderToSwap,
  aStore,
  diskThatStopsAfter,
  finishOn,
  holds,
  layOutStore,
  newStore,
  nextProcess,
  noPatience,
  now,
  oldStore,
  safety,
  storeIn,
  swapOn,
  watched,
} from './swap-folder.ts';

const codeOf = (error: unknown) => (error as { failure?: { code: string } }).failure?.code ?? 'no refusal';
const answer = (work: Promise<unknown>) => work.then(() => 'done', codeOf);

/** How many calls a whole swap makes. */
async function callsOfASwap(): Promise<number> {
  const watch = diskThatStopsAfter(Number.POSITIVE_INFINITY);
  await swapOn(aFolderToSwap(), watch.disk);
  return watch.calls();
}

describe('a swap that is interrupted', () => {
  it('leaves the old store or the new one, whole, wherever it stops', async () => {
    const calls = await callsOfASwap();
    const outcomes: string[] = [];
    for (let count = 0; count <= calls; count += 1) {
      const folder = aFolderToSwap();
      await answer(swapOn(folder, diskThatStopsAfter(count).disk));
      outcomes.push(await storeIn(folder));
      if (outcomes.at(-1) === 'new') expect(holds(join(folder, safety), oldStore)).toBe(true);
    }
    expect(outcomes.indexOf('new')).toBeGreaterThan(0);
    // Once it has begun it always ends: no later stop brings the old store back.
    expect(outcomes.slice(outcomes.indexOf('new'))).not.toContain('old');
    expect(outcomes.at(-1)).toBe('new');
  });

  it('is brought to its end by starts that are interrupted themselves, again and again', async () => {
    const calls = await callsOfASwap();
    const stop = fc.integer({ min: 0, max: calls });
    await fc.assert(
      fc.asyncProperty(fc.tuple(stop, fc.array(stop, { maxLength: 4 })), async ([first, later]) => {
        const folder = aFolderToSwap();
        await answer(swapOn(folder, diskThatStopsAfter(first).disk));
        for (const count of later) await answer(finishOn(folder, diskThatStopsAfter(count).disk));
        const found = await storeIn(folder);
        if (found === 'new') expect(holds(join(folder, safety), oldStore)).toBe(true);
        expect(await storeIn(folder)).toBe(found);
        expect(existsSync(join(folder, 'restore'))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('survives a kill -9 in the middle of it', async () => {
    const calls = await callsOfASwap();
    const outcomes = new Set<string>();
    const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    for (let count = 3; count < calls; count += 5) {
      const folder = aFolderToSwap();
      const program = `
        const { nodeDisk } = await import(${module('../../electron/data/disk/disk.ts')});
        const { swapStore } = await import(${module('../../electron/data/swap/store-swap.ts')});
        let calls = 0;
        const disk = Object.fromEntries(Object.entries(nodeDisk).map(([name, work]) => [name, (...args) => {
          calls += 1;
          if (calls > ${count}) process.kill(process.pid, 'SIGKILL');
          return work(...args);
        }]));
        await swapStore({ folder: ${JSON.stringify(folder)}, now: () => '', disk }, '2026-11-20-0802');`;
      const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
      expect(signal).toBe('SIGKILL');
      outcomes.add(await storeIn(folder));
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  }, 30_000);
});

describe('a swap on a disk that refuses one call', () => {
  it('is done, or has not begun, or says that the next start will end it', async () => {
    const calls = await callsOfASwap();
    const answers = new Set<string>();
    for (let bad = 1; bad <= calls; bad += 1) {
      const folder = aFolderToSwap();
      let at = 0;
      const disk = watched(() => {
        at += 1;
        if (at === bad) throw Object.assign(new Error('refused'), { code: 'EIO' });
      });
      const said = await answer(swapOn(folder, disk));
      answers.add(said);
      const found = await storeIn(folder);
      if (said === 'disk-failed') expect(found).toBe('old');
      else expect(found).toBe('new');
    }
    expect([...answers].sort()).toEqual(['disk-failed', 'done']);
  });

  it('says that it is unfinished where a name cannot be moved at all, and ends it once it can', async () => {
    for (const name of ['files', 'snap-000000000004.json']) {
      const folder = aFolderToSwap();
      const disk = {
        ...nodeDisk,
        rename: (from: string, to: string) =>
          from.endsWith(name)
            ? Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' }))
            : nodeDisk.rename(from, to),
      };
      expect(await answer(swapOn(folder, disk))).toBe('restore-unfinished');
      expect(await storeIn(folder)).toBe('new');
      expect(holds(join(folder, safety), oldStore)).toBe(true);
    }
  });
});

describe('a power cut during a swap', () => {
  const folder = '/swap-in-memory';
  const withoutFiles = (store: typeof oldStore) =>
    [...store.files].filter(([path]) => !path.startsWith('files/'));

  function aDiskToSwap(): FakeDisk {
    const disk = new FakeDisk(folder);
    for (const [path, bytes] of withoutFiles(oldStore)) disk.plant(join(folder, path), bytes);
    for (const [path, bytes] of withoutFiles(newStore))
      disk.plant(join(folder, 'restore/staged', path), bytes);
    return disk;
  }
  const needs = (disk: FakeDisk) => ({ folder, disk: disk.port });

  async function storeOn(disk: FakeDisk): Promise<string[]> {
    await finishOn(folder, disk.port);
    const ledger = await openOn(disk, needs(disk));
    expect(ledger.state).toEqual({ mode: 'open', damage: [] });
    const ids = Object.keys(ledger.data.records.person ?? {});
    await ledger.close();
    return ids;
  }

  it('leaves the old store or the new one, whatever was not flushed is lost', async () => {
    const whole = aDiskToSwap();
    await swapOn(folder, whole.port);
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const survivals: Survival[] = [
      { names: 'none', data: 'none', grain: 512, random },
      { names: 'all', data: 'none', grain: 512, random },
      { names: 'none', data: 'all', grain: 512, random },
      { names: 'some', data: 'some', grain: 16, random },
      { names: 'some', data: 'prefix', grain: 64, random },
    ];
    const found = new Set<string>();
    for (let cut = 1; cut <= whole.calls + 1; cut += 1) {
      const disk = aDiskToSwap();
      disk.fault = ({ index }) => (index >= cut ? 'cut' : undefined);
      await answer(swapOn(folder, disk.port));
      for (const survival of survivals) {
        const ids = await storeOn(disk.crash(survival));
        expect([oldStore.ids.join(), newStore.ids.join()]).toContain(ids.join());
        found.add(ids.join());
      }
    }
    expect(found.size).toBe(2);
  });
});

describe('what a swap keeps', () => {
  it('is everything that was there, in a folder of its own, and nothing else is touched', async () => {
    const folder = aFolderToSwap();
    await swapOn(folder, nodeDisk);
    expect(readdirSync(folder).sort()).toEqual(
      [
        'LOCK',
        'errors.log',
        'files',
        'snap-000000000002.json',
        safety,
        'wal-000000000000.log',
        'wal-000000000002.log',
      ].sort(),
    );
    expect(holds(join(folder, safety), oldStore)).toBe(true);
  });

  it('is never mixed with what an earlier restore kept in the same minute', async () => {
    const folder = aFolderToSwap();
    await swapOn(folder, nodeDisk);
    const third = aStore('ba', { before: 1, after: 1 });
    layOutStore(join(folder, 'restore', 'staged'), third);
    await swapOn(folder, nodeDisk);
    expect(holds(join(folder, safety), oldStore)).toBe(true);
    expect(holds(join(folder, `${safety}-2`), newStore)).toBe(true);
    expect(holds(folder, third)).toBe(true);
  });

  it('waits for a process that has the folder', async () => {
    const folder = aFolderToSwap();
    const alive = { ...nextProcess(), mayRun: () => true };
    const ledger = await openLedger({ folder, now, processes: alive });
    const later = { self: () => ({ host: 'ffffffff', pid: 999, start: 'z.1' }), mayRun: () => true };
    const refused = finishSwap({ folder, now, patience: noPatience, processes: later });
    expect(await answer(refused)).toBe('folder-in-use');
    expect(holds(join(folder, 'restore', 'staged'), newStore)).toBe(true);
    await ledger.close();
  });
});
