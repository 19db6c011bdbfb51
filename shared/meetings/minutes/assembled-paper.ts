import type { MeetingPaperType } from '../../records/meeting-paper.ts';
import { chairTitle } from './chair-words.ts';
import { datedGathering } from './gathering-words.ts';
import type { MeetingRecord, PaperSection } from './meeting-record.ts';
import { minutesSections } from './minutes-sections.ts';
import { noticeSections } from './notice-sections.ts';

export type AssembledPaper = { subject: string; sections: PaperSection[]; recipients: string };

/**
 * Minutes or notice as the book has them now: subject, parts and recipients, to be edited. Only what was recorded
 * stands in it; the rest are blanks.
 */
export function assembledPaper(type: MeetingPaperType, record: MeetingRecord): AssembledPaper {
  switch (type) {
    case 'minutes':
      return {
        subject: record.meeting.title,
        sections: minutesSections(record),
        recipients: `Thành viên ${record.bodyShortName}`,
      };
    case 'conclusion-notice':
      return { subject: noticeSubject(record), sections: noticeSections(record), recipients: goesTo(record) };
  }
}

/** More matters than this make no subject. */
const mostTitles = 2;

const noticeSubject = (record: MeetingRecord): string => {
  const who = chairTitle(record) ?? record.headTitle;
  if (record.meeting.type !== 'written-round') return `Kết luận của ${who} tại ${datedGathering(record)}`;
  const titles = record.meeting.agenda.map(({ title }) => title);
  const matters = titles.length > mostTitles ? `${titles.length} nội dung` : titles.join('; ');
  return `Kết luận của ${who} qua lấy ý kiến bằng văn bản${matters === '' ? '' : ` về ${matters}`}`;
};

/** One to a line: whom the regulation names, else the members; and the units that have work to do. */
const goesTo = ({ noticeGoesTo, bodyShortName, tasks }: MeetingRecord): string => {
  const units = tasks.filter(({ state }) => state !== 'dropped').map(({ unit }) => unit.trim());
  const named = noticeGoesTo.length > 0 ? noticeGoesTo : [`Thành viên ${bodyShortName}`];
  return [...new Set([...named, ...units.filter(Boolean)])].join('\n');
};
