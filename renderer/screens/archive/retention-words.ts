import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';

/** How long a dossier is kept, in words. */
export function useRetentionWords(): (dossier: Of<'dossier'>) => string {
  const { t } = useTranslation('archive');
  const words = useWords();
  return ({ retention, retentionYears }) =>
    retention === 'years'
      ? t('table.years', { years: retentionYears })
      : words.choiceLabel('dossier', 'retention', retention);
}
