import { formatDate } from '../../calendar.ts';
import { blank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';
import type { MeetingRecord } from './meeting-record.ts';

type Opinion = Of<'opinion'>;

const stanceWords = { agree: 'đồng ý', disagree: 'không đồng ý', other: 'có ý kiến khác' } as const;

/** «Phó Trưởng ban Thường trực Trần Thị Thu Hà»: post and name, as a speaker is called in the text. */
const speakerWords = ({ personId, speaker }: Opinion, { members, nameOf }: MeetingRecord): string => {
  if (personId === null) return speaker;
  const member = members.find((one) => one.personId === personId);
  const name = member?.name ?? nameOf(personId);
  return (member ? `${member.title} ${name}` : name) || blank;
};

const contentWords = ({ text, summary, stance, files }: Opinion): string => {
  const said = (summary.trim() || text.trim()).replace(/\s*\n\s*/g, ' ');
  const parts = [stance === null ? '' : stanceWords[stance], said].filter(Boolean);
  if (parts.length > 0) return parts.join('; ');
  return files.length > 0 ? 'có văn bản kèm theo' : blank;
};

/** One opinion as the minutes tell it; a written one by its summary, with the day on which it came. */
export const opinionLine = (opinion: Opinion, record: MeetingRecord): string => {
  const received = opinion.receivedOn === null ? '' : ` (nhận ngày ${formatDate(opinion.receivedOn)})`;
  const form = opinion.form === 'written' ? `Ý kiến bằng văn bản của` : 'Ý kiến của';
  const line = `- ${form} ${speakerWords(opinion, record)}${opinion.form === 'written' ? received : ''}: ${contentWords(opinion)}`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
};

/** How the answers in writing to one question fall out; of a round as a whole (`itemId` null), how many answered at all. */
export type RoundCount = {
  asked: number;
  answered: number;
  agree: number;
  disagree: number;
  other: number;
  unsaid: number;
};

/** Who wrote twice answered once; the last answer is the one that counts. */
export function roundCount({ opinions, meeting }: MeetingRecord, itemId: string | null): RoundCount {
  const written = opinions.filter((one) => one.form === 'written' && (itemId ?? one.itemId) === one.itemId);
  const last = new Map(written.map((one) => [one.personId ?? `name:${one.speaker}`, one] as const));
  const of = (stance: Opinion['stance']) => [...last.values()].filter((one) => one.stance === stance).length;
  return {
    asked: meeting.attendeeIds.length,
    answered: last.size,
    agree: of('agree'),
    disagree: of('disagree'),
    other: of('other'),
    unsaid: of(null),
  };
}

/** «05 đồng ý, 01 không đồng ý»; kinds of answer that nobody gave are left out. */
export const stancesWords = ({ agree, disagree, other, unsaid }: RoundCount): string =>
  (
    [
      [agree, 'đồng ý'],
      [disagree, 'không đồng ý'],
      [other, 'ý kiến khác'],
      [unsaid, 'tham gia ý kiến'],
    ] as const
  )
    .filter(([many]) => many > 0)
    .map(([many, words]) => `${String(many).padStart(2, '0')} ${words}`)
    .join(', ');
