import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BackupAdvice } from '../../../shared/backup/advice.ts';
import { formatInstant } from '../../../shared/calendar.ts';
import { reading } from '../../queries.ts';

/** How safe the book is; read anew after each change. */
export const useBackupOverview = () => useQuery(reading('backup.overview', {}));

/** What is asked for by a regulation; the rest is the program's own recommendation. */
const byRegulation: readonly BackupAdvice['code'][] = ['one-set', 'same-stick', 'second-old'];

/** An advice in words: what is the matter, what to do about it, and who says so. */
export function useAdviceWords(): (advice: BackupAdvice) => { title: string; hint: string; source: string } {
  const { t } = useTranslation('care');
  return (advice) => {
    const at = 'at' in advice ? formatInstant(advice.at) : '';
    const facts = { name: '', other: '', days: 0, limit: 0, ...advice, at };
    return {
      title: t(`advice.${advice.code}`, facts),
      hint: t(`advice.${advice.code}Hint`, facts),
      source: t(byRegulation.includes(advice.code) ? 'source' : 'practice'),
    };
  };
}
