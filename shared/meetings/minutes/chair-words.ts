import { blank } from '../../papers/paper.ts';
import { type MeetingRecord, personWords } from './meeting-record.ts';

const first = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Who took the chair, and in whose place: by the rule where there is one, by the authorisation where one is recorded. */
export function chairWords(record: MeetingRecord): string {
  const { meeting, headTitle, substituteRule } = record;
  if (meeting.chairId === null) return blank;
  const name = personWords(record, meeting.chairId) || blank;
  const authorisation = meeting.authorisation.trim();
  switch (meeting.chairBy) {
    case 'title':
      return name;
    case 'substitute':
      return `${name}, chủ trì thay ${headTitle}${substituteRule === null ? '' : ` theo ${substituteRule}`}`;
    case 'authorised':
      return `${name}, chủ trì theo ủy quyền của ${headTitle}${authorisation === '' ? '' : ` (${first(authorisation)})`}`;
  }
}

/** By title and name, as in «Trưởng ban Nguyễn Hữu Lâm»; the bare name of one who is not of the roster. */
export const chairTitle = ({ members, meeting }: MeetingRecord): string | null =>
  members.find(({ personId }) => personId === meeting.chairId)?.title ?? null;
