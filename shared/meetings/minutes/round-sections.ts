import { formalDate, formatTime } from '../../calendar.ts';
import { conclusionLines } from './conclusion-lines.ts';
import { courseSections } from './course-sections.ts';
import { type MeetingRecord, type PaperSection, personWords } from './meeting-record.ts';
import { roundCount, roundWords } from './opinion-lines.ts';

/** «07/09 ý kiến: 06 đồng ý, 01 có ý kiến khác»: how many of those asked answered, and how. */
export const countWords = (record: MeetingRecord): string => {
  const count = roundCount(record);
  const said = roundWords(count);
  const two = (many: number) => String(many).padStart(2, '0');
  return `đã nhận ${two(count.answered)}/${two(count.asked)} ý kiến${said === '' ? '' : `, trong đó: ${said}`}`;
};

/** Those who were asked and did not answer. */
const silentOnes = (record: MeetingRecord): string[] => {
  const answered = new Set(
    record.opinions.flatMap(({ personId, form }) => (form === 'written' ? [personId] : [])),
  );
  return record.meeting.attendeeIds.filter((id) => !answered.has(id)).map((id) => personWords(record, id));
};

/** The record of a round of written opinions: nobody came together, so there is no roll, no place and no hour of the end. */
export function roundSections(record: MeetingRecord): PaperSection[] {
  const { meeting, bodyName } = record;
  const silent = silentOnes(record);
  return [
    {
      part: 'begun',
      heading: 'Hình thức:',
      text: `${bodyName} lấy ý kiến thành viên bằng văn bản; hạn trả lời ${formatTime(meeting.startsAt)}, ${formalDate(meeting.on)}.`,
    },
    {
      part: 'people',
      heading: 'Thành viên được lấy ý kiến:',
      text: meeting.attendeeIds.map((id) => `- ${personWords(record, id)}`).join('\n'),
    },
    {
      part: 'count',
      heading: 'Kết quả:',
      text: [
        `${capital(countWords(record))}.`,
        ...(silent.length > 0 ? [`Chưa có ý kiến: ${silent.join('; ')}.`] : []),
      ].join('\n'),
    },
    { part: 'course', heading: 'Nội dung lấy ý kiến và tổng hợp ý kiến:', text: '' },
    ...courseSections(record),
    { part: 'conclusions', heading: 'Kết luận:', text: conclusionLines(record).join('\n') },
  ];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
