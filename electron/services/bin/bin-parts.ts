import { verbOf } from '../../../shared/history/verb.ts';
import { isKindName } from '../../../shared/records/index.ts';
import { changeAt } from '../history/undoing.ts';
import type { Target } from '../records/references.ts';
import type { Store } from '../records/store.ts';

type Kept = Record<string, unknown> | null;

/** A record in the bin and what went there in the same change and still lies there; itself first. */
export async function removedTogether(store: Store, target: Target): Promise<Target[]> {
  const removed = store.raw(target.kind, target.id);
  if (removed === null || removed.removedAt === null) return [target];
  const ledger = store.ledger();
  const { entries } = await ledger.history(target.kind, target.id);
  const removal = entries.findLast(
    ({ before, after }) =>
      verbOf(before as Kept, after as Kept) === 'removed' && after?.removedAt === removed.removedAt,
  );
  if (!removal) return [target];
  const { ops } = await changeAt(ledger, removal.sequence);
  const others = ops.flatMap(({ collection, id, before, after }): Target[] => {
    if (!isKindName(collection) || (collection === target.kind && id === target.id)) return [];
    if (verbOf(before as Kept, after as Kept) !== 'removed') return [];
    // One that was put back and removed again since lies there for a reason of its own.
    const isStillThere = store.raw(collection, id)?.removedAt === after?.removedAt;
    return isStillThere ? [{ kind: collection, id }] : [];
  });
  return [target, ...others];
}
