import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Input } from '../../../shared/contract.ts';
import type { TaskRow } from '../../../shared/outputs/tasks.ts';
import { reading } from '../../queries.ts';

export type TaskFilter = Omit<Input<'tasks.list'>, 'offset' | 'limit'>;

/** What a door gives at once. */
const pageLength = 200;

const page = (filter: TaskFilter, number: number) =>
  reading('tasks.list', {
    ...filter,
    ...(number === 0 ? {} : { offset: number * pageLength }),
    limit: pageLength,
  });

/** Only the pages in sight are read: the first tells how many there are. */
export const useFirstTasks = (filter: TaskFilter) =>
  useQuery({ ...page(filter, 0), placeholderData: keepPreviousData });

/** The rows at these places of the whole list; undefined while their page is on its way. */
export function useTasksAt(filter: TaskFilter, places: readonly number[]): (TaskRow | undefined)[] {
  const pages = [...new Set(places.map((place) => Math.floor(place / pageLength)))];
  const read = useQueries({ queries: pages.map((number) => page(filter, number)) });
  return places.map(
    (place) => read[pages.indexOf(Math.floor(place / pageLength))]?.data?.rows[place % pageLength],
  );
}
