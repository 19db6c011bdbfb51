import { numberOf } from '../cadence.ts';
import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import { meetingBodyAt } from './meeting-body.ts';

const days =
  '(?<n>\\d{1,2}(?: ?\\([a-z ]{2,12}\\))?|mot|hai|ba|bon|bay|muoi) ngay(?<working>(?: lam)? ?(?:lam )?viec)?';
const least = '(?:(?:it nhat|cham nhat|toi thieu|muon nhat|khong it hon)(?: la)? )';

/** «trước ít nhất 5 ngày làm việc», «chậm nhất 3 ngày trước khi họp». */
const leads: readonly RegExp[] = [
  new RegExp(
    `\\btruoc(?: (?:khi hOp|cuoc hOp|phien hOp|ngay hOp))?(?: thoi gian hOp)? ${least}?${days}`,
    'g',
  ),
  new RegExp(`\\b${least}${days}(?: \\w+){0,2} truoc\\b`, 'g'),
  new RegExp(`\\b${days} truoc (?:khi|ngay|cuoc|phien|thoi)`, 'g'),
];

/** A lead time in days, with the place where it stands. */
export type Lead = { days: number; start: number; end: number };

/** Every lead time in days that the text names; hours are none. */
export function leadsIn(folded: string): Lead[] {
  const all = leads.flatMap((form) =>
    [...folded.matchAll(form)].flatMap((match) => {
      const count = numberOf(match.groups?.n ?? '');
      return count === null || count < 1
        ? []
        : [{ days: count, start: match.index, end: match.index + match[0].length }];
    }),
  );
  const sorted = all.sort((a, b) => a.start - b.start);
  return sorted.filter((lead, index) => lead.start >= (sorted[index - 1]?.end ?? 0));
}

const notice = /\b(?:giay moi|thu moi|moi hOp|thong bao|trieu tap|gui tai lieu|tai lieu|lich hOp)\b/;
const absence = /\b(?:vang|khong (?:the )?(?:tham )?(?:du|gia)|khong hOp|ly do|xin phep|uy quyen)\b/;

/** How long before a meeting its notice goes out, and what it holds. */
export const findNotice: Finder = (sentence) => {
  const { folded } = sentence;
  if (
    !/\b(?:hOp|hoi nghi)\b/.test(`${folded} ${sentence.title}`) ||
    !notice.test(folded) ||
    absence.test(folded)
  )
    return [];
  if (isOfGroupAlone(sentence)) return [];
  return [...leadTimes(sentence), ...contents(sentence)];
};

/** The group's own meetings have their own rule, which the profile does not ask for. */
function isOfGroupAlone(sentence: Sentence): boolean {
  const meeting = placeOf(/\b(?:hOp|hoi nghi)\b/, sentence.folded);
  return meeting !== null && meetingBodyAt(sentence, meeting) === 'group';
}

function leadTimes(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const all = leadsIn(folded).filter(({ start }) => !isOfConclusions(folded.slice(0, start)));
  const ofInvitation = all.filter(
    ({ start }) => !isOfDocuments(folded, start) && invitation.test(folded.slice(0, start)),
  );
  const chosen = ofInvitation.length > 0 ? ofInvitation : all;
  const strength = ofInvitation.length > 0 ? 3 : 2;
  return chosen.map(({ days: value, start, end }) =>
    found(sentence, { key: 'notice.leadWorkingDays', value, strength }, [start, end]),
  );
}

const invitation = /\b(?:giay moi|thu moi|moi hOp|thong bao|trieu tap)\b/;

const isOfConclusions = (before: string): boolean =>
  /\b(?:ket luan|bao cao)\b/.test(before) && !/\b(?:giay moi|moi hOp|tai lieu|thong bao)\b/.test(before);

/** «…, tài liệu gửi trước 02 ngày» behind a comma is about the papers, not about the notice. */
function isOfDocuments(folded: string, at: number): boolean {
  const part =
    folded
      .slice(Math.max(0, at - 80), at)
      .split(/[,;]|\b(?:con|rieng) (?=tai lieu)/)
      .at(-1) ?? '';
  return (
    /\btai lieu\b/.test(part) && !/\b(?:giay moi|thu moi|thong bao|noi dung|dia diem|thoi gian)\b/.test(part)
  );
}

const parts: readonly [RegExp, string][] = [
  [/\bnoi dung\b|\bchuong trinh hOp\b/, 'nội dung'],
  [/\bthoi gian\b/, 'thời gian'],
  [/\bdia diem\b/, 'địa điểm'],
  [/\bthanh phan\b/, 'thành phần'],
  [/\btai lieu\b/, 'tài liệu'],
];

function contents(sentence: Sentence): Finding[] {
  return sentence.segments.flatMap(({ start, end }) => {
    const text = sentence.folded.slice(start, end);
    const at = /\b(?:thong bao|giay moi|thu moi|moi hOp)\b/.exec(text);
    const named = parts.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
    const basic = named.filter((name) => name === 'nội dung' || name === 'thời gian' || name === 'địa điểm');
    if (at === null || basic.length < 2) return [];
    const inWriting = /\b(?:bang van ban|giay moi|thu moi)\b/.test(text);
    const value = { inWriting, contents: named };
    return [found(sentence, { key: 'notice.mustInclude', value, strength: 3 }, [start, start + at.index])];
  });
}
