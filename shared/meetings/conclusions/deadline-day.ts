import { dateParts, type IsoDate, isIsoDate } from '../../calendar.ts';
import type { DeadlineMatch } from './deadline-periods.ts';

const date =
  '(?:(?:ngay )?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}|\\d{2}))?(?![\\d/])|' +
  'ngay (\\d{1,2}),? thang (\\d{1,2})(?:,? nam (\\d{4}))?(?!\\d)|ngay (\\d{1,2})(?![\\d/]| ?(?:ngay|lam viec)))';
const hour = '(?:\\d{1,2} ?(?:gio|h|g|:)(?: ?\\d{2}(?!\\d))?(?: ?phut)?(?: (?:sang|chieu|toi))?,? ?)?';
const cue =
  '(?:truoc|cham nhat|muon nhat|khong qua|khong (?:cham|muon) hon|den het|het|xong|hoan thanh|hoan tat|trong|' +
  'han(?: chot| cuoi| nop| gui)?|thoi han|thoi gian(?: hoan thanh| thuc hien| gui)?)';
const between = '(?:(?: la|:)| truoc| vao| trong| den| het| cuoi)*';

const cued = new RegExp(`\\b${cue}${between}[ :]+${hour}${date}`, 'g');
/** «đến ngày …» is a deadline only next to a word of ending; else it is the end of a period that is told. */
const until = new RegExp(`\\b(?:den|vao) ${hour}${date}`, 'g');
const bare = new RegExp(`^${hour}${date}$`);

const comesBack =
  /^ ?(?:(?:cua )?(?:thang )?(?:cuoi |dau )?(?:cua )?(?:hang|moi) (?:thang|quy|nam)|(?:cua )?thang cuoi(?: cua)? (?:moi )?quy)\b/;
const lunar = /^ ?(?:thang (?:gieng|chap)(?: \(?am lich\)?)?|\(?am lich\)?|al\b)/;
/** What was issued, born or received before a day is told apart by it, not due on it. */
const tellsApart = /(?:\b(?:da|duoc|phat sinh|ngay sinh|ton dong|co tu)(?: [a-z]+){0,3}) $/;
const ending = /\b(?:hoan thanh|hoan tat|xong|gui|nop|cham nhat)\b[^;.]{0,60}$/;
const event = /\b(?:hoi nghi|hop|le|dai hoi|to chuc|tu)\b[^;.]{0,60}$/;

/** The first day in a folded clause that work is due on, or before which it is due. */
export function dayIn(plain: string, meetingOn: IsoDate): DeadlineMatch | null {
  for (const match of plain.matchAll(cued)) {
    const before = plain.slice(Math.max(0, match.index - 60), match.index);
    const found = dayOf(plain, match, meetingOn);
    const past = found.dueOn !== null && found.dueOn < meetingOn;
    // «tính đến hết ngày …»
    if (/\btinh $/.test(before) && match[0].startsWith('den')) continue;
    if (!tellsApart.test(before) && !(past && !ending.test(`${before}${match[0]}`))) return found;
  }
  for (const match of plain.matchAll(until)) {
    const before = plain.slice(Math.max(0, match.index - 80), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 25);
    const ends = ending.test(before) || /^,? (?:phai )?(?:hoan thanh|xong|hoan tat)/.test(after);
    if (ends && !event.test(before)) return dayOf(plain, match, meetingOn);
  }
  return null;
}

/** A day that stands alone, as in the cell of a table or behind «Thời hạn:». */
export function bareDay(plain: string, meetingOn: IsoDate): DeadlineMatch | null {
  const match = bare.exec(plain);
  return match === null ? null : dayOf(plain, match, meetingOn);
}

function dayOf(plain: string, match: RegExpExecArray, meetingOn: IsoDate): DeadlineMatch {
  const [whole, d1, m1, y1, d2, m2, y2, d3] = match;
  const from = match.index;
  const to = from + whole.length;
  const after = plain.slice(to, to + 40);
  const again = comesBack.exec(after);
  if (d3 !== undefined && again !== null)
    return { from, to: to + again[0].length, kind: 'standing', dueOn: null };
  const named = { day: Number(d1 ?? d2 ?? d3), month: Number(m1 ?? m2 ?? 0), year: yearOf(y1 ?? y2) };
  const isLunar = lunar.exec(after);
  if (isLunar !== null) return { from, to: to + isLunar[0].length, kind: 'day', dueOn: null };
  const [onlyDay] = /^ thang (?:nay|toi|sau)\b/.exec(after) ?? [];
  if (d3 !== undefined) {
    return { from, to: to + (onlyDay ?? '').length, kind: onlyDay ? 'relative' : 'day', dueOn: null };
  }
  return { from, to, kind: 'day', dueOn: dayNamed(named, meetingOn) };
}

const yearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

type Named = { day: number; month: number; year: number | null };

/** Without a year: the first such day on or after the meeting. Null for a day that no calendar has. */
function dayNamed({ day, month, year }: Named, meetingOn: IsoDate): IsoDate | null {
  const first = dateParts(meetingOn).year;
  const days = (year === null ? [first, first + 1] : [year]).map((one) =>
    [String(one).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );
  return days.find((one) => isIsoDate(one) && (year !== null || one >= meetingOn)) ?? null;
}
