import {
  QueryClient as Queries,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Channel } from '../shared/channels.ts';
import type { Input } from '../shared/contract.ts';
import type { Page } from '../shared/outputs/values.ts';
import type { Output } from '../shared/outputs.ts';
import type { KindName, Of } from '../shared/records/index.ts';
import { call, on } from './bridge.ts';

/**
 * Offline by nature: nothing waits for a network, nothing grows stale by itself, and what a change
 * touched is read anew when the application says so.
 */
export const createQueries = (): QueryClient =>
  new Queries({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** The query of any operation that only reads. Its key begins with the channel. */
export const reading = <C extends Channel>(channel: C, input: Input<C>) =>
  queryOptions({
    queryKey: [channel, input] as const,
    queryFn: () => call(channel, input) as Promise<Output<C>>,
  });

/** A page of records of one kind. */
export const recordsOf = <N extends KindName>(kind: N, more: Omit<Input<'records.list'>, 'kind'> = {}) =>
  queryOptions({
    queryKey: ['records.list', { kind, ...more }] as const,
    queryFn: () => call('records.list', { kind, ...more }) as Promise<unknown> as Promise<Page<Of<N>>>,
  });

/** What a door gives at once. */
const pageLength = 200;

/** Every record of one kind: the first page tells how many others are fetched, all at the same time. */
export const allRecordsOf = <N extends KindName>(kind: N, more: Omit<Input<'records.list'>, 'kind'> = {}) =>
  queryOptions({
    queryKey: ['records.list', { kind, all: true, ...more }] as const,
    queryFn: async () => {
      const pageFrom = async (offset: number) =>
        (await call('records.list', { kind, ...more, offset })) as unknown as Page<Of<N>>;
      const first = await pageFrom(0);
      const starts = Array.from(
        { length: Math.ceil(first.total / pageLength) - 1 },
        (_, index) => (index + 1) * pageLength,
      );
      const others = await Promise.all(starts.map(pageFrom));
      return [first, ...others].flatMap(({ rows }) => rows);
    },
  });

/** An operation that changes something, as a mutation. */
export const useOperation = <C extends Channel>(channel: C) =>
  useMutation<Output<C>, Error, Input<C>>({ mutationFn: (input) => call(channel, input) });

/** Reads again, after each change, every query that is not about other kinds. Used once, by the application. */
export function watchChanges(queries: QueryClient): () => void {
  const stopRecords = on('records.changed', ({ kinds }) => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => touches(queryKey, kinds) });
  });
  const stopStore = on('store.replaced', () => void queries.invalidateQueries());
  return () => {
    stopRecords();
    stopStore();
  };
}

function touches(queryKey: readonly unknown[], kinds: KindName[]): boolean {
  const [channel, input] = queryKey;
  if (channel !== 'records.list' && channel !== 'records.get') return true;
  return kinds.includes((input as { kind: KindName }).kind);
}

/** Reads everything anew: after another user has signed in, what may be seen and done is another. */
export function useReadAnew(): () => void {
  const client = useQueryClient();
  return useCallback(() => void client.invalidateQueries(), [client]);
}
