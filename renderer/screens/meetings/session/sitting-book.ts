import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { Breach } from '../../../../shared/records/record.ts';
import type { Drafts } from './drafts.ts';
import { asBase, breachOf } from './sitting-value.ts';
import { createWriteQueue, type WriteState } from './write-queue.ts';

/** A record without its id and its place in the bin. */
export type ValueOfKind<N extends SittingKind> = Omit<Of<N>, 'id' | 'removedAt' | 'meetingId'>;
type Value = Record<string, unknown> | null;

/** How one record stands that is not in the book as it is shown. */
export type Standing =
  | WriteState
  /** Kept as a draft: a rule of its kind is broken, and only whoever writes it can mend that. */
  | { stands: 'wrong'; breach: Breach }
  /** Kept as a draft: the book has since got another version of it. */
  | { stands: 'overtaken' };

type Pending = {
  value: Value;
  standing: Standing;
  /** What the book may hold of it, as JSON: what it held before, and what is on its way. */
  base: string | null;
  onItsWay: string | null | undefined;
};

type Needs = {
  meetingId: string;
  drafts: Drafts;
  /** Writes one record as it shall stand; null takes it away. */
  send: (kind: SittingKind, id: string, value: Value) => Promise<unknown>;
  isPassing: (error: unknown) => boolean;
  /** What the book holds of a record, as far as it has been read. */
  stored: (kind: SittingKind, id: string) => object | null;
  /** The book has taken a record over: what is read of it is the new one. */
  onStored: (kind: SittingKind, id: string, value: Value) => void;
};

export type SittingBook = ReturnType<typeof createSittingBook>;

const keyOf = (kind: SittingKind, id: string) => `${kind}/${id}`;
const partsOf = (key: string) => {
  const at = key.indexOf('/');
  return { kind: key.slice(0, at) as SittingKind, id: key.slice(at + 1) };
};

/**
 * What is written at a meeting, as it is seen by whoever writes it: changed at once, kept as a draft at once,
 * written to the book behind. What the book does not take stays as a draft and says why.
 */
