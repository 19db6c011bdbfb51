import type { SearchHit } from '../../shared/outputs.ts';
import { type KindName, kinds } from '../../shared/records/index.ts';
import type { AnyKind } from '../../shared/records/record.ts';
import { fold, matches } from '../../shared/vietnamese.ts';
import type { Handlers } from '../doors/answer.ts';
import { searchText } from './records.ts';
import type { Store } from './store.ts';

/** What the one search box looks through, and in which order the hits are shown. */
const searchedKinds: readonly KindName[] = [
  'meeting',
  'document',
  'dossier',
  'person',
  'budget-line',
  'expense',
  'report',
  'team',
];

const mostHits = 100;

/** Search without diacritics over titles, names and numbers of every kind. */
export function createSearchHandlers(store: Store): Pick<Handlers, 'search.find'> {
  return {
    'search.find': ({ query }) => {
      const folded = fold(query);
      if (folded.trim() === '') return [];
      const hits: SearchHit[] = [];
      for (const kind of searchedKinds) {
        const { title } = kinds[kind] as AnyKind;
        for (const record of store.all(kind)) {
          if (hits.length === mostHits) return hits;
          if (!matches(searchText(kind, record), folded)) continue;
          hits.push({ kind, id: record.id, title: title(record), context: contextOf(record) });
        }
      }
      return hits;
    },
  };
}

/** The day a record is about, if it has one: what tells two of the same title apart. */
function contextOf(record: object): string {
  const value = record as Record<string, unknown>;
  const day = value.on ?? value.issuedOn ?? value.startOn ?? value.sentOn ?? value.year;
  return day === undefined || day === null ? '' : String(day);
}
