import { formalDate, formatDate } from '../../calendar.ts';
import { attended } from '../../papers/gathering.ts';
import type { MeetingRecord } from './meeting-record.ts';

/** The meeting inside a sentence: «cuộc họp Ban Chỉ đạo …», «hội nghị …», «buổi làm việc …». */
export const gatheringWords = (title: string): string => attended(title).replace(/^họp(?=\s)/u, 'cuộc họp');

/** The same with its day, where its title does not name it. */
export const datedGathering = ({ meeting: { title, on } }: MeetingRecord): string => {
  const words = gatheringWords(title);
  const isNamed = [formatDate(on), formalDate(on)].some((day) => words.includes(day));
  return isNamed ? words : `${words} ${formalDate(on)}`;
};
