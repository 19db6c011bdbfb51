import { useQuery } from '@tanstack/react-query';
import { reading } from '../../queries.ts';

/** Number of the last change of the book; 0 while it is not known. */
export function useLastChange(): number {
  const query = useQuery(reading('history.changes', { limit: 1 }));
  return query.data?.rows[0]?.sequence ?? 0;
}
