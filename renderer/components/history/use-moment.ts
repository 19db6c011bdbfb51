import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Input } from '../../../shared/contract.ts';
import type { Status } from '../../../shared/outputs/values.ts';
import { reading, useOperation } from '../../queries.ts';

/** The way to the book as it once stood, and back. Nothing of the one time is left in sight in the other. */
export function useMoment() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const opening = useOperation('moment.open');
  const closing = useOperation('moment.close');
  const show = (status: Status) => {
    const { queryKey } = reading('app.status', {});
    client.setQueryData(queryKey, status);
    void client.resetQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
  };
  return {
    open: (wish: Input<'moment.open'>) =>
      opening.mutate(wish, {
        onSuccess: (status) => {
          show(status);
          void navigate('/');
        },
      }),
    close: () => closing.mutate({}, { onSuccess: show }),
    isWorking: opening.isPending || closing.isPending,
    error: opening.error ?? closing.error,
  };
}
