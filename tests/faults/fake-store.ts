import { type Ledger, type LedgerNeeds, openLedger } from '../../electron/data/ledger.ts';
import type { Limits } from '../../electron/data/limits.ts';
import type { StoredRecord } from '../../shared/database.ts';
import { AppError } from '../../shared/errors.ts';
import { FakeDisk } from './fake-disk.ts';

export const folder = '/data';

/** Small enough that a few changes fill a journal several times over. */
export const smallLimits: Partial<Limits> = {
  preallocation: 2048,
  journalBytes: 6000,
  closingChanges: 6,
  groupChanges: 3,
  snapshotFlushBytes: 1024,
  ballastBytes: 512,
  ballastFrom: 2,
};

let starts = 0;

/** A process of its own for each start; none of the earlier ones runs any more. */
const nextProcess = () => {
  starts += 1;
  const start = `b.${starts}`;
  return { self: () => ({ host: '0a0b0c0d', pid: 100 + starts, start }), mayRun: () => false };
};

export const noPatience = { sleep: async () => undefined, limit: 10_000 };

/** A fixed clock: nothing in the store may depend on its going. */
export const now = () => '2026-11-20T01:02:03.000Z';

export const newDisk = () => new FakeDisk(folder);

export function openOn(disk: FakeDisk, more: Partial<LedgerNeeds> = {}): Promise<Ledger> {
  const needs = { folder, now, disk: disk.port, processes: nextProcess(), patience: noPatience };
  return openLedger({ ...needs, limits: smallLimits, ...more });
}

type Numbered = StoredRecord & { n: number; text: string };

/** Text of several bytes a letter and of uneven length, so that frames end anywhere in a page. */
const textFor = (n: number) => 'Ủy ban nhân dân xã Tùng Châu — '.repeat(1 + (n % 4));

/** Change number `n`: a record of its own, and one that all changes share. Both or neither must be there. */
export function change(n: number) {
  const own: Numbered = { id: `c${n}`, removedAt: null, n, text: textFor(n) };
  const shared: Numbered = { id: 'last', removedAt: null, n, text: '' };
  return {
    ...{ by: 'an', at: now(), channel: 'test' },
    ops: [
      { op: 'put' as const, collection: 'own', id: own.id, value: own },
      { op: 'put' as const, collection: 'shared', id: shared.id, value: shared },
    ],
  };
}

/** The numbers of the changes that a store holds, in order; throws when one of them is there by half. */
export function heldBy(ledger: Ledger): number[] {
  const own = Object.values(ledger.data.records.own ?? {}) as Numbered[];
  const numbers = own.map(({ n }) => n).sort((one, other) => one - other);
  for (const { n, text, id } of own) {
    if (text !== textFor(n) || id !== `c${n}`) throw new Error(`change ${n} is not what was written`);
  }
  const shared = ledger.data.records.shared?.last as Numbered | undefined;
  if (shared?.n !== numbers.at(-1))
    throw new Error(`change ${numbers.at(-1)} is there by half: ${shared?.n}`);
  if (ledger.sequence !== numbers.length)
    throw new Error(`${numbers.length} changes, number ${ledger.sequence}`);
  return numbers;
}

/** What became of the changes that a script asked for. `refused` holds the codes of those that failed. */
export type Outcome = { acknowledged: number[]; refused: string[]; issued: number };

const codeOf = (error: unknown): string => {
  if (error instanceof AppError) return error.failure.code;
  throw error;
};

/**
 * The life of a store: single changes, changes at the same time, checkpoints under load, closing, starting
 * again. Errors of the disk are noted; anything else fails the test. `watch` sees each ledger that opens.
 */
export async function live(disk: FakeDisk, outcome: Outcome, watch: (ledger: Ledger) => void = () => {}) {
  const commit = async (ledger: Ledger) => {
    outcome.issued += 1;
    const n = outcome.issued;
    try {
      await ledger.commit(change(n));
      outcome.acknowledged.push(n);
    } catch (error) {
      outcome.refused.push(codeOf(error));
    }
  };
  const allowed = (work: Promise<unknown>) => work.catch((error) => void outcome.refused.push(codeOf(error)));
  for (const changes of [3, 2]) {
    const ledger = await openOn(disk).catch((error) => void outcome.refused.push(codeOf(error)));
    if (!ledger) continue;
    watch(ledger);
    for (let one = 0; one < changes; one += 1) await commit(ledger);
    await Promise.all(Array.from({ length: 5 }, () => commit(ledger)));
    await Promise.all([allowed(ledger.write()), commit(ledger), commit(ledger)]);
    await commit(ledger);
    await allowed(ledger.close());
  }
}

export const newOutcome = (): Outcome => ({ acknowledged: [], refused: [], issued: 0 });
