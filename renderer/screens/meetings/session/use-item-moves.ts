import { itemStanding, runningItem } from '../../../../shared/meetings/sitting/item-course.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { useSitting } from './sitting-context.ts';
import { useItemNotes } from './use-item-note.ts';

type Outcome = NonNullable<Of<'item-note'>['outcome']>;

/** Beginning and ending items by the clock. One item is discussed at a time: the next one ends the one before. */
export function useItemMoves() {
  const { meeting, clock, show } = useSitting();
  const { notes, noteOf, write } = useItemNotes();

  const finish = (itemId: string, outcome: Outcome) => {
    const note = noteOf(itemId);
    const isRunning = note !== null && itemStanding(note) === 'running';
    const endedAt = isRunning ? endOf(note, clock.now) : (note?.endedAt ?? '');
    write(itemId, { outcome, endedAt }, true);
  };
  const begin = (itemId: string) => {
    const running = runningItem(notes);
    if (running && running.itemId !== itemId) finish(running.itemId, 'done');
    write(itemId, { begunAt: noteOf(itemId)?.begunAt || clock.now, endedAt: '', outcome: null }, true);
    show({ itemId });
  };
  return {
    begin,
    finish,
    /** The running item is done, the first after it that has not been begun is on. */
    next: () => {
      const running = runningItem(notes);
      const at = meeting.agenda.findIndex(({ id }) => id === running?.itemId);
      const following = meeting.agenda.find(
        ({ id }, index) => index > at && itemStanding(noteOf(id)) === 'to-come',
      );
      if (following) begin(following.id);
      else if (running) finish(running.itemId, 'done');
    },
    running: runningItem(notes),
  };
}

/** The clock may have been put back since: an end never stands before its beginning. */
const endOf = ({ begunAt }: { begunAt: string }, now: string): string =>
  [begunAt, now].toSorted().at(-1) ?? now;
