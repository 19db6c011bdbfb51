import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Input } from '../../../shared/contract.ts';
import type { ChangeRow } from '../../../shared/outputs/history.ts';
import { reading } from '../../queries.ts';

export type ChangeFilter = Omit<Input<'history.changes'>, 'offset' | 'limit'>;

/** What a door gives at once. */
const pageLength = 200;

/** Only the pages in sight are read: the first tells how many there are. */
export function useFirstChanges(filter: ChangeFilter) {
  return useQuery({
    ...reading('history.changes', { ...filter, limit: pageLength }),
    placeholderData: keepPreviousData,
  });
}

/** The rows at these places of the whole list; undefined while their page is on its way. */
export function useChangesAt(filter: ChangeFilter, places: readonly number[]): (ChangeRow | undefined)[] {
  const pages = [...new Set(places.map((place) => Math.floor(place / pageLength)))];
  const read = useQueries({
    queries: pages.map((page) =>
      reading('history.changes', {
        ...filter,
        ...(page === 0 ? {} : { offset: page * pageLength }),
        limit: pageLength,
      }),
    ),
  });
  return places.map((place) => {
    const page = read[pages.indexOf(Math.floor(place / pageLength))];
    return page?.data?.rows[place % pageLength];
  });
}
