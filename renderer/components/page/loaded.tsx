import { Center, Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from './failure-notice.tsx';

type Props<T> = { query: UseQueryResult<T>; children: (data: T) => ReactNode };

/** Shows what a query brought, or that it is on its way, or why it was refused. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { t } = useTranslation();
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) {
    return (
      <Center mih={200}>
        <Loader role="status" aria-label={t('state.loading')} />
      </Center>
    );
  }
  return <>{children(query.data)}</>;
}
