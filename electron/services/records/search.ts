import type { SearchGroup, SearchHit } from '../../../shared/outputs/records.ts';
import { type KindName, kinds, type Of } from '../../../shared/records/index.ts';
import { type AnyKind, isValidOn } from '../../../shared/records/record.ts';
import { fold, matches } from '../../../shared/vietnamese.ts';
import type { Handlers } from '../../doors/answer.ts';
import { searchText } from './search-text.ts';
import type { Store } from './store.ts';

/** What the one search box looks through, in the order in which it is shown, and what each stands in. */
const searchedKinds = {
  meeting: 'bodyId',
  document: 'dossierId',
  dossier: null,
  person: null,
  'budget-line': null,
  expense: 'budgetLineId',
  report: 'bodyId',
  team: 'bodyId',
} as const satisfies { [N in KindName]?: (keyof Of<N> & string) | null };

type SearchedKind = keyof typeof searchedKinds;

/** So many of a kind are given; a list longer than that is for its own screen to search. */
const mostOfAKind = 50;

type Needs = { store: Store; today: () => string };

/** Search without diacritics over titles, names, numbers and posts. */
export function createSearchHandlers({ store, today }: Needs): Pick<Handlers, 'search.find'> {
  return {
    'search.find': ({ query }) => {
      const wanted = fold(query);
      if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
      const posts = postsByPerson(store, today());
      return (Object.keys(searchedKinds) as SearchedKind[]).flatMap((kind): SearchGroup[] => {
        const found = store.all(kind).filter((record) => {
          const post = kind === 'person' ? ` ${fold(posts.get(record.id) ?? '')}` : '';
          return matches(searchText(kind, record) + post, wanted);
        });
        const hits = found.slice(0, mostOfAKind).map((record) => hitOf(store, kind, record, posts));
        return found.length === 0 ? [] : [{ kind, total: found.length, hits }];
      });
    },
  };
}

/** What a person is called by their post today, several posts in one line. */
function postsByPerson(store: Store, today: string): Map<string, string> {
  const held = store.all('post').filter((post) => isValidOn(post, today));
  return new Map(
    [...Map.groupBy(held, (post) => post.personId)].map(([personId, posts]) => [
      personId,
      posts.map(({ title, agency }) => [title, agency].filter(Boolean).join(', ')).join('; '),
    ]),
  );
}

function hitOf(
  store: Store,
  kind: SearchedKind,
  record: Of<SearchedKind>,
  posts: ReadonlyMap<string, string>,
): SearchHit {
  const context = kind === 'person' ? (posts.get(record.id) ?? '') : dayOf(record);
  const { title } = kinds[kind] as AnyKind;
  const within = kind === 'person' ? bodyOf(store, record.id) : withinOf(store, kind, record);
  return { kind, id: record.id, title: title(record), context, within };
}

/** The body in whose list a person stands: the committee, where it is one of several; also a former one. */
function bodyOf(store: Store, personId: string): SearchHit['within'] {
  const bodies = store
    .all('membership')
    .filter((membership) => membership.personId === personId)
    .map(({ bodyId }) => store.need('body', bodyId));
  const body = bodies.find(({ type }) => type === 'committee') ?? bodies[0];
  return body ? { kind: 'body', id: body.id, title: body.name } : null;
}

function withinOf(store: Store, kind: SearchedKind, record: Of<SearchedKind>): SearchHit['within'] {
  const field = searchedKinds[kind];
  const to = field === null ? undefined : (kinds[kind] as AnyKind).fields[field]?.to;
  if (field === null || to === undefined) return null;
  const parent = store.find(to, (record as unknown as Record<string, string>)[field] ?? '');
  const { title } = kinds[to as KindName] as AnyKind;
  return parent && { kind: to as KindName, id: parent.id, title: title(parent) };
}

/** The day or year a record is about. */
function dayOf(record: object): string {
  const value = record as Record<string, unknown>;
  const day = value.on ?? value.issuedOn ?? value.startOn ?? value.sentOn ?? value.year;
  return day === undefined || day === null ? '' : String(day);
}
