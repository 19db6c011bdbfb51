import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { useStatus } from '../../status.tsx';

/** The words for the days on which a version is applied. */
export function useSpanWords(): (span: { from: string; until: string | null }) => string {
  const { t } = useTranslation('regulation');
  const { today } = useStatus();
  return ({ from, until }) => {
    if (until !== null) return t('span.closed', { from: formatDate(from), until: formatDate(until) });
    return t(from > today ? 'span.ahead' : 'span.open', { from: formatDate(from) });
  };
}
