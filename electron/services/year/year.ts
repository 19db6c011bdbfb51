import { AppError } from '../../../shared/errors.ts';
import { year as words } from '../../../shared/locales/vi/year.ts';
import type { Handlers } from '../../doors/answer.ts';
import { calendarFile } from '../../exports/ics.ts';
import type { Needs } from '../needs.ts';
import { yearEvents } from './year-events.ts';
import { yearCalendarOf } from './year-facts.ts';

/** The duties and meetings of a year, on the screen and for other calendars; its paper is one of the papers. */
export function createYearHandlers({
  store,
  desk,
  clock,
}: Pick<Needs, 'store' | 'desk' | 'clock'>): Pick<Handlers, 'year.calendar' | 'year.export'> {
  return {
    'year.calendar': (request) => yearCalendarOf(store, request, clock.today()),
    'year.export': (request) => {
      const events = yearEvents(yearCalendarOf(store, request, clock.today()).entries);
      // A calendar without an event is none (RFC 5545, 3.6).
      if (events.length === 0)
        throw new AppError('nothing-in-year', { details: { year: String(request.year) } });
      const name = `${words.file.name} ${request.year}`;
      const bytes = calendarFile({ name, madeAt: clock.now(), events });
      return desk.deliver({ name: `Lich cong tac ${request.year}.ics`, bytes });
    },
  };
}
