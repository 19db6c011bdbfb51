import { addMinutes, dateParts, dayStatus, type HolidayYear, type IsoDate, isTime } from '../calendar.ts';

/** Something to think about before a meeting is fixed. It never forbids: whoever convenes decides. */
export type MeetingWarning =
  /** A weekend (`why` empty) or a day off, with the reason from the year's table. */
  | { code: 'day-off'; details: { on: string; why: string } }
  /** No notice of that year's days off is entered yet: the answer may change. */
  | { code: 'holidays-unknown'; details: { year: string } }
  | { code: 'outside-hours'; details: { opensAt: string; closesAt: string } }
  /** Someone is wanted at two meetings at once. */
  | { code: 'same-hour'; details: { meetingId: string; title: string; startsAt: string; people: string } }
  | { code: 'in-the-past'; details: { on: string } };

/** A meeting as far as the calendar is concerned. */
export type Appointment = {
  on: IsoDate;
  /** `HH:mm`; empty while not settled. */
  startsAt: string;
  /** How long it takes by its agenda; 0 where there is none yet. */
  minutes: number;
  /** Ids of all who are wanted there. */
  personIds: readonly string[];
};

export type OtherAppointment = Appointment & { id: string; title: string };

type Question = {
  meeting: Appointment;
  /** Meetings that stand in the calendar, without the one asked about. */
  others: readonly OtherAppointment[];
  /** Full name of a person. */
  nameOf: (personId: string) => string;
  /** The years' tables of days off; the later one of a year counts. */
  years: readonly HolidayYear[];
  today: IsoDate;
};

/** Office hours of a commune, Monday to Friday: practice, not law. */
const opensAt = '07:00';
const closesAt = '17:00';

/** A meeting without an agenda is taken to last at least this long. */
const leastMinutes = 60;

/** Names told of one clash; more would hide the message. */
const mostNames = 5;

/** Everything worth a second look at a day and an hour, the day first. */
export function meetingWarnings(question: Question): MeetingWarning[] {
  const { meeting, years, today } = question;
  const { working, why, certainty } = dayStatus(meeting.on, years);
  const { year } = dateParts(meeting.on);
  const found: (MeetingWarning | false)[] = [
    meeting.on < today && { code: 'in-the-past', details: { on: meeting.on } },
    !working && { code: 'day-off', details: { on: meeting.on, why: why ?? '' } },
    certainty !== 'decided' && { code: 'holidays-unknown', details: { year: String(year) } },
    isOutsideHours(meeting) && { code: 'outside-hours', details: { opensAt, closesAt } },
  ];
  return [...found.filter((warning) => warning !== false), ...clashes(question)];
}

function isOutsideHours({ startsAt, minutes }: Appointment): boolean {
  if (!isTime(startsAt)) return false;
  const endsAt = addMinutes(startsAt, minutes);
  return startsAt < opensAt || startsAt >= closesAt || endsAt === null || endsAt > closesAt;
}

function clashes({ meeting, others, nameOf }: Question): MeetingWarning[] {
  return others.flatMap((other): MeetingWarning[] => {
    const both = other.personIds.filter((id) => meeting.personIds.includes(id));
    if (both.length === 0 || !areAtOnce(meeting, other)) return [];
    const names = [...new Set(both)].map(nameOf);
    const people = names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}, …` : names.join(', ');
    const { id: meetingId, title, startsAt } = other;
    return [{ code: 'same-hour', details: { meetingId, title, startsAt, people } }];
  });
}

function areAtOnce(a: Appointment, b: Appointment): boolean {
  if (a.on !== b.on || !isTime(a.startsAt) || !isTime(b.startsAt)) return false;
  return a.startsAt < endOf(b) && b.startsAt < endOf(a);
}

/** Sorts after every time of the day where the meeting lasts past midnight. */
const endOf = ({ startsAt, minutes }: Appointment): string =>
  addMinutes(startsAt, Math.max(minutes, leastMinutes)) ?? '24:00';
