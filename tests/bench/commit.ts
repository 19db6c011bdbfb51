import { type Ledger, openLedger } from '../../electron/data/ledger.ts';
import { createStore } from '../../electron/services/records/store.ts';
import type { Change } from '../../shared/database.ts';
import { bareAppend, barePrepared, sqlite, stockLowdb } from './contenders.ts';
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
const stockRounds = 10;
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
  grown: (size: number) => `node:sqlite, its log grown already, at ${size}`,
  stock: (size: number) => `lowdb JSONFile (not durable) at ${size}`,
};
const bare = 'bare append + fdatasync';
const prepared = 'bare overwrite + fdatasync';

/** How many times faster than lowdb's own adapter a change must be, by the number of records. */
const least: Record<number, number> = { 1000: 25, 10000: 250, 100000: 2500 };

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
type Side = { commit: Contender; durable: Contender[]; close: () => Promise<void> };

async function sideAt(size: number, folder: string): Promise<Side> {
  const ledger = await openLedger({ folder: await sampleBook(size), now });
  const change = changesOf(size);
  const [lite, grown] = [sqlite(folder, size, 'new'), sqlite(folder, size, 'grown')];
  let next = change();
  const before = () => {
    next = change();
  };
  const commit: Contender = { name: names.ledger(size), each, run: () => ledger.commit(next), before };
  return {
    commit,
    durable: [
      commit,
      { name: names.store(size), each, run: storeOver(ledger, size) },
      { name: names.sqlite(size), each, run: lite.run },
      { name: names.grown(size), each, run: grown.run },
    ],
    close: async () => {
      lite.close();
      grown.close();
      await ledger.close();
    },
  };
}

function gatesOf(timings: readonly Timing[], sizes: readonly number[]): Gate[] {
  const time = (name: string) => timingIn(timings, name);
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const each = sizes.flatMap((size): Gate[] => {
    const { median, p99 } = time(names.ledger(size));
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

/**
 * lowdb against the ledger in rounds of their own: it leaves megabytes in the cache, which reach the disk while
 * the next one is timed.
 */
async function againstStock(
  sides: readonly Side[],
  { sizes, folder }: { sizes: readonly number[]; folder: string },
): Promise<{ timings: Timing[]; gates: Gate[] }> {
  const timings: Timing[] = [];
  const gates: Gate[] = [];
  for (const [index, size] of sizes.entries()) {
    const side = sides[index];
    if (!side) continue;
    const stock: Contender = { name: names.stock(size), run: stockLowdb(folder, size).run };
    const found = await inTurn([side.commit, stock], stockRounds);
    const value = timingIn(found, names.stock(size)).median / timingIn(found, names.ledger(size)).median;
    timings.push(timingIn(found, names.stock(size)));
    const limit = least[size];
    if (limit) gates.push(atLeast({ id: 'G6', what: `lowdb JSONFile / commit, ${size}`, value, limit }));
  }
  return { timings, gates };
}

/** One durable change at every size in one run: the ledger, the book over it, and what others do. */
export async function measureCommit(sizes: readonly number[]): Promise<Report> {
  const folder = newFolder('commit');
  const [append, overwrite] = [bareAppend(folder), barePrepared(folder)];
  const sides: Side[] = [];
  for (const size of sizes) sides.push(await sideAt(size, folder));
  const timings = await inTurn(
    [
      { name: bare, each, run: append.run },
      { name: prepared, each, run: overwrite.run },
      ...sides.flatMap(({ durable }) => durable),
    ],
    rounds,
  );
  const stock = await againstStock(sides, { sizes, folder });
  for (const { close } of [...sides, append, overwrite]) await close();
  const lines = [
    { what: 'One durable change', records: sizes.at(-1) ?? 0, timings: [...timings, ...stock.timings] },
  ];
  return { lines, gates: [...gatesOf(timings, sizes), ...stock.gates], skipped: [] };
}
