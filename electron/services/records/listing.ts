import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { type KindName, kinds, type Of } from '../../../shared/records/index.ts';
import { compareText, fold, matches } from '../../../shared/vietnamese.ts';
import { searchText } from './search-text.ts';
import type { Store } from './store.ts';

type Wish = Omit<Parsed<'records.list'>, 'offset' | 'limit'>;
type Row = Record<string, unknown>;

/**
 * Finds and sorts the records of a kind. The last list is kept until the next change: a long one crosses a
 * door page by page, and each page would otherwise sort it anew.
 */
export function createListing(store: Store): (wish: Wish) => readonly Of<KindName>[] {
  let last: { of: string; ledger: unknown; sequence: number; rows: Of<KindName>[] } | null = null;
  return (wish) => {
    const of = JSON.stringify([wish.kind, wish.where, wish.search, wish.sort]);
    const ledger = store.ledger();
    const { sequence } = ledger;
    if (last?.of !== of || last.ledger !== ledger || last.sequence !== sequence) {
      last = { of, ledger, sequence, rows: listed(store, wish) };
    }
    return last.rows;
  };
}

function listed(store: Store, { kind, where = {}, search = '', sort }: Wish): Of<KindName>[] {
  const wanted = Object.entries(where);
  for (const [field] of wanted) needField(kind, field);
  if (sort) needField(kind, sort.field);
  const words = fold(search);
  const found = store
    .all(kind)
    .filter((record) => wanted.every(([field, value]) => (record as Row)[field] === value))
    .filter((record) => search === '' || matches(searchText(kind, record), words));
  return sort ? sorted(found, sort) : found;
}

function needField(kind: KindName, field: string): void {
  if (field !== 'id' && !Object.hasOwn(kinds[kind].fields, field)) {
    throw new AppError('invalid-input', { field, details: { reason: 'unknown-field' } });
  }
}

function sorted(rows: Of<KindName>[], { field, descending }: NonNullable<Wish['sort']>): Of<KindName>[] {
  const key = (record: Of<KindName>) => (record as Row)[field];
  const direction = descending ? -1 : 1;
  return rows.sort((a, b) => direction * compareValues(key(a), key(b)));
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a ?? ''), String(b ?? ''));
}
