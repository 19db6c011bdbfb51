import { type Ledger, openLedger } from '../../electron/data/ledger.ts';
import { createStore } from '../../electron/services/store.ts';
import type { Change } from '../../shared/database.ts';
import { bareAppend, barePrepared, type Keeper, sqlite, stockLowdb } from './contenders.ts';
import {
  atLeast,
  atMost,
  type Contender,
  type Gate,
  inTurn,
  type Report,
  type Timing,
  timingIn,
} from './measure.ts';
import { newFolder } from './place.ts';
import { aDocument, sampleBook } from './sample-book.ts';

const now = () => new Date().toISOString();
const rounds = 25;
const each = 12;

/** A change of the note of one document after the other, made beforehand: it is the author's work. */
export function changesOf(records: number): () => Change {
  let turn = 0;
  const at = now();
  return () => {
    turn += 1;
    const value = { ...aDocument(turn % records), note: `lần ${turn}` };
    return {
      by: 'officer',
      at,
      channel: 'records.change',
      ops: [{ op: 'put', collection: 'document', id: value.id, value }],
    };
  };
}

const names = {
  ledger: (size: number) => `ledger.commit at ${size}`,
  store: (size: number) => `store.change at ${size}`,
  sqlite: (size: number) => `node:sqlite WAL FULL at ${size}`,
  stock: (size: number) => `lowdb JSONFile (not durable) at ${size}`,
};
const bare = 'bare append + fdatasync';
const prepared = 'bare overwrite + fdatasync';

/** The whole way of a change through the book: rules, references, history, and the same ledger under it. */
function storeOver(ledger: Ledger, records: number): () => Promise<unknown> {
  const store = createStore({ ledger, now, newId: () => 'none', hasFile: () => true });
  const caller = { userId: 'officer', name: '', roles: ['officer' as const] };
  let turn = 0;
  return () => {
    turn += 1;
    const id = `d${turn % records}`;
    return store.change({ caller, channel: 'records.change' }, (edit) =>
      edit.change('document', id, { note: `lần ${turn}` }),
    );
  };
}

/** Everything that takes part at one size, and the way to put it away. */
async function contendersAt(
  size: number,
  folder: string,
): Promise<{ contenders: Contender[]; close: () => Promise<void> }> {
  const ledger = await openLedger({ folder: await sampleBook(size), now });
  const change = changesOf(size);
  const keepers: Keeper[] = [sqlite(folder, size), stockLowdb(folder, size)];
  const [lite, stock] = keepers;
  let next = change();
  const commit = () => ledger.commit(next);
  const prepare = () => {
    next = change();
  };
  return {
    contenders: [
      { name: names.ledger(size), each, run: commit, before: prepare },
      { name: names.store(size), each, run: storeOver(ledger, size) },
      { name: names.sqlite(size), each, run: () => lite?.run() },
      { name: names.stock(size), run: () => stock?.run() },
    ],
    close: async () => {
      for (const one of keepers) one.close();
      await ledger.close();
    },
  };
}

function gatesOf(timings: readonly Timing[], sizes: readonly number[]): Gate[] {
  const time = (name: string) => timingIn(timings, name);
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const each = sizes.flatMap((size): Gate[] => {
    const { median, p99 } = time(names.ledger(size));
    const least = { 1000: 25, 10000: 250, 100000: 2500 }[size];
    const stock = time(names.stock(size)).median / median;
    return [
      atMost({
        id: 'G1',
        what: `commit / bare append, ${size}`,
        value: median / time(bare).median,
        limit: 1.25,
      }),
      atMost({
        id: 'G2',
        what: `commit / bare overwrite, ${size}`,
        value: median / time(prepared).median,
        limit: 1.7,
      }),
      atMost({
        id: 'G3',
        what: `99th percentile / that of the bare append, ${size}`,
        value: p99 / time(bare).p99,
        limit: 2,
      }),
      ...(least
        ? [atLeast({ id: 'G6', what: `lowdb JSONFile / commit, ${size}`, value: stock, limit: least })]
        : []),
      atLeast({
        id: 'G7',
        what: `node:sqlite / commit, ${size}`,
        value: time(names.sqlite(size)).median / median,
        limit: 1.2,
      }),
    ];
  });
  if (smallest === largest) return each;
  const growth = time(names.ledger(largest)).median / time(names.ledger(smallest)).median;
  return [
    ...each,
    atMost({ id: 'G5', what: `commit at ${largest} / at ${smallest}`, value: growth, limit: 1.2 }),
  ];
}

/** One durable change at every size in one run: the ledger, the book over it, and what others do. */
export async function measureCommit(sizes: readonly number[]): Promise<Report> {
  const folder = newFolder('commit');
  const references = [bareAppend(folder), barePrepared(folder)];
  const [append, overwrite] = references;
  const groups = [];
  for (const size of sizes) groups.push(await contendersAt(size, folder));
  const timings = await inTurn(
    [
      { name: bare, each, run: () => append?.run() },
      { name: prepared, each, run: () => overwrite?.run() },
      ...groups.flatMap(({ contenders }) => contenders),
    ],
    rounds,
  );
  for (const { close } of groups) await close();
  for (const { close } of references) close();
  const gates = gatesOf(timings, sizes);
  return { lines: [{ what: 'One durable change', records: sizes.at(-1) ?? 0, timings }], gates, skipped: [] };
}
