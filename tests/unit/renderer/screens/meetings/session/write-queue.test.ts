import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWriteQueue } from '../../../../../../renderer/screens/meetings/session/write-queue.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

type Sent = { key: string; value: unknown; done: () => void; refuse: (error: unknown) => void };

/** A queue whose every write is answered by hand. */
function aQueue() {
  const sent: Sent[] = [];
  const stored: [string, unknown][] = [];
  const queue = createWriteQueue({
    send: (key, value) =>
      new Promise((resolve, reject) => {
        sent.push({ key, value, done: () => resolve(undefined), refuse: reject });
      }),
    isPassing: (error) => error === 'disk-full',
    onChange: () => undefined,
    onSent: (key, value) => void stored.push([key, value]),
  });
  const last = () => sent.at(-1) as Sent;
  const values = () => sent.map(({ value }) => value);
  return { queue, sent, stored, last, values };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('writing behind', () => {
  it('sends at once what shall not wait', () => {
    const { queue, values } = aQueue();
    queue.put('a', 1, { soon: true });
    expect(values()).toEqual([1]);
    expect(queue.stateOf('a')).toEqual({ stands: 'sending' });
  });

  it('waits for a pause in the typing, and sends only the last of it', async () => {
    const { queue, values } = aQueue();
    for (const text of ['K', 'Kế', 'Kế h']) {
      queue.put('a', text, { soon: false });
      await later(300);
    }
    expect(values()).toEqual([]);
    await later(600);
    expect(values()).toEqual(['Kế h']);
  });

  it('writes down whoever never pauses as well', async () => {
    const { queue, sent } = aQueue();
    for (let key = 0; key < 40; key += 1) {
      queue.put('a', key, { soon: false });
      await later(100);
      for (const { done } of sent) done();
      await settled();
    }
    expect(sent).toHaveLength(1);
    expect(sent[0]?.value).toBeGreaterThanOrEqual(28);
  });

  it('never has two writes of one record on their way, and sends what came meanwhile as one', async () => {
    const { queue, sent, last, values } = aQueue();
    queue.put('a', 1, { soon: true });
    queue.put('a', 2, { soon: true });
    queue.put('a', 3, { soon: true });
    expect(values()).toEqual([1]);
    last().done();
    await settled();
    expect(values()).toEqual([1, 3]);
    last().done();
    await settled();
    expect(queue.stateOf('a')).toBeNull();
    expect(sent).toHaveLength(2);
  });

  it('lets different records go side by side', () => {
    const { queue, values } = aQueue();
    queue.put('a', 1, { soon: true });
    queue.put('b', 2, { soon: true });
    expect(values()).toEqual([1, 2]);
  });

  it('sends what waits when it is told to, one record or all', () => {
    const { queue, values } = aQueue();
    queue.put('a', 1, { soon: false });
    queue.put('b', 2, { soon: false });
    queue.flush('b');
    expect(values()).toEqual([2]);
    queue.flush();
    expect(values()).toEqual([2, 1]);
  });

  it('tries again by itself while the disk is full, ever less often, and gets through', async () => {
    const { queue, last, values } = aQueue();
    queue.put('a', 1, { soon: true });
    for (const wait of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      last().refuse('disk-full');
      await settled();
      expect(queue.stateOf('a')).toEqual({ stands: 'failed', error: 'disk-full', passing: true });
      const before = values().length;
      await later(wait - 1);
      expect(values()).toHaveLength(before);
      await later(1);
      expect(values()).toHaveLength(before + 1);
    }
    last().done();
    await settled();
    expect(queue.stateOf('a')).toBeNull();
  });

  it('holds what is refused for good until somebody changes it, and then sends only the new', async () => {
    const { queue, last, values } = aQueue();
    queue.put('a', 'sai', { soon: true });
    last().refuse('record-locked');
    await later(120_000);
    expect(values()).toEqual(['sai']);
    expect(queue.stateOf('a')).toMatchObject({ stands: 'failed', passing: false });
    queue.put('a', 'đúng', { soon: true });
    expect(values()).toEqual(['sai', 'đúng']);
  });

  it('sends the newer word, not the refused one, where one came while it was on its way', async () => {
    const { queue, last, values } = aQueue();
    queue.put('a', 1, { soon: true });
    queue.put('a', 2, { soon: true });
    last().refuse('disk-full');
    await later(1000);
    expect(values()).toEqual([1, 2]);
  });

  it('takes back what has not gone out, and nothing more follows what has', async () => {
    const { queue, last, values } = aQueue();
    queue.put('a', 1, { soon: false });
    queue.drop('a');
    await later(5000);
    expect(values()).toEqual([]);
    queue.put('b', 1, { soon: true });
    queue.put('b', 2, { soon: true });
    queue.drop('b');
    last().done();
    await later(5000);
    expect(values()).toEqual([1]);
  });

  it('never lets a write overtake another and ends at the last word, whatever fails on the way', async () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant('put' as const), key: fc.constantFrom('a', 'b'), soon: fc.boolean() }),
      fc.record({ act: fc.constantFrom('done' as const, 'refuse' as const) }),
      fc.record({ act: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 4000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const run = aRun();
        for (const one of steps) {
          await run.take(one);
          expect(run.mostOnTheWay()).toBeLessThanOrEqual(1);
        }
        await run.letAllThrough();
        for (const [key, value] of run.wanted) {
          const values = run.stored.filter(([of]) => of === key).map(([, written]) => written as number);
          expect(values.at(-1)).toBe(value);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
          expect(run.queue.stateOf(key)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

type Step =
  | { act: 'put'; key: string; soon: boolean }
  | { act: 'done' | 'refuse' }
  | { act: 'wait'; ms: number };

/** A queue under any course of typing, waiting, answers and refusals; every value is greater than those before. */
function aRun() {
  const { queue, sent, stored } = aQueue();
  const answered = new Set<Sent>();
  const wanted = new Map<string, number>();
  let last = 0;
  const onTheWay = () => sent.filter((one) => !answered.has(one));
  const answer = async (act: 'done' | 'refuse') => {
    const [first] = onTheWay();
    if (!first) return;
    answered.add(first);
    if (act === 'done') first.done();
    else first.refuse('disk-full');
    await settled();
  };
  const take = async (step: Step) => {
    if (step.act === 'put') {
      last += 1;
      wanted.set(step.key, last);
      queue.put(step.key, last, { soon: step.soon });
    } else if (step.act === 'wait') await later(step.ms);
    else await answer(step.act);
  };
  const mostOnTheWay = () =>
    Math.max(...['a', 'b'].map((key) => onTheWay().filter((one) => one.key === key).length));
  const letAllThrough = async () => {
    for (let round = 0; round < 10; round += 1) {
      queue.flush();
      while (onTheWay().length > 0) await answer('done');
      await later(31_000);
    }
  };
  return { queue, stored, wanted, take, mostOnTheWay, letAllThrough };
}