export function createSittingBook({ meetingId, drafts, send, isPassing, stored, onStored }: Needs) {
  const pending = new Map<string, Pending>();
  const listeners = new Set<() => void>();
  const shown = new Map<SittingKind, { rows: readonly unknown[]; version: number; list: unknown[] }>();
  const versions = new Map<SittingKind, number>();
  let keepsDrafts = true;

  const changed = (kind: SittingKind) => {
    versions.set(kind, (versions.get(kind) ?? 0) + 1);
    for (const listener of listeners) listener();
  };

  const keep = (key: string, { value, base, onItsWay }: Pending) => {
    keepsDrafts = drafts.keep(key, { value, bases: onItsWay === undefined ? [base] : [base, onItsWay] });
  };

  const queue = createWriteQueue({
    send: (key, value) => {
      const { kind, id } = partsOf(key);
      const entry = pending.get(key);
      if (entry) {
        entry.onItsWay = asBase(kind, value as Value);
        keep(key, entry);
      }
      return send(kind, id, value as Value);
    },
    isPassing,
    onSent: (key, value) => {
      const { kind, id } = partsOf(key);
      onStored(kind, id, value as Value);
      const entry = pending.get(key);
      if (!entry) return;
      entry.base = asBase(kind, value as Value);
      entry.onItsWay = undefined;
      keep(key, entry);
    },
    onChange: (key, state) => {
      const entry = pending.get(key);
      // What has become wrong meanwhile says so, whatever is still on its way.
      if (entry && entry.standing.stands !== 'wrong') {
        if (state !== null) entry.standing = state;
        else {
          pending.delete(key);
          drafts.forget(key);
        }
      }
      changed(partsOf(key).kind);
    },
  });

  /** The stored rows with what is not stored yet over them; the same list as long as neither has changed. */
  function overlaid<N extends SittingKind>(kind: N, rows: readonly Of<N>[]): Of<N>[] {
    const known = shown.get(kind);
    const version = versions.get(kind) ?? 0;
    if (known && known.rows === rows && known.version === version) return known.list as Of<N>[];
    const list = new Map(rows.map((row) => [row.id, row]));
    for (const [key, { value }] of pending) {
      const { kind: of, id } = partsOf(key);
      if (of !== kind) continue;
      if (value === null) list.delete(id);
      else list.set(id, { id, removedAt: null, ...value, meetingId } as unknown as Of<N>);
    }
    shown.set(kind, { rows, version, list: [...list.values()] });
    return shown.get(kind)?.list as Of<N>[];
  }

  const write = (key: string, value: Value, { soon, over }: { soon: boolean; over?: string | null }) => {
    const { kind, id } = partsOf(key);
    const breach = value === null ? null : breachOf(kind, { ...value, meetingId });
    const known = pending.get(key);
    const entry: Pending = {
      value,
      standing: breach ? { stands: 'wrong', breach } : { stands: 'waiting' },
      base: over !== undefined ? over : known ? known.base : asBase(kind, stored(kind, id)),
      onItsWay: known?.onItsWay,
    };
    pending.set(key, entry);
    keep(key, entry);
    // A value that is wrong calls back what was still waiting: the book never goes to a version in between.
    if (breach) queue.drop(key);
    else queue.put(key, value, { soon });
    changed(kind);
  };

  return {
    overlaid,
    /** Takes a record as it shall stand, null = away: shown and kept at once, written at once or at a pause. */
    put: <N extends SittingKind>(
      kind: N,
      id: string,
      wish: { value: ValueOfKind<N> | null; soon: boolean },
    ): void => write(keyOf(kind, id), wish.value as Value, wish),
    /** Takes up what an earlier time left behind; gives how many records that were. */
    restore: (): number => {
      let restored = 0;
      for (const [key, { value, bases }] of drafts.all()) {
        const { kind, id } = partsOf(key);
        const now = asBase(kind, stored(kind, id));
        if (asBase(kind, value) === now) {
          drafts.forget(key);
          continue;
        }
        restored += 1;
        if (bases.includes(now)) write(key, value, { soon: true });
        else {
          pending.set(key, {
            value,
            standing: { stands: 'overtaken' },
            base: bases[0] ?? null,
            onItsWay: undefined,
          });
          changed(kind);
        }
      }
      return restored;
    },
    standingOf: (kind: SittingKind, id: string): Standing | null =>
      pending.get(keyOf(kind, id))?.standing ?? null,
    /** Everything that the book does not hold yet. */
    open: (): { kind: SittingKind; id: string; standing: Standing }[] =>
      [...pending].map(([key, { standing }]) => ({ ...partsOf(key), standing })),
    /** Writes a kept draft after all, over whatever the book holds. */
    insist: (kind: SittingKind, id: string) => {
      const entry = pending.get(keyOf(kind, id));
      if (entry) write(keyOf(kind, id), entry.value, { soon: true, over: asBase(kind, stored(kind, id)) });
    },
    /** Lets a draft go: what the book holds is shown again. */
    discard: (kind: SittingKind, id: string) => {
      queue.drop(keyOf(kind, id));
      pending.delete(keyOf(kind, id));
      drafts.forget(keyOf(kind, id));
      changed(kind);
    },
    /** Sends what waits, of one record or of all. */
    flush: (kind?: SittingKind, id?: string) =>
      queue.flush(kind === undefined || id === undefined ? undefined : keyOf(kind, id)),
    /** False where the page could not keep the last draft: what is not in the book yet is in this window alone. */
    keepsDrafts: () => keepsDrafts,
    /** Grows with every change of a record of the kind. */
    versionOf: (kind: SittingKind): number => versions.get(kind) ?? 0,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Sends what waits and stops; what does not reach the book any more is a draft. */
    close: () => {
      queue.flush();
      queue.close();
    },
  };
}
