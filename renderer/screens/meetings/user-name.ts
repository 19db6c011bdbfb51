import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allRecordsOf } from '../../queries.ts';

/** The name of whoever worked with the program, by user id; those who no longer may are named too. */
export function useUserName(): (userId: string) => string {
  const { t } = useTranslation('meetings');
  const { data: users = [] } = useQuery(allRecordsOf('user'));
  return (userId) => users.find(({ id }) => id === userId)?.name ?? t('moves.unknownUser');
}
