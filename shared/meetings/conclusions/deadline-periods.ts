import type { DeadlineKind } from './proposed-task.ts';

/** Where in a clause a deadline stands. */
export type DeadlineMatch = { from: number; to: number; kind: DeadlineKind; dueOn: string | null };

/** `needs`: a word without which a clause holds no such period; most clauses are asked no further. */
type Pattern = { kind: DeadlineKind; words: string; needsCue: boolean; needs: RegExp };

const strong =
  'truoc|cham nhat|muon nhat|khong qua|den het|het|xong|hoan thanh|hoan tat|thoi han|han|thoi gian(?: hoan thanh| thuc hien)?';
const cue = `(?:(?:ngay )?(?:${strong}|trong|vao|den)(?:(?: la|:)| ngay| trong| vao| den| het| truoc)*[ :]+)`;
const year = '(?:(?: ?[/-] ?|,? nam |,? )(\\d{4})(?!\\d)| nam nay)?';
const part =
  '(?:(?:nua )?(?:dau|cuoi)|giua|khoang|(?:thuong|trung|ha) tuan|\\d{1,2} ngay (?:dau|cuoi)(?: tien)?|' +
  'tuan (?:le )?(?:thu )?(?:[1-5]|i{1,3}v?|nhat|hai|ba|tu|nam|dau|cuoi)(?: tien| cung)?)(?: cua)?';
const roman = '(?:i{1,3}|iv|[1-4])(?![a-z\\d])';
const now = '(?:nay|toi|sau|ke tiep|tiep theo)\\b';

/** Of the periods that a folded clause may name; `year` of the first group that holds four digits. */
const patterns: readonly Pattern[] = [
  {
    kind: 'half-year',
    words: `(?:0?6|sau) thang (?:dau|cuoi)(?: cua)?(?: nam)?${year}`,
    needsCue: true,
    needs: /thang (?:dau|cuoi)/,
  },
  { kind: 'half-year', words: `nua (?:dau|cuoi) nam${year}`, needsCue: true, needs: /nua (?:dau|cuoi) nam/ },
  {
    kind: 'month-part',
    words: `${part} thang \\d{1,2}(?![\\d.])${year}`,
    needsCue: false,
    needs: /thang \d/,
  },
  {
    kind: 'quarter',
    words: `(?:(?:dau|giua|cuoi) )?quy ${roman}${year}`,
    needsCue: true,
    needs: /quy [i1-4]/,
  },
  { kind: 'quarter', words: `(?:dau|giua|cuoi) quy ${roman}${year}`, needsCue: false, needs: /quy [i1-4]/ },
  {
    kind: 'month',
    words: `thang (?:\\d{1,2}(?![\\d.])|gieng|chap)${year}`,
    needsCue: true,
    needs: /thang [\dgc]/,
  },
  {
    kind: 'year',
    words: '(?:(?:dau|giua|cuoi) )?nam (?:(\\d{4})(?!\\d)|nay\\b)',
    needsCue: true,
    needs: /nam [\dn]/,
  },
  {
    kind: 'year',
    words: '(?:giua|cuoi) nam (?:(\\d{4})(?!\\d)|nay\\b)',
    needsCue: false,
    needs: /nam [\dn]/,
  },
  {
    kind: 'relative',
    words: `(?:(?:dau|giua|cuoi) )?(?:tuan|thang|quy) ${now}`,
    needsCue: true,
    needs: /(?:tuan|thang|quy) (?:nay|toi|sau|ke|tiep)/,
  },
  {
    kind: 'relative',
    words: `(?:dau|giua|cuoi|ngay) (?:tuan|thang|quy) ${now}`,
    needsCue: false,
    needs: /(?:tuan|thang|quy) (?:nay|toi|sau|ke|tiep)/,
  },
];

const compiled = patterns.map(({ kind, words, needsCue, needs }) => ({
  kind,
  needs,
  inClause: new RegExp(`\\b${cue}${needsCue ? '' : '?'}${words}`, 'g'),
  /** Alone in brackets or behind the last comma: «(quý II/2027)». */
  apart: new RegExp(`(?<=[(,–-] ?)${words}(?= ?[).;]*$| ?\\))`, 'g'),
  alone: new RegExp(`^${cue}?${words}$`),
}));

const isStrong = new RegExp(`^(?:ngay )?(?:${strong})\\b`);
const event =
  /\b(?:hoi nghi|hoi thao|ky hop|phien hop|cuoc hop|dai hoi|le|ngay hoi|du kien|to chuc vao|tu)\b[^,;.:]{0,40}$/;
const preparing = /\b(?:chuan bi|phuc vu|du kien|huong ung|trinh|tai)\b[^,;.:]{0,60}$/;
/** «tình hình thực hiện nhiệm vụ trong quý I»: the period that is told of. */
const toldOf =
  /\b(?:tinh hinh|so lieu|ket qua [^,;.:]{0,30}(?:thuc hien|hoat dong|cong tac|nhiem vu|dat duoc)|phat sinh|da [a-z]+)\b[^,;.:]{0,40}$/;

/** «đến năm 2030»: a goal. */
const isGoal = /^den nam /;

/** The first period in a folded clause within which work is due. `meetingYear`: what lies before it is past. */
export function periodIn(plain: string, meetingYear: number): DeadlineMatch | null {
  if (!/thang|quy|nam|tuan/.test(plain)) return null;
  const asked = compiled.filter(({ needs }) => needs.test(plain));
  const found = asked.flatMap(({ kind, inClause, apart }) =>
    [...plain.matchAll(inClause), ...plain.matchAll(apart)]
      .filter((match) => isDeadline(plain, match, meetingYear))
      .slice(0, 1)
      .map((match) => matched(match, kind)),
  );
  return found.reduce<DeadlineMatch | null>(
    (first, one) => (first === null || one.from < first.from ? one : first),
    null,
  );
}

/** A period that is all there is, as in the cell of a table. */
export function barePeriod(plain: string): DeadlineMatch | null {
  for (const { kind, alone } of compiled) {
    const match = alone.exec(plain);
    if (match !== null) return matched(match, kind);
  }
  return null;
}

const matched = (match: RegExpExecArray, kind: DeadlineKind): DeadlineMatch => ({
  from: match.index,
  to: match.index + match[0].length,
  kind,
  dueOn: null,
});

function isDeadline(plain: string, match: RegExpExecArray, meetingYear: number): boolean {
  if (isGoal.test(match[0])) return false;
  const named = match[1];
  if (named !== undefined && Number(named) < meetingYear) return false;
  if (isStrong.test(match[0])) return true;
  const before = plain.slice(Math.max(0, match.index - 90), match.index);
  // «tổ chức hội nghị trong tháng 4» is due then; «chuẩn bị hội nghị …» is not.
  const isEvent = event.test(before) && !(match[0].startsWith('trong') && !preparing.test(before));
  return !isEvent && !toldOf.test(before);
}
