import { blank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';
import type { MeetingRecord } from './meeting-record.ts';

type Ruling = Of<'ruling'>;

const outcomeWords: Record<Ruling['outcome'], string> = {
  adopted: 'thông qua',
  rejected: 'không thông qua',
  referred: 'chuyển người có thẩm quyền xem xét, quyết định',
};

const baseWords: Record<NonNullable<Ruling['base']>, string> = {
  'all-members': 'tính trên tổng số thành viên',
  'members-present': 'tính trên số thành viên có mặt',
  'not-said': 'quy chế không nói cơ sở tính; số người được tính',
};

const end = (text: string): string => text.trim().replace(/[.;,]+$/, '');

const votes = ({ base, baseCount, votesFor, votesAgainst, votesOther }: Ruling): string => {
  const silent = baseCount - votesFor - votesAgainst - votesOther;
  const counted = [
    `${votesFor} tán thành`,
    `${votesAgainst} không tán thành`,
    `${votesOther} ý kiến khác`,
    ...(silent > 0 ? [`${silent} không biểu quyết`] : []),
  ].join(', ');
  return `${counted} (${base === null ? blank : baseWords[base]}: ${baseCount})`;
};

const decider = ({ decidedById }: Ruling, { members, nameOf, headTitle }: MeetingRecord): string => {
  if (decidedById === null) return headTitle;
  const member = members.find(({ personId }) => personId === decidedById);
  return member ? `${member.title} ${member.name}` : nameOf(decidedById) || headTitle;
};

/** One decision as the minutes tell it: in the way in which it was taken, a vote with its count and its base. */
export function rulingLine(ruling: Ruling, record: MeetingRecord): string {
  const matter = end(ruling.matter);
  const outcome = outcomeWords[ruling.outcome];
  const note = ruling.note.trim() === '' ? '' : ` ${ruling.note.trim().replace(/\s*\n\s*/g, ' ')}`;
  switch (ruling.mode) {
    case 'head-decides':
      return `- ${decider(ruling, record)} quyết định về “${matter}”: ${outcome}.${note}`;
    case 'collective-then-head-concludes':
      return `- Tập thể thảo luận về “${matter}”; ${decider(ruling, record)} kết luận: ${outcome}.${note}`;
    case 'majority':
      return `- Biểu quyết về “${matter}”: ${votes(ruling)}. Kết quả: ${outcome}.${note}`;
  }
}
