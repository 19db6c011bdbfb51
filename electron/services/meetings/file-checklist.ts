import { absenceRulesOf } from '../../../shared/meetings/absence/absence-rules-of.ts';
import { askedOfAbsent } from '../../../shared/meetings/absence/asked-of-absent.ts';
import type { CheckedItem } from '../../../shared/meetings/checklist/checked-item.ts';
import { fileChecklist } from '../../../shared/meetings/checklist/file-checklist.ts';
import type { MeetingFile } from '../../../shared/meetings/checklist/meeting-file.ts';
import type { KindName, Of } from '../../../shared/records/index.ts';
import { isBodyMeeting } from '../../../shared/records/meeting.ts';
import { holidayYears } from '../holiday-years.ts';
import type { Reader } from '../records/reader.ts';
import { rulesOfMeeting } from './delivery-facts.ts';
import { meetingDeliveries } from './meeting-deliveries.ts';

type Book = Pick<Reader, 'all' | 'find' | 'need'>;

/** What the file of a meeting is asked for, and what is missing of it. Error: 'not-found'. */
export function checklistOf(book: Book, meetingId: string, today: string): CheckedItem[] {
  const meeting = book.need('meeting', meetingId);
  const of = <N extends KindName>(kind: N) =>
    book.all(kind).filter((one) => (one as { meetingId?: string | null }).meetingId === meetingId);
  return fileChecklist({
    meeting,
    profile: rulesOfMeeting(book, meeting).profile,
    isCommitteeMeeting: book.need('body', meeting.bodyId).type === 'committee' && isBodyMeeting(meeting.type),
    attendance: of('attendance'),
    absences: of('absence'),
    notes: of('item-note'),
    opinions: of('opinion'),
    rulings: of('ruling'),
    conclusions: of('conclusion'),
    tasks: of('task'),
    papers: of('meeting-paper'),
    documents: book.all('document'),
    waivers: of('waiver'),
    logs: meetingDeliveries(book, meetingId, today).logs,
    years: holidayYears(book),
    nameOf: (id) => book.find('person', id)?.fullName ?? '',
    askedOf: askingOf(book, meeting),
  });
}

/** By the rules on staying away that bind the body of the meeting; nothing where none do. */
function askingOf(book: Book, meeting: Of<'meeting'>): MeetingFile['askedOf'] {
  const rules = absenceRulesOf(book.need('body', meeting.bodyId), book.all('regulation'), meeting.on);
  if (rules === null) return () => [];
  const { version, body } = rules;
  const years = holidayYears(book);
  return (about) =>
    askedOfAbsent({ profile: version.rules, body, meeting: meeting.type, on: meeting.on, years, ...about })
      .asks;
}
