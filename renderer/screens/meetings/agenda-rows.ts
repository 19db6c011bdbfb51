import { isTakenUp } from '../../../shared/meetings/agenda/carry-over.ts';
import type { ProposedItem } from '../../../shared/meetings/agenda/proposed-item.ts';
import type { AgendaProposal } from '../../../shared/outputs/agenda.ts';
import { fold } from '../../../shared/vietnamese.ts';
import { type AgendaRow, emptyAgendaRow } from './meeting-draft.ts';

/** An item to be taken in; one that is carried over keeps its name and its papers. */
export type Taken = { item: ProposedItem; id?: string; files?: AgendaRow['files'] };

/** What is offered and not yet in the agenda. */
export type Waiting = {
  review: NonNullable<AgendaProposal['review']> | null;
  items: AgendaProposal['carryOver']['items'];
  tasks: AgendaProposal['carryOver']['tasks'];
  conclusions: AgendaProposal['carryOver']['conclusions'];
};

export function waitingIn(rows: readonly AgendaRow[], { review, carryOver }: AgendaProposal): Waiting {
  const isOpen = ({ item }: { item: ProposedItem }) => !rows.some((row) => isSame(row, item));
  return {
    review: review && isOpen(review) ? review : null,
    items: carryOver.items.filter((carried) => !isTakenUp(carried, rows)),
    tasks: carryOver.tasks.filter(isOpen),
    conclusions: carryOver.conclusions.filter(isOpen),
  };
}

/** The same review is one, whatever it is called; anything else is told by its title. */
const isSame = (row: AgendaRow, item: ProposedItem): boolean =>
  (item.itemType === 'review' && row.itemType === 'review' && row.carriedFromId === item.carriedFromId) ||
  fold(row.title.trim()) === fold(item.title);

/** The rows with those of the items at the end that are not among them; rows without a title make room. */
export function withItems(rows: readonly AgendaRow[], items: readonly ProposedItem[]): AgendaRow[] {
  const kept = rows.filter(isFilled);
  const missing = items.filter((item) => !kept.some((row) => isSame(row, item)));
  return [...kept, ...missing.map((item) => rowOf({ item }, kept))];
}

/** The rows with what earlier meetings left in its place: behind the opening and the review, before all else. */
export function withCarried(rows: readonly AgendaRow[], taken: readonly Taken[]): AgendaRow[] {
  const kept = rows.filter(isFilled);
  const place = kept.findIndex((row) => !isLeading(row));
  const at = place < 0 ? kept.length : place;
  return [...kept.slice(0, at), ...taken.map((one) => rowOf(one, kept)), ...kept.slice(at)];
}

const isFilled = ({ title, files }: AgendaRow): boolean => title.trim() !== '' || files.length > 0;

const isLeading = ({ title, itemType }: AgendaRow): boolean =>
  itemType === 'review' || fold(title).startsWith('khai mac');

/** A name that another item of this agenda has already is not given twice. */
function rowOf({ item, id, files = [] }: Taken, rows: readonly AgendaRow[]): AgendaRow {
  const { citation: _citation, ...facts } = item;
  const fresh = emptyAgendaRow();
  const isFree = id !== undefined && !rows.some((row) => row.id === id);
  return { ...fresh, ...facts, id: isFree ? id : fresh.id, files: [...files] };
}
