import { describe, expect, it } from 'vitest';
import type { FlushThread } from '../../../../../electron/data/disk/flush-thread.ts';
import { createQuickFlush } from '../../../../../electron/data/disk/quick-flush.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const failed = (code: string) => Object.assign(new Error(code), { code });

/**
 * A disk and a thread that take as long as is said, by a clock that moves when it is looked at. What was done is
 * told in order: `pool` and `thread` are flushes that began, `work` what was done meanwhile.
 */
function rig({ pool = 0.1, thread = 0.1 }: { pool?: number; thread?: number } = {}) {
  let now = 0;
  let endsAt = 0;
  let isReady = true;
  const told: string[] = [];
  const slow: (() => void)[] = [];
  const state = { pool, thread, failure: null as Error | null, started: 0, closed: 0 };
  const clock = () => {
    now += 0.01;
    return now;
  };
  const one: FlushThread = {
    isReady: () => isReady,
    expect: () => void told.push('roused'),
    begin: () => {
      told.push('thread');
      endsAt = now + state.thread;
    },
    hasEnded: () => now >= endsAt,
    ended: () => new Promise((resolve) => slow.push(resolve)),
    failure: () => state.failure,
    close: () => {
      state.closed += 1;
      isReady = false;
    },
  };
  const quick = createQuickFlush({
    clock,
    startThread: () => {
      state.started += 1;
      return one;
    },
    datasync: async () => {
      told.push('pool');
      await null;
      now += state.pool;
    },
  });
  const flush = () => quick.flush(3, () => told.push('work'));
  return {
    ...{ state, told, flush, slow, close: quick.close, expectOne: quick.expect },
    elapsed: () => now,
    /** Flushes so often, each in a turn of its own, and tells which way they took. */
    ways: async (count: number) => {
      told.length = 0;
      for (let time = 0; time < count; time += 1) {
        await flush();
        await turn();
      }
      return told.filter((what) => what !== 'work');
    },
  };
}

const times = (what: string, count: number) => Array.from({ length: count }, () => what);

describe('a flush', () => {
  it('goes to the background until the disk has been quick eight times, then to the thread', async () => {
    const { ways, state } = rig();
    expect(await ways(7)).toEqual(times('pool', 7));
    expect(state.started).toBe(0);
    expect(await ways(4)).toEqual(['pool', ...times('thread', 3)]);
    expect(state.started).toBe(1);
  });

  it('of a slow disk is never waited for, and no thread is started for it', async () => {
    const { ways, state } = rig({ pool: 9 });
    expect(await ways(40)).toEqual(times('pool', 40));
    expect(state.started).toBe(0);
  });

  it('goes on in the background where no thread can be had', async () => {
    const told: string[] = [];
    const datasync = async () => void told.push('pool');
    const { flush } = createQuickFlush({ datasync, startThread: () => null, clock: () => 0 });
    for (let time = 0; time < 20; time += 1) await flush(3, () => undefined);
    expect(told).toEqual(times('pool', 20));
  });

  it('is begun before the work beside it, which is done once, either way', async () => {
    const { told, flush, ways } = rig();
    await ways(8);
    told.length = 0;
    await flush();
    expect(told).toEqual(['thread', 'work']);
    const plain = rig();
    await plain.flush();
    expect(plain.told).toEqual(['pool', 'work']);
  });

  it('that takes long is left to the background after a fraction of a millisecond', async () => {
    const { ways, flush, slow, state, elapsed } = rig();
    await ways(8);
    state.thread = 50;
    const from = elapsed();
    let ended = false;
    const flushing = flush().then(() => {
      ended = true;
    });
    expect(elapsed() - from).toBeLessThan(1);
    await turn();
    expect(ended).toBe(false);
    slow.forEach((end) => {
      end();
    });
    await flushing;
    expect(ended).toBe(true);
  });

  it('is no longer waited for once three in a row were slow, and is again after quick ones', async () => {
    const { ways, flush, slow, state } = rig();
    await ways(30);
    state.thread = 50;
    for (const _ of [1, 2, 3]) {
      const flushing = flush();
      slow.at(-1)?.();
      await flushing;
      await turn();
    }
    state.thread = 0.1;
    expect(await ways(6)).toEqual([...times('pool', 4), 'thread', 'thread']);
  });

  it('lets other work have its turn when many follow each other at once', async () => {
    const { ways, told, flush } = rig();
    await ways(8);
    told.length = 0;
    const turns: number[] = [];
    let time = 0;
    const beat = () => {
      turns.push(time);
      if (time < 200) setImmediate(beat);
    };
    setImmediate(beat);
    for (; time < 200; time += 1) await flush();
    expect(told.filter((what) => what === 'thread')).toHaveLength(200);
    // A millisecond of a tenth each and a little, then the others.
    for (const [index, at] of turns.entries()) expect(at - (turns[index - 1] ?? 0)).toBeLessThan(15);
    expect(turns.length).toBeGreaterThan(16);
  });

  it.each(['EIO', 'ENOSPC', 'EDQUOT'])('that fails with %s in the thread fails so', async (code) => {
    const { ways, flush, state } = rig();
    await ways(8);
    state.failure = failed(code);
    await expect(flush()).rejects.toMatchObject({ code });
  });

  it('that fails late in the thread fails all the same', async () => {
    const { ways, flush, slow, state } = rig();
    await ways(8);
    state.thread = 50;
    const flushing = flush();
    state.failure = failed('EIO');
    slow.at(-1)?.();
    await expect(flushing).rejects.toMatchObject({ code: 'EIO' });
  });

  it('that fails in the background fails so', async () => {
    const datasync = () => Promise.reject(failed('EIO'));
    const { flush } = createQuickFlush({ datasync, startThread: () => null, clock: () => 0 });
    await expect(flush(3, () => undefined)).rejects.toMatchObject({ code: 'EIO' });
  });

  it('rouses the thread once for all changes that it will flush together, and a disk that is slow never', async () => {
    const { ways, told, flush, expectOne } = rig();
    expectOne();
    await ways(8);
    told.length = 0;
    for (const _ of [1, 2, 3]) expectOne();
    await flush();
    expectOne();
    expect(told).toEqual(['roused', 'thread', 'work', 'roused']);
    const slow = rig({ pool: 9 });
    await slow.ways(20);
    slow.told.length = 0;
    slow.expectOne();
    expect(slow.told).toEqual([]);
  });

  it('starts no thread any more once it is closed, and ends the one there is', async () => {
    const early = rig();
    early.close();
    await early.ways(12);
    expect(early.state.started).toBe(0);
    const late = rig();
    await late.ways(12);
    late.close();
    expect(late.state.closed).toBe(1);
    expect(await late.ways(2)).toEqual(['pool', 'pool']);
  });
});
