import { formalDate, weekdayName } from '../../calendar.ts';
import { clockTime } from '../../papers/gathering.ts';
import { blank, orBlank } from '../../papers/paper.ts';
import { chairWords } from './chair-words.ts';
import { conclusionLines, taskLines } from './conclusion-lines.ts';
import { courseSections } from './course-sections.ts';
import { type MeetingRecord, type PaperSection, personWords } from './meeting-record.ts';
import { peopleLines } from './people-lines.ts';
import { roundSections } from './round-sections.ts';

const lines = (part: string, heading: string, text: readonly string[]): PaperSection => ({
  part,
  heading,
  text: text.join('\n'),
});

const day = (on: string): string => `${weekdayName(on)}, ${formalDate(on)}`;

/** What a meeting concluded, and the work that its conclusions do not tell themselves. */
export const outcomeSections = (record: MeetingRecord, heading: string): PaperSection[] => {
  const tasks = taskLines(record);
  return [
    lines('conclusions', heading, conclusionLines(record)),
    ...(tasks.length > 0 ? [lines('tasks', 'Nhiệm vụ được giao:', tasks)] : []),
  ];
};

/**
 * The parts of minutes in the order of NĐ 30/2020, Phụ lục III, Mẫu 1.9, as far as the book knows them; what it does
 * not know is a blank to be filled in.
 */
export function minutesSections(record: MeetingRecord): PaperSection[] {
  const { meeting } = record;
  if (meeting.type === 'written-round') return roundSections(record);
  const secretary = meeting.secretaryId === null ? '' : personWords(record, meeting.secretaryId);
  return [
    lines('begun', 'Thời gian bắt đầu:', [`${clockTime(meeting.begunAt)}, ${day(meeting.on)}.`]),
    lines('place', 'Địa điểm:', [`${orBlank(meeting.place)}.`]),
    lines('people', 'Thành phần tham dự:', peopleLines(record)),
    lines('chair', 'Chủ trì (chủ tọa):', [`${chairWords(record)}.`]),
    lines('secretary', 'Thư ký (người ghi biên bản):', [`${secretary || blank}.`]),
    lines('course', 'Nội dung (theo diễn biến cuộc họp):', []),
    ...courseSections(record),
    ...outcomeSections(record, 'Kết luận của người chủ trì:'),
    lines('end', '', [`Cuộc họp kết thúc vào ${clockTime(meeting.endedAt)}, ${formalDate(meeting.on)}.`]),
  ];
}
