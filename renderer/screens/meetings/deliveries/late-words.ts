import { useTranslation } from 'react-i18next';
import type { Lateness } from '../../../../shared/meetings/deliveries/notice-lead.ts';

/** «02»: a number of days as an official writes it. */
const figures = (days: number): string => String(days).padStart(2, '0');

/** The words for how late something went out, and for a lead: «muộn 01 ngày làm việc». */
export function useLateWords() {
  const { t, i18n } = useTranslation('deliveries');
  const shown = (days: number) => (i18n.language === 'vi' ? figures(days) : String(days));
  const unit = (counting: Lateness['counting'] | 'not-said') => t(`units.${counting}`);
  return {
    late: ({ days, counting }: Lateness) => t('late', { days: shown(days), unit: unit(counting) }),
    lateToday: ({ days, counting }: Lateness) => t('lateToday', { days: shown(days), unit: unit(counting) }),
    counted: (days: number, counting: Lateness['counting'] | 'not-said') => ({
      days: shown(days),
      unit: unit(counting),
    }),
  };
}
