import { addDays, type IsoDate } from '../../shared/calendar.ts';
import { contentLine, textValue } from './ics-line.ts';

export type CalendarEvent = {
  /** The same each time the same thing is written: other calendars know it again by this. */
  uid: string;
  /** A whole day, or an instant (ISO) and for how many minutes; 0 = not said. */
  at: { on: IsoDate } | { startsAt: string; minutes: number };
  summary: string;
  /** '' where there is nothing more to say. */
  description: string;
  place: string;
  categories: readonly string[];
  status: 'CONFIRMED' | 'TENTATIVE';
  /** Whether somebody is taken up by it, or it is a mark in the calendar alone. */
  busy: boolean;
  sequence: number;
};

export type CalendarFile = {
  name: string;
  /** ISO instant at which the file is made. */
  madeAt: string;
  events: readonly CalendarEvent[];
};

/** An iCalendar object (RFC 5545) as the bytes of an .ics file. Without alarms: whoever takes it in sets their own. */
export function calendarFile({ name, madeAt, events }: CalendarFile): Uint8Array {
  const text = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//So Ban Chi dao//Lich cong tac nam//VI'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(name)),
    ...events.flatMap((event) => eventLines(event, madeAt)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
  return new TextEncoder().encode(text);
}

function eventLines(event: CalendarEvent, madeAt: string): string[] {
  const { uid, summary, description, place, categories, status, busy, sequence } = event;
  const optional = (name: string, value: string) => (value === '' ? [] : [contentLine(name, value)]);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('DTSTAMP', utc(madeAt)),
    ...times(event.at),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('STATUS', status),
    contentLine('TRANSP', busy ? 'OPAQUE' : 'TRANSPARENT'),
    contentLine('SUMMARY', textValue(summary)),
    ...optional('LOCATION', textValue(place)),
    ...optional('DESCRIPTION', textValue(description)),
    ...optional('CATEGORIES', categories.map(textValue).join(',')),
    contentLine('END', 'VEVENT'),
  ];
}

/** The end of a whole day is the day after it: DTEND itself no longer belongs to the event (3.6.1). */
function times(at: CalendarEvent['at']): string[] {
  if ('on' in at) {
    return [
      contentLine('DTSTART;VALUE=DATE', basic(at.on)),
      contentLine('DTEND;VALUE=DATE', basic(addDays(at.on, 1))),
    ];
  }
  const start = contentLine('DTSTART', utc(at.startsAt));
  if (at.minutes <= 0) return [start];
  const end = new Date(Date.parse(at.startsAt) + at.minutes * 60_000).toISOString();
  return [start, contentLine('DTEND', utc(end))];
}

const basic = (on: IsoDate): string => on.replaceAll('-', '');

/** `20270315T010000Z`: in UTC, so that no table of time zones has to go along (3.3.5, form 2). */
const utc = (instant: string): string =>
  new Date(instant)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
