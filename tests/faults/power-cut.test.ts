import { describe, expect, it } from 'vitest';
import type { FakeDisk, Survival } from './fake-disk.ts';
import { change, heldBy, live, newDisk, newOutcome, openOn } from './fake-store.ts';
import { seeded } from './seeded.ts';

/** The ways a disk may forget, from nothing to anything. */
function survivals(seed: number): Survival[] {
  const random = seeded(seed);
  return [
    { names: 'none', data: 'none', grain: 512, random },
    { names: 'all', data: 'none', grain: 512, random },
    { names: 'none', data: 'all', grain: 512, random },
    { names: 'all', data: 'all', grain: 512, random },
    { names: 'some', data: 'prefix', grain: 64, random },
    { names: 'some', data: 'some', grain: 64, random },
    { names: 'all', data: 'some', grain: 512, random },
    { names: 'some', data: 'some', grain: 16, random },
  ];
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Starts on what is left, and checks that it is a beginning of the history with all that was acknowledged. */
async function startAgain(disk: FakeDisk, acknowledged: readonly number[]): Promise<number> {
  const ledger = await openOn(disk);
  expect(ledger.state.mode).toBe('open');
  const held = heldBy(ledger);
  expect(held).toEqual(upTo(held.length));
  expect(held.length).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0);
  // Going on must not bring back what was cut off.
  const next = held.length + 1;
  await ledger.commit(change(next));
  await ledger.close();
  const again = await openOn(disk);
  expect(again.state).toEqual({ mode: 'open', damage: [] });
  expect(heldBy(again)).toEqual(upTo(next));
  await again.close();
  expect(disk.openFiles).toEqual([]);
  return next;
}

async function liveUntil(cutAt: number) {
  const disk = newDisk();
  const outcome = newOutcome();
  disk.fault = ({ index }) => (index >= cutAt ? 'cut' : undefined);
  await live(disk, outcome);
  return { disk, outcome };
}

describe('a power cut before any call that the store makes', () => {
  it('keeps every acknowledged change, whole, whatever else the disk forgets', async () => {
    for (let cutAt = 1; ; cutAt += 1) {
      const { disk, outcome } = await liveUntil(cutAt);
      for (const survival of survivals(cutAt)) await startAgain(disk.crash(survival), outcome.acknowledged);
      if (disk.calls < cutAt) {
        expect(outcome.refused).toEqual([]);
        expect(outcome.acknowledged).toHaveLength(outcome.issued);
        expect(cutAt).toBeGreaterThan(100);
        return;
      }
    }
  }, 60_000);

  it('keeps them through further cuts during the recovery', async () => {
    const random = seeded(20261120);
    const pick = (limit: number) => 1 + Math.floor(random() * limit);
    for (let round = 0; round < 200; round += 1) {
      const { disk, outcome } = await liveUntil(pick(160));
      let left = disk;
      for (let cut = 0; cut < 3; cut += 1) {
        left = left.crash({ names: 'some', data: 'some', grain: 64, random });
        const at = pick(25);
        left.fault = ({ index }) => (index >= at ? 'cut' : undefined);
        await openOn(left).catch(() => undefined);
      }
      await startAgain(left.crash({ names: 'some', data: 'some', grain: 64, random }), outcome.acknowledged);
    }
  }, 60_000);

  it('keeps them when it comes after the program was killed and started again', async () => {
    const none = { names: 'none', data: 'none', grain: 512, random: () => 0 } as const;
    for (let killedAt = 1; ; killedAt += 1) {
      const { disk, outcome } = await liveUntil(killedAt);
      const { calls } = disk;
      disk.restart();
      const ledger = await openOn(disk);
      const held = heldBy(ledger);
      expect(held.length).toBeGreaterThanOrEqual(outcome.acknowledged.length);
      await ledger.commit(change(held.length + 1));
      await startAgain(disk.crash(none), [...held, held.length + 1]);
      if (calls < killedAt) return;
    }
  }, 60_000);

  it('raises no false alarm when it comes after a change that the disk refused', async () => {
    const random = seeded(4);
    const refusing = { data: 'some', names: 'all', grain: 64, random } as const;
    let refusals = 0;
    for (let round = 0; round < 600; round += 1) {
      const disk = newDisk();
      const outcome = newOutcome();
      const refusedAt = 1 + Math.floor(random() * 100);
      const cutAt = refusedAt + 2 + Math.floor(random() * 12);
      disk.fault = ({ index, name }) => {
        if (index >= cutAt) return 'cut';
        if (index < refusedAt || index > refusedAt + 1 || name !== 'writeSync') return undefined;
        return index === refusedAt ? 'short' : { code: 'ENOSPC' };
      };
      await live(disk, outcome);
      if (outcome.refused[0] === 'disk-full') refusals += 1;
      const ledger = await openOn(disk.crash(refusing));
      expect(ledger.state.mode).toBe('open');
      expect(heldBy(ledger)).toEqual(expect.arrayContaining(outcome.acknowledged));
    }
    expect(refusals).toBeGreaterThan(50);
  }, 60_000);

  it('never meets refused changes again behind one of the same length that took their place', async () => {
    const empty = { ...change(1), ops: [] };
    const random = seeded(9);
    for (let round = 0; round < 40; round += 1) {
      const disk = newDisk();
      const ledger = await openOn(disk, { limits: { preallocation: 8192 } });
      // Four changes of one length in one flush: two of them are written before the disk refuses the rest.
      let writes = 0;
      disk.fault = ({ name }) => {
        if (name === 'writeSync') writes += 1;
        if (name !== 'writeSync' || writes === 1) return undefined;
        return writes === 2 ? 'short' : { code: 'ENOSPC' };
      };
      const asked = [ledger.commit(empty)];
      // The first is on its way before the others are made.
      await null;
      for (let more = 0; more < 4; more += 1) asked.push(ledger.commit(empty));
      const ends = await Promise.allSettled(asked);
      expect(ends.map(({ status }) => status)).toEqual(['fulfilled', ...Array(4).fill('rejected')]);
      disk.fault = ({ name }) => (name === 'datasync' ? 'cut' : undefined);
      await ledger.commit(empty).catch(() => undefined);
      const again = await openOn(disk.crash({ names: 'all', data: 'some', grain: 8192, random }));
      expect(again.state.mode).toBe('open');
      expect([1, 2]).toContain(again.sequence);
    }
  });

  it('leaves a snapshot that is whole, with its name, once a checkpoint has resolved', async () => {
    const disk = newDisk();
    const ledger = await openOn(disk);
    await ledger.commit(change(1));
    await ledger.write();
    const left = disk.crash({ names: 'none', data: 'none', grain: 512, random: () => 0 });
    left.uproot('/data/wal-000000000000.log');
    const again = await openOn(left);
    expect(again.state).toEqual({ mode: 'open', damage: [] });
    expect(heldBy(again)).toEqual([1]);
  });

  it('is a trial that a store without flushes fails', async () => {
    // The rig must be able to see a loss: a flush that does nothing is one.
    const disk = newDisk();
    disk.port.datasync = async () => undefined;
    const outcome = newOutcome();
    await live(disk, outcome);
    const left = disk.crash({ names: 'all', data: 'none', grain: 512, random: () => 0 });
    await expect(startAgain(left, outcome.acknowledged)).rejects.toThrow();
  });
});
