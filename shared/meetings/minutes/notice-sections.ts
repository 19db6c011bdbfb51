import { formalDate, isTime } from '../../calendar.ts';
import { clockTime } from '../../papers/gathering.ts';
import { blank, orBlank, shortBlank } from '../../papers/paper.ts';
import { chairTitle, chairWords } from './chair-words.ts';
import { gatheringWords } from './gathering-words.ts';
import type { MeetingRecord, PaperSection } from './meeting-record.ts';
import { outcomeSections } from './minutes-sections.ts';
import { countWords } from './round-sections.ts';

/** How many of those invited came; a blank where nobody was called. */
const attendedBy = ({ attendance, meeting, bodyShortName }: MeetingRecord): string => {
  const members = attendance.filter(({ personId, forId }) => personId !== null && forId === null);
  const present = members.filter(({ mark }) => mark === 'present').length;
  const delegates = attendance.filter(({ forId, mark }) => forId !== null && mark === 'present').length;
  const guests = attendance.filter(
    ({ personId, forId, mark }) => personId === null && forId === null && mark === 'present',
  ).length;
  const two = (many: number) => String(many).padStart(2, '0');
  const count = members.length > 0 ? `${two(present)}/${two(meeting.attendeeIds.length)}` : shortBlank;
  return [
    `Dự họp có ${count} thành viên ${bodyShortName}`,
    ...(delegates > 0 ? [`${two(delegates)} người dự thay`] : []),
    ...(guests > 0 ? [`${two(guests)} đại biểu được mời`] : []),
  ].join(', ');
};

/** «Báo cáo kết quả …» goes on in the sentence; what is not called a report is quoted. */
const reported = (title: string): string =>
  /^báo cáo(?=\s)/iu.test(title) ? `báo cáo${title.slice('báo cáo'.length)}` : `báo cáo “${title}”`;

/** Reports that were heard: items of that type, by their titles. */
const heard = ({ meeting: { agenda }, notes, opinions }: MeetingRecord): string => {
  const skipped = new Set(
    notes.filter(({ outcome }) => outcome === 'not-reached').map(({ itemId }) => itemId),
  );
  const reports = agenda
    .filter(({ itemType, id }) => itemType === 'report' && !skipped.has(id))
    .map(
      ({ title, presenter }) =>
        `${reported(title)}${presenter.trim() === '' ? '' : ` (${presenter.trim()})`}`,
    );
  const listened = [
    ...(reports.length > 0 ? [reports.join('; ')] : []),
    ...(opinions.some(({ form }) => form === 'spoken') ? ['ý kiến của các thành viên dự họp'] : []),
  ];
  return listened.length > 0 ? `Sau khi nghe ${listened.join(' và ')}` : 'Tại cuộc họp';
};

const concluder = (record: MeetingRecord): string => chairTitle(record) ?? record.headTitle;

const openingOfMeeting = (record: MeetingRecord): string => {
  const { meeting, bodyName } = record;
  const at = isTime(meeting.begunAt) ? meeting.begunAt : meeting.startsAt;
  return [
    `Vào ${clockTime(at)}, ${formalDate(meeting.on)}, tại ${orBlank(meeting.place)}, ${bodyName} tổ chức ${gatheringWords(meeting.title)}.`,
    `Chủ trì: ${chairWords(record)}. ${attendedBy(record)}.`,
    `${heard(record)}, ${concluder(record)} kết luận như sau:`,
  ].join('\n');
};

const openingOfRound = (record: MeetingRecord): string => {
  const { meeting, bodyName } = record;
  const matters = meeting.agenda.map(({ title }) => `“${title}”`).join('; ');
  return [
    `${bodyName} đã lấy ý kiến thành viên bằng văn bản về ${matters || blank}; đến hết hạn trả lời ngày ${formalDate(meeting.on).replace(/^ngày /, '')}, ${countWords(record)}.`,
    `Trên cơ sở tổng hợp ý kiến, ${concluder(record)} kết luận như sau:`,
  ].join('\n');
};

/** Thông báo kết luận, NĐ 30/2020, Phụ lục III, Mẫu 1.4: who met when, what was concluded, the work that follows, the closing. */
export function noticeSections(record: MeetingRecord): PaperSection[] {
  const isRound = record.meeting.type === 'written-round';
  return [
    { part: 'opening', heading: '', text: isRound ? openingOfRound(record) : openingOfMeeting(record) },
    ...outcomeSections(record, ''),
    {
      part: 'closing',
      heading: '',
      text: `${record.bodyName} thông báo để các thành viên, cơ quan, đơn vị liên quan biết, thực hiện.`,
    },
  ];
}
