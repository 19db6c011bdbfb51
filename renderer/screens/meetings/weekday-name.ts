import { useTranslation } from 'react-i18next';
import { formatDate, type IsoDate, weekday } from '../../../shared/calendar.ts';

/** Keys of the days of the week, Monday first. */
export const weekdayKeys = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Days in words: «Thứ Ba», «Thứ Ba, 15/12/2026». */
export function useDayWords(): { weekdayOf: (on: IsoDate) => string; dayOf: (on: IsoDate) => string } {
  const { t } = useTranslation('meetings');
  const weekdayOf = (on: IsoDate): string => t(`weekdays.${weekdayKeys[weekday(on) - 1] ?? 'monday'}`);
  return { weekdayOf, dayOf: (on) => `${weekdayOf(on)}, ${formatDate(on)}` };
}
