import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import { mostUndone } from '../../../shared/history/undo.ts';
import type { ChangeStep, UndoPlan } from '../../../shared/outputs/history.ts';
import type { Edit } from '../records/edit.ts';
import type { Restored } from '../records/edit-checks.ts';
import type { Authorship, Store } from '../records/store.ts';
import { changeTeller, stepOf } from './change-words.ts';
import { type Undoing, undoing } from './undoing.ts';

/** The records to be put: what did not exist before goes into the bin, from where it can come back. */
function restoredOf({ outcome }: Undoing, store: Store, now: string): Restored[] {
  return outcome.flatMap(({ kind, id, before }): Restored[] => {
    const present = store.raw(kind, id);
    if (before?.removedAt === null)
      return isDeepStrictEqual(before, present) ? [] : [{ kind, record: before }];
    // In the bin it lies its days from now on.
    const gone = before ?? present;
    if (gone === null || (present !== null && present.removedAt !== null)) return [];
    return [{ kind, record: { ...gone, removedAt: now } }];
  });
}

type Wish = { by: Authorship; sequences: readonly number[]; now: string };

/** Undoes the changes, and nothing else, as one new change. Errors: 'changes-stand-on-it', those of `undoing`. */
export async function undo(store: Store, { by, sequences, now }: Wish): Promise<number> {
  for (;;) {
    const plan = await undoing(store, sequences);
    if (plan.needed.length > 0) {
      throw new AppError('changes-stand-on-it', { details: { count: plan.needed.length } });
    }
    const done = await store.change(by, (edit) => apply({ edit, store, plan, now }));
    // Somebody changed the book while the journals were read: worked out anew.
    if (done !== null) return done;
  }
}

type Application = { edit: Edit; store: Store; plan: Undoing; now: string };

function apply({ edit, store, plan, now }: Application): number | null {
  if (store.ledger().sequence !== plan.at) return null;
  const records = restoredOf(plan, store, now);
  edit.restore(records);
  return records.length;
}

/** What undoing would come to, without doing it. */
export async function planUndo(store: Store, { by, sequences, now }: Wish): Promise<UndoPlan> {
  const tell = changeTeller(store);
  const plan = await undoing(store, sequences);
  const records = restoredOf(plan, store, now);
  const steps = records.flatMap(({ kind, record }): ChangeStep | [] => {
    const before = store.raw(kind, record.id);
    return stepOf(store, { op: 'put', collection: kind, id: record.id, before, after: record }) ?? [];
  });
  return {
    wanted: plan.wanted.map(tell),
    needed: plan.needed.map(tell),
    steps: steps.slice(0, mostUndone),
    count: steps.length,
    refusal: refusalOf(() => store.rehearse(by, (edit) => edit.restore(records))),
  };
}

function refusalOf(attempt: () => void): UndoPlan['refusal'] {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
}
