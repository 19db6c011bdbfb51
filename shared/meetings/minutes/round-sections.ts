import { formalDate, formatTime } from '../../calendar.ts';
import { conclusionLines } from './conclusion-lines.ts';
import { courseSections } from './course-sections.ts';
import { type MeetingRecord, type PaperSection, personWords } from './meeting-record.ts';
import { roundCount, stancesWords } from './opinion-lines.ts';

const two = (many: number) => String(many).padStart(2, '0');

/** «đã nhận 07/09 ý kiến, trong đó: 06 đồng ý, 01 ý kiến khác»: how many of those asked answered; how, where one thing was asked. */
export const countWords = (record: MeetingRecord): string => {
  const [only, ...more] = record.meeting.agenda;
  const { answered, asked } = roundCount(record, null);
  const said = more.length === 0 ? stancesWords(roundCount(record, only?.id ?? null)) : '';
  return `đã nhận ${two(answered)}/${two(asked)} ý kiến${said === '' ? '' : `, trong đó: ${said}`}`;
};

/** The questions with their answers, each with its own count. */
const questionSections = (record: MeetingRecord): PaperSection[] =>
  courseSections(record).map((section) => {
    const itemId = section.part.replace(/^item:/, '');
    const said = section.part.startsWith('item:') ? stancesWords(roundCount(record, itemId)) : '';
    return said === '' ? section : { ...section, text: `Tổng hợp: ${said}.\n${section.text}` };
  });

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
    ...questionSections(record),
    { part: 'conclusions', heading: 'Kết luận:', text: conclusionLines(record).join('\n') },
  ];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
