import type { Op } from '../../../shared/database.ts';
import type { KindName } from '../../../shared/records/index.ts';
import type { Caller } from '../../../shared/roles.ts';
import type { Ledger } from '../../data/ledger.ts';
import { refuseIfMoved } from '../handover/moved-book.ts';
import { createEdit, type Edit } from './edit.ts';
import { type Reader, readerOf } from './reader.ts';
import { checkAcross } from './rules-across.ts';

/** Who changes what: what a service tells the store about a change. */
export type Authorship = { caller: Caller; channel: string; reason?: string | undefined };

export type Store = Reader & {
  /** One change at a time: `edit` reads, checks and writes a draft; it is durable before this resolves. */
  change: <T>(by: Authorship, edit: (draft: Edit) => T) => Promise<T>;
  /** The same without keeping anything: what the change would be refused for it is refused for here. */
  rehearse: (by: Authorship, edit: (draft: Edit) => unknown) => void;
  ledger: () => Ledger;
  /** Puts another ledger in the place of this one (a restore). */
  replace: (next: Ledger) => void;
  /** Called after each durable change with the kinds it touched. */
  onChange: (listener: (kinds: KindName[]) => void) => void;
};

type Needs = {
  ledger: Ledger;
  now: () => string;
  newId: () => string;
  /** Whether the file store holds these bytes: a record may not point at a file that is not there. */
  hasFile: (sha256: string) => boolean;
};

/** `isWanted` false = nothing came of it, and nothing is written down. */
type Drafted<T> = { result: T; ops: Op[]; isWanted: boolean };

/** The records of the book over the ledger: typed reading, and changes in a queue. */
export function createStore({ ledger: first, now, newId, hasFile }: Needs): Store {
  let ledger = first;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners: ((kinds: KindName[]) => void)[] = [];
  const reader = readerOf(() => ledger.data);

  function drafted<T>(by: Authorship, edit: (draft: Edit) => T): Drafted<T> {
    const draft = createEdit({ reader, by: by.caller, now, newId, hasFile });
    const result = edit(draft.edit);
    const ops = draft.ops();
    const isWanted = ops.length > 0 || draft.isNoted();
    if (isWanted) refuseIfMoved(reader, { channel: by.channel, ops });
    checkAcross(draft.edit, ops, reader);
    return { result, ops, isWanted };
  }

  async function commit<T>(by: Authorship, edit: (draft: Edit) => T): Promise<T> {
    const { result, ops, isWanted } = drafted(by, edit);
    if (!isWanted) return result;
    const reason = by.reason ? { reason: by.reason } : {};
    await ledger.commit({ by: by.caller.userId, at: now(), channel: by.channel, ...reason, ops });
    const touched = [...new Set(ops.map((op) => op.collection))] as KindName[];
    for (const listener of listeners) {
      // The change is on the disk: a window that cannot be told must not make it look refused.
      try {
        listener(touched);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
    return result;
  }

  return {
    ...reader,
    change: (by, edit) => {
      const turn = queue.then(() => commit(by, edit));
      queue = turn.catch(() => undefined);
      return turn;
    },
    rehearse: (by, edit) => void drafted(by, edit),
    ledger: () => ledger,
    replace: (next) => {
      ledger = next;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
