import { useTranslation } from 'react-i18next';
import { type IsoDate, isIsoDate, weekdayName } from '../../../shared/calendar.ts';

/** The day of the week in the language of the interface; empty where the day is not whole yet. */
export function useWeekdayWords(): (on: IsoDate) => string {
  const { i18n } = useTranslation();
  const english = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  return (on) => {
    if (!isIsoDate(on)) return '';
    const name = i18n.language === 'vi' ? weekdayName(on) : english.format(new Date(`${on}T00:00:00Z`));
    return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  };
}
