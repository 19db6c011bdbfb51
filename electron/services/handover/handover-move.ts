import { AppError } from '../../../shared/errors.ts';
import { compareInventories } from '../../../shared/handover/inventory.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Edit } from '../records/edit.ts';
import { type InventoryNeeds, inventoryOf } from './handover-inventory.ts';
import { changed, type Done, needOpen, needStep, withStep } from './handover-record.ts';
import { isLeftBehind } from './moved-book.ts';

type Surroundings = { needs: InventoryNeeds; done: Done };
type Handover = Of<'handover'>;

/**
 * Counts the book and locks this copy of it, in one change: whatever is backed up from now on is exactly what
 * was counted. Errors: 'conflict' (what must come first), 'handover-closed'.
 */
export function moveBook(edit: Edit, id: string, { needs, done }: Surroundings): Handover {
  const handover = needOpen(edit, id);
  if (handover.purpose !== 'pc') throw new AppError('handover-closed');
  needStep(handover, 'check', 'check-first');
  if (handover.toPc === '') throw new AppError('conflict', { details: { reason: 'target-first' } });
  return changed(edit, handover, {
    state: 'moved',
    inventory: inventoryOf(needs),
    fromPc: needs.pc,
    fromFolder: needs.folder,
    ...withStep(handover, 'move', done),
  });
}

type Reasoned = { id: string; reason: string };

/** The copy that stayed behind is written again. Errors: 'reason-required', 'conflict', 'handover-closed'. */
export function takeBackBook(edit: Edit, { id, reason }: Reasoned, { needs, done }: Surroundings): Handover {
  const handover = needMoved(edit, id);
  if (!isLeftBehind(handover, needs))
    throw new AppError('conflict', { details: { reason: 'not-moved-away' } });
  if (reason === '') throw new AppError('reason-required', { field: 'reason' });
  return changed(edit, handover, { state: 'cancelled', endedAt: done.at, endReason: reason });
}

/**
 * The copy that arrived is taken into use. Where it is not what was packed, that needs a reason. Errors:
 * 'reason-required', 'conflict', 'handover-closed'.
 */
export function arriveBook(edit: Edit, { id, reason }: Reasoned, { needs, done }: Surroundings): Handover {
  const handover = needMoved(edit, id);
  if (isLeftBehind(handover, needs))
    throw new AppError('conflict', { details: { reason: 'not-moved-here' } });
  const { inventory } = handover;
  const isSame = inventory !== null && compareInventories(inventory, inventoryOf(needs)).same;
  if (!isSame && reason === '') throw new AppError('reason-required', { field: 'reason' });
  return changed(edit, handover, {
    state: 'done',
    endedAt: done.at,
    endReason: reason,
    ...withStep(handover, 'arrived', { ...done, note: needs.pc }),
  });
}

function needMoved(edit: Edit, id: string): Handover {
  const handover = edit.need('handover', id);
  if (handover.state !== 'moved') throw new AppError('handover-closed');
  return handover;
}
