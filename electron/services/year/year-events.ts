import { year as words } from '../../../shared/locales/vi/year.ts';
import { citation } from '../../../shared/regulation/profile/rule.ts';
import { isOn, type YearEntry } from '../../../shared/year/year-calendar.ts';
import type { CalendarEvent } from '../../exports/ics.ts';
import { standOf, whatOf, whoOf } from './entry-words.ts';

/** A year's entries as events of other calendars: meetings by the hour, duties as whole days. What is off is left out. */
export const yearEvents = (entries: readonly YearEntry[]): CalendarEvent[] =>
  entries.filter(isOn).map((entry) => ({
    ...eventOf(entry),
    uid: `${entry.key.replaceAll('/', '.')}@so-ban-chi-dao`,
    description: tellingOf(entry),
    categories: [entry.bodyName],
  }));

type Shown = Omit<CalendarEvent, 'uid' | 'description' | 'categories'>;

function eventOf({ meeting, duties: [duty], ...entry }: YearEntry): Shown {
  const [title = ''] = whatOf({ meeting, duties: duty ? [duty] : [], ...entry });
  if (meeting === null) {
    const mark = duty?.state === 'done' ? words.file.done : duty?.isDated ? words.file.due : words.file.from;
    const summary = `${mark} ${title}`;
    return { at: { on: entry.on }, summary, place: '', status: 'CONFIRMED', busy: false, sequence: 0 };
  }
  const { on, startsAt, minutes, place, state, moves } = meeting;
  return {
    at: { startsAt: `${on}T${startsAt}:00+07:00`, minutes },
    summary: title,
    place,
    status: state === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    busy: true,
    sequence: moves,
  };
}

function tellingOf(entry: YearEntry): string {
  const [, ...also] = whatOf(entry);
  const bases = entry.duties.flatMap(({ citation: at, law }) => [
    `${words.file.base} ${citation(at)}: “${at.phrase}”`,
    ...(law === null ? [] : [`${words.file.law} ${law}`]),
  ]);
  return [...also, whoOf(entry), ...new Set(bases), standOf(entry)].filter(Boolean).join('\n');
}
