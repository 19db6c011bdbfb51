import { useQuery } from '@tanstack/react-query';
import { allRecordsOf } from '../../queries.ts';

/** Every body of the book. */
export const useBodies = () => useQuery(allRecordsOf('body'));
