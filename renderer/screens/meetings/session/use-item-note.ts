import type { Of } from '../../../../shared/records/index.ts';
import type { ValueOfKind } from './sitting-book.ts';
import { useSitting, useSittingRows } from './sitting-context.ts';
import { emptyValue, writtenValue } from './written-value.ts';

type Note = ValueOfKind<'item-note'>;

/** What is written of the items: their course, their hours, what came of them. One record for each. */
export function useItemNotes() {
  const { book, idFor } = useSitting();
  const notes = useSittingRows('item-note');
  const noteOf = (itemId: string): Of<'item-note'> | null =>
    notes.find((one) => one.itemId === itemId) ?? null;
  const idOf = (itemId: string) => noteOf(itemId)?.id ?? idFor(`note:${itemId}`);
  return {
    notes,
    noteOf,
    idOf,
    write: (itemId: string, part: Partial<Note>, soon: boolean) => {
      const note = noteOf(itemId);
      book.put('item-note', idOf(itemId), {
        value: { ...(note ? writtenValue(note) : emptyValue('item-note', { itemId })), ...part },
        soon,
      });
    },
  };
}
