import { useTranslation } from 'react-i18next';
import { formatDate, type IsoDate, weekday } from '../../../shared/calendar.ts';

const keys = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day with its weekday: «thứ Sáu, 20/11/2026». */
export function useDayName(): (on: IsoDate) => string {
  const { t } = useTranslation('home');
  return (on) => `${t(`weekdays.${keys[weekday(on) - 1] ?? 'monday'}`)}, ${formatDate(on)}`;
}
