import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Op, StoredRecord } from '../../../../shared/database.ts';
import type { FakeDisk } from '../../../faults/fake-disk.ts';
import { newDisk, now, openOn } from '../../../faults/fake-store.ts';

const ids = ['an', 'binh', 'chi', 'dung', 'p-1', '2', '10'];
const collections = ['person', 'meeting', 'budget-line'];

const value = fc.jsonValue({ maxDepth: 3 });
const op: fc.Arbitrary<Op> = fc.oneof(
  fc
    .record({ collection: fc.constantFrom(...collections), id: fc.constantFrom(...ids), value })
    .map(({ collection, id, value: held }): Op => {
      const stored: StoredRecord & { held: unknown } = { id, removedAt: null, held };
      return { op: 'put', collection, id, value: stored };
    }),
  fc.record({
    op: fc.constant('delete' as const),
    collection: fc.constantFrom(...collections),
    id: fc.constantFrom(...ids),
  }),
);

/** What can happen to a store, in any order. */
type Step =
  | { kind: 'change'; changes: Op[][] }
  | { kind: 'checkpoint' | 'restart' }
  | { kind: 'cut'; seed: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.array(op, { maxLength: 4 }), { minLength: 1, maxLength: 5 })
      .map((changes): Step => ({ kind: 'change', changes })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'checkpoint' }, { kind: 'restart' }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1e6 }).map((seed): Step => ({ kind: 'cut', seed })) },
);

type Model = { records: Map<string, unknown>; history: Map<string, unknown[]>; sequence: number };

/** The same changes on plain maps. Values are compared as the JSON that they are. */
function applyToModel(model: Model, ops: readonly Op[]): void {
  model.sequence += 1;
  for (const one of ops) {
    const key = `${one.collection}/${one.id}`;
    const after = one.op === 'put' ? JSON.parse(JSON.stringify(one.value)) : null;
    const before = model.records.get(key) ?? null;
    model.history.set(key, [...(model.history.get(key) ?? []), { sequence: model.sequence, before, after }]);
    if (after) model.records.set(key, after);
    else model.records.delete(key);
  }
}

type Opened = Awaited<ReturnType<typeof openOn>>;

function heldBy(ledger: Opened): Map<string, unknown> {
  const all = Object.entries(ledger.data.records).flatMap(([collection, held]) =>
    Object.entries(held).map(([id, record]): [string, unknown] => [`${collection}/${id}`, record]),
  );
  return new Map(all);
}

async function expectSame(ledger: Opened, model: Model): Promise<void> {
  expect(ledger.state.mode).toBe('open');
  // A checkpoint may have been under way when the power went: its snapshot does not exist.
  expect(ledger.state.damage.filter(({ kind }) => kind !== 'snapshot-damaged')).toEqual([]);
  expect(ledger.sequence).toBe(model.sequence);
  expect(heldBy(ledger)).toEqual(model.records);
}

/** Random numbers out of one, for what a power cut leaves. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function afterStep(
  disk: FakeDisk,
  ledger: Opened,
  step: Step,
): Promise<{ disk: FakeDisk; ledger: Opened }> {
  if (step.kind === 'checkpoint') await ledger.write();
  if (step.kind === 'restart') {
    await ledger.close();
    return { disk, ledger: await openOn(disk) };
  }
  if (step.kind !== 'cut') return { disk, ledger };
  // Everything is acknowledged at this point, so nothing may be missing, whatever the disk forgets.
  const left = disk.crash({ names: 'some', data: 'some', grain: 64, random: numbersFrom(step.seed) });
  return { disk: left, ledger: await openOn(left) };
}

describe('a store', () => {
  it('is the same as a plain map to which the same was done, through restarts, checkpoints and power cuts', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let disk = newDisk();
      let ledger = await openOn(disk);
      const model: Model = { records: new Map(), history: new Map(), sequence: 0 };
      for (const one of steps) {
        if (one.kind === 'change') {
          const author = { by: 'an', at: now(), channel: 'test' };
          await Promise.all(one.changes.map((ops) => ledger.commit({ ...author, ops })));
          for (const ops of one.changes) applyToModel(model, ops);
        }
        ({ disk, ledger } = await afterStep(disk, ledger, one));
        await expectSame(ledger, model);
      }
      for (const [key, entries] of model.history) {
        const [collection = '', id = ''] = key.split('/');
        const found = await ledger.history(collection, id);
        expect(found.complete).toBe(true);
        expect(found.entries).toMatchObject(entries);
        expect(found.entries).toHaveLength(entries.length);
      }
      await ledger.close();
      await expectSame(await openOn(disk), model);
    });
    await fc.assert(property, { numRuns: 300, interruptAfterTimeLimit: 20_000 });
  }, 60_000);
});
