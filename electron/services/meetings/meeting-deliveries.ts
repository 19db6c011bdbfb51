import type { IsoDate } from '../../../shared/calendar.ts';
import { deliveryLogs, type PaperLog } from '../../../shared/meetings/deliveries/delivery-log.ts';
import { latenessOf, noticeLead } from '../../../shared/meetings/deliveries/notice-lead.ts';
import type { MeetingDeliveries } from '../../../shared/outputs/deliveries.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isBodyMeeting } from '../../../shared/records/meeting.ts';
import { holidayYears } from '../holiday-years.ts';
import { paperFacts } from '../papers/paper-facts.ts';
import type { Reader } from '../records/reader.ts';
import { addresseeFacts, eachMemberRule, rulesOfMeeting } from './delivery-facts.ts';

type Book = Pick<Reader, 'all' | 'find' | 'need'>;

/** The log of a meeting's papers, by the roster and the rules of its day. Error: 'not-found'. */
export function meetingDeliveries(book: Book, meetingId: string, today: IsoDate): MeetingDeliveries {
  const meeting = book.need('meeting', meetingId);
  const body = book.need('body', meeting.bodyId);
  const { profile, versionFor } = rulesOfMeeting(book, meeting);
  const years = holidayYears(book);
  // The rule speaks of meetings of the body: for a round of written opinions nobody is called together.
  const lead = isBodyMeeting(meeting.type) ? noticeLead(profile, body.type, { on: meeting.on, years }) : null;
  const isOwn = (record: { meetingId: string }) => record.meetingId === meetingId;
  const logs = deliveryLogs({
    facts: addresseeFacts(book, meeting, {
      absences: book.all('absence').filter(isOwn),
      papers: book.all('meeting-paper').filter(isOwn),
    }),
    deliveries: book.all('delivery').filter(isOwn),
    eachMember: eachMemberRule(profile, body, meeting),
    ...{ lead, years },
  });
  return {
    ...{ lead, logs, lateToday: lead && latenessOf(today, lead, years) },
    people: peopleOf(book, meeting, logs),
    regulationId: versionFor('meetings.noticeLead')?.id ?? null,
  };
}

function peopleOf(book: Book, meeting: Of<'meeting'>, logs: readonly PaperLog[]) {
  const { roster, titleOf, postOf } = paperFacts(book, book.need('body', meeting.bodyId), meeting.on);
  const ids = new Set(logs.flatMap(({ rows }) => rows.flatMap(({ personId }) => personId ?? [])));
  const people = [...ids].map((id) => {
    const row = roster.find(({ personId }) => personId === id);
    const title = row ? [titleOf(row), postOf(row)].filter(Boolean).join(', ') : '';
    return [id, { name: book.find('person', id)?.fullName ?? '', title }] as const;
  });
  return Object.fromEntries(people);
}
