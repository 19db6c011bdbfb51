import type { DeadlineMatch } from './deadline-periods.ts';

const count = '(?:\\d{1,3}|mot|hai|ba|bay|muoi)(?: ?\\([^()]{1,20}\\))?';
const span =
  `(?:trong(?: vong| thoi han| thoi gian)?|sau|cham nhat|muon nhat|khong qua|toi da|thoi han|han|thoi gian)` +
  `(?:(?: la|:)| sau| trong| khong qua| toi da)* ${count} ?(?:ngay|tuan|thang|gio|phut)\\b(?: lam viec)?` +
  `(?! (?:dau|cuoi|qua\\b|gan|vua|nam))(?: toi\\b)?(?:,? (?:(?:tinh |ke )(?:tu|sau)|sau khi|tu (?:ngay|khi))[^,;.:()]{1,90})?`;
const occasion =
  '(?:tet|ky hop|phien hop|dai hoi|hoi nghi|cuoc hop|khai giang|mua (?:mua|bao|kho)|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)';

/** Beside each way of writing, what a clause must hold to be asked about it: most hold none. */
const relative = (
  [
    [
      /(?:\d|mot|hai|ba|bay|muoi)\)? ?(?:ngay|tuan|thang|gio|phut)|\([^()]{1,20}\) ?(?:ngay|tuan|thang|gio|phut)/,
      span,
    ],
    [
      /ngay(?: lam viec)? truoc /,
      `${count} ngay(?: lam viec)? truoc (?:khi|ngay|${occasion})[^,;.:()]{0,50}`,
    ],
    [/truoc .*\d ngay/, `truoc (?:khi |ngay )?[a-z][^,;.:()]{3,40} (?:it nhat )?\\d{1,2} ngay(?: lam viec)?`],
    [/ngay sau /, `ngay sau (?:khi|${occasion}|buoi)[^,;.:()]{0,60}`],
    [/truoc /, `truoc ${occasion}[^,;.:()]{0,50}`],
    [/hom nay|ngay mai/, '(?:ngay )?(?:trong|het) (?:ngay )?(?:hom nay|ngay mai)'],
    [/trong /, '(?:ngay )?trong (?:ngay|tuan|thang|quy)(?= ?(?:[,.;)]|$))'],
    [/ toi/, '(?<=^|, )(?:tuan|thang|quy) toi(?= ?(?:[,.;)]|$))'],
  ] as const satisfies readonly (readonly [RegExp, string])[]
).map(([needs, words]) => ({ needs, pattern: new RegExp(`(?<![a-z\\d])${words}`, 'g') }));

const toldOf = /\b(?:tinh hinh|so lieu|ket qua dat duoc)\b[^,;.:]{0,30}$/;
/** What must be there before or beside «trước kỳ họp …» for it to be a deadline of the work. */
const done = /\b(?:hoan thanh|xong|hoan tat|gui|trinh|nop|bao cao|thoi han)\b/;

/** A season is no event that work could be for: «khắc phục trước mùa mưa bão» is due then. */
const season = /^truoc (?:khi |ngay )?(?:tet|mua |khai giang)/;

/** A deadline that is counted from something else: «trong 05 ngày làm việc kể từ …». Kept as written. */
export function relativeIn(plain: string): DeadlineMatch | null {
  for (const { needs, pattern } of relative) {
    if (!needs.test(plain)) continue;
    for (const match of plain.matchAll(pattern)) {
      const before = plain.slice(Math.max(0, match.index - 90), match.index);
      const isOccasion = /^truoc [a-z]/.test(match[0]);
      const isEvent = isOccasion && !season.test(match[0]);
      if (toldOf.test(before) || (isEvent && !done.test(before))) continue;
      const text = match[0].trimEnd();
      return { from: match.index, to: match.index + text.length, kind: 'relative', dueOn: null };
    }
  }
  return null;
}

const often = '(?:ngay|tuan|thang|quy|nam|(?:0?6|sau) thang)';
const standing = [
  `(?:(?:thuong xuyen|dinh ky)(?:,| va)? )?(?:(?:truoc|vao) )?(?:(?:dau|cuoi) )?(?:hang|moi) ${often}\\b` +
    `(?:,? (?:va )?(?:(?:hang|moi) )?(?:quy|nam|(?:0?6|sau) thang|dot xuat)\\b(?! \\d|i))*`,
  `(?:dinh ky )?(?:\\d{1,2}|mot|hai|ba|sau) (?:tuan|thang|quy|nam) ?(?:/|mot |\\d )(?:0?1 )?lan`,
  '(?:thuong xuyen|dinh ky)(?:,? (?:thuong xuyen|lien tuc|lau dai|dot xuat))?',
].map((words) => new RegExp(`\\b${words}`, 'g'));
/** «chi thường xuyên», «kế hoạch hằng năm» name a thing, not a rhythm. */
const namesThing =
  /\b(?:chi|nhiem vu|hoat dong|kinh phi|khong|cong tac|phien|hop|ke hoach|chuong trinh|du toan|chi tieu|ngan sach|che do|cac|giao ban)(?: bao cao)? $/;

/** «…, nhiệm vụ thường xuyên.»: said of the work itself, at its end. */
const isWhole = (plain: string, { 0: words, index }: RegExpExecArray): boolean =>
  /[,(–-] ?(?:day la )?nhiem vu $/.test(plain.slice(Math.max(0, index - 24), index)) &&
  /^[).;\s]*$/.test(plain.slice(index + words.length));

/** A duty that comes back or never ends: «hằng tháng», «thường xuyên». */
export function standingIn(plain: string): DeadlineMatch | null {
  for (const pattern of standing) {
    for (const match of plain.matchAll(pattern)) {
      const before = plain.slice(Math.max(0, match.index - 40), match.index);
      if (namesThing.test(before) && !isWhole(plain, match)) continue;
      return { from: match.index, to: match.index + match[0].length, kind: 'standing', dueOn: null };
    }
  }
  return null;
}
