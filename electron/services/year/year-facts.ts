import type { YearCalendar } from '../../../shared/outputs/year.ts';
import type { Of } from '../../../shared/records/index.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import { bodyNames } from '../../../shared/regulation/profile/names.ts';
import { rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import { type YearEntry, type YearMeeting, yearEntries } from '../../../shared/year/year-calendar.ts';
import { dutyRowsOf } from '../duties.ts';
import type { Store } from '../records/store.ts';

export type YearRequest = { year: number; bodyIds?: string[] | undefined };

/** A year's calendar from the records of the book. Errors: 'not-found' where a body is not in the book. */
export function yearCalendarOf(store: Store, request: YearRequest, today: string): YearCalendar {
  const { year } = request;
  const keptFrom = store.find('settings', settingsId)?.keptFrom || today;
  return {
    year,
    entries: entriesOf(store, request, today),
    years: yearsOf(store, keptFrom, today),
    keptFrom,
  };
}

/** What stands in the year for these bodies, by day. */
function entriesOf(store: Store, { year, bodyIds }: YearRequest, today: string): YearEntry[] {
  for (const id of bodyIds ?? []) store.need('body', id);
  const isWanted = ({ bodyId }: { bodyId: string }) => bodyIds === undefined || bodyIds.includes(bodyId);
  return yearEntries({
    year,
    duties: dutyRowsOf(store, today, year).filter(isWanted),
    meetings: store
      .all('meeting')
      .filter(isWanted)
      .map((meeting) => meetingOf(store, meeting)),
    namesOf: namesIn(store),
  });
}

/** The names of a body on a day: its own, and what the regulation then in force calls it. */
function namesIn(store: Store): (bodyId: string, on: string) => Pick<YearEntry, 'bodyName' | 'called'> {
  const bodies = new Map(store.all('body').map((body) => [body.id, body]));
  const versions = store.all('regulation');
  return (bodyId, on) => {
    const body = bodies.get(bodyId);
    if (body === undefined) return { bodyName: '', called: '' };
    const { profile } = rulesOfBody(body, versions, on);
    const called = bodyNames(profile)[body.type === 'working-group' ? 'group' : 'committee'];
    return { bodyName: body.name, called: called ?? body.name };
  };
}

function meetingOf(store: Store, meeting: Of<'meeting'>): YearMeeting {
  const { id, bodyId, type, state, title, on, startsAt, place, agenda, chairId, moves } = meeting;
  return {
    ...{ id, bodyId, type, state, title, on, startsAt, place },
    minutes: agenda.reduce((sum, { minutes }) => sum + minutes, 0),
    chair: chairId === null ? null : (store.find('person', chairId)?.fullName ?? null),
    moves: moves.length,
  };
}

/** From the year in which the book was begun to the next one, and those in which a meeting stands. */
function yearsOf(store: Store, keptFrom: string, today: string): number[] {
  const first = Math.min(yearOf(keptFrom), yearOf(today));
  const running = Array.from({ length: yearOf(today) + 2 - first }, (_, index) => first + index);
  const met = store.all('meeting').map(({ on }) => yearOf(on));
  return [...new Set([...running, ...met])].sort((a, b) => a - b);
}

const yearOf = (on: string): number => Number(on.slice(0, 4));
