import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';

/** What shall be put back. */
export type Wanted = { kind: KindName; id: string; title: string };

/** A record that could not be put back, and why. */
export type Refused = { wanted: Wanted; error: Error };

/** Puts records back out of the bin; one that is refused stays named until it is settled. */
export function usePutBack(): {
  putBack: (wanted: Wanted) => void;
  refused: Refused | null;
  settle: () => void;
} {
  const { t } = useTranslation();
  const operation = useOperation('records.put-back');
  const [refused, setRefused] = useState<Refused | null>(null);
  return {
    refused,
    settle: () => setRefused(null),
    putBack: (wanted) =>
      operation.mutate(
        { kind: wanted.kind, id: wanted.id },
        {
          onError: (error) => setRefused({ wanted, error }),
          onSuccess: ({ count }) => {
            setRefused(null);
            const { title } = wanted;
            notifyDone(
              count > 1 ? t('state.putBackWith', { title, parts: count - 1 }) : t('state.putBack', { title }),
            );
          },
        },
      ),
  };
}
