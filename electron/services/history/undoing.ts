import type { StoredRecord } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { isUndoable, mostUndone } from '../../../shared/history/undo.ts';
import { isKindName, type KindName } from '../../../shared/records/index.ts';
import type { Committed, Ledger } from '../../data/ledger.ts';
import { pointersAmong } from '../records/pointers.ts';
import { referencesOf, type Target } from '../records/references.ts';
import type { Store } from '../records/store.ts';

/** What undoing certain changes comes to, worked out when the book stood at the change `at`. */
export type Undoing = {
  at: number;
  wanted: Committed[];
  /** Those that stand on them. */
  needed: Committed[];
  /** The records as they shall stand; null = it did not exist before, and goes into the bin. */
  outcome: (Target & { before: StoredRecord | null })[];
};

const keyOf = ({ kind, id }: Target): string => `${kind}/${id}`;

/** One change by its number. Errors: 'not-found'. */
export async function changeAt(ledger: Ledger, sequence: number): Promise<Committed> {
  for await (const change of ledger.changes({ from: { sequence }, to: { sequence } })) return change;
  throw new AppError('not-found', { details: { kind: 'change', id: String(sequence) } });
}

/**
 * Works out the inverse of whole changes. Every record goes back to what it was before the earliest of them;
 * whatever touched it later must be undone too, and so must what made others point at a record that goes, or
 * took away what a record that comes back points at. Errors: 'not-found', 'not-undoable', 'undo-too-wide'.
 */
export async function undoing(store: Store, sequences: readonly number[]): Promise<Undoing> {
  const ledger = store.ledger();
  const at = ledger.sequence;
  const changes = new Map<number, Committed>();
  let missing = [...new Set(sequences)];
  let outcome: Undoing['outcome'] = [];
  while (missing.length > 0) {
    if (changes.size + missing.length > mostUndone)
      throw new AppError('undo-too-wide', { details: { count: mostUndone } });
    for (const sequence of missing) changes.set(sequence, await undoable(ledger, sequence));
    outcome = outcomeOf([...changes.values()]);
    const later = await laterChanges(store, { changes, outcome });
    missing = later.filter((sequence) => !changes.has(sequence));
  }
  const newestFirst = [...changes.values()].sort((a, b) => b.sequence - a.sequence);
  const isWanted = ({ sequence }: Committed) => sequences.includes(sequence);
  return {
    at,
    outcome,
    wanted: newestFirst.filter(isWanted),
    needed: newestFirst.filter((change) => !isWanted(change)),
  };
}

async function undoable(ledger: Ledger, sequence: number): Promise<Committed> {
  const change = await changeAt(ledger, sequence);
  if (!isUndoable(change.channel) || change.ops.some(({ collection }) => !isKindName(collection)))
    throw new AppError('not-undoable');
  return change;
}

/** Each record as it was before the earliest of these changes that touched it. */
function outcomeOf(changes: readonly Committed[]): Undoing['outcome'] {
  const outcome = new Map<string, Undoing['outcome'][number]>();
  for (const { ops } of [...changes].sort((a, b) => b.sequence - a.sequence)) {
    for (const { collection, id, before } of [...ops].reverse()) {
      const kind = collection as KindName;
      outcome.set(keyOf({ kind, id }), { kind, id, before });
    }
  }
  return [...outcome.values()];
}

type Standing = { changes: ReadonlyMap<number, Committed>; outcome: Undoing['outcome'] };

/** Changes that stand on these: of the same records later on, and of what points at them or they point at. */
async function laterChanges(store: Store, { changes, outcome }: Standing): Promise<number[]> {
  const first = new Map<string, number>();
  for (const { sequence, ops } of changes.values()) {
    for (const { collection, id } of ops) {
      const key = keyOf({ kind: collection as KindName, id });
      first.set(key, Math.min(first.get(key) ?? sequence, sequence));
    }
  }
  const found = new Set<number>();
  /** From the first change after `after` that is a cause: all that follow it on the record stand on it. */
  const since = async (target: Target, after: number, isCause: (entry: Entry) => boolean) => {
    const { entries } = await store.ledger().history(target.kind, target.id);
    const from = entries.findIndex((entry) => entry.sequence > after && isCause(entry));
    if (from >= 0) for (const { sequence } of entries.slice(from)) found.add(sequence);
  };
  for (const target of outcome) await since(target, first.get(keyOf(target)) ?? 0, () => true);
  const earliest = Math.min(...changes.keys());
  const { missed, users, gone } = relatedTo(store, outcome);
  for (const target of missed) await since(target, earliest, ({ after }) => after?.removedAt !== null);
  for (const user of users) await since(user, earliest, ({ after }) => pointsAtAny(user.kind, after, gone));
  return [...found];
}

type Entry = { sequence: number; after: StoredRecord | null };

function pointsAtAny(kind: KindName, record: StoredRecord | null, targets: readonly Target[]): boolean {
  if (record === null) return false;
  const wanted = new Set(targets.map(keyOf));
  return referencesOf(kind, record as unknown as Record<string, unknown>).some((one) =>
    wanted.has(keyOf(one)),
  );
}

type Related = { missed: Target[]; users: Target[]; gone: Target[] };

/** Records outside of the outcome that point at one that goes, and those that one that comes back would miss. */
function relatedTo(store: Store, outcome: Undoing['outcome']): Related {
  const coming = new Map(outcome.map((one) => [keyOf(one), one]));
  const isLive = ({ kind, id }: Target): boolean => {
    const own = coming.get(keyOf({ kind, id }));
    return own ? own.before?.removedAt === null : store.find(kind, id) !== null;
  };
  const missed = outcome
    .filter(isLive)
    .flatMap(({ kind, before }) => referencesOf(kind, before as unknown as Record<string, unknown>))
    .filter((target) => !isLive(target));
  const gone = outcome.filter((one) => !isLive(one) && store.find(one.kind, one.id) !== null);
  const users = gone.length === 0 ? [] : pointersAmong(store.all).usersOf(gone);
  return { missed, gone, users: users.filter((user) => !coming.has(keyOf(user))) };
}
