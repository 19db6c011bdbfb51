/** How often, in the words of the text. `soft` where it allows for circumstances. */
export type ReadCadence = {
  every: number;
  unit: 'week' | 'month' | 'quarter' | 'year';
  soft: boolean;
  /** More than once in each period, where that makes no period of whole months. */
  times?: number;
};

const numbers: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** «02», «hai», «02 (hai)»; five is left out in words, since `năm` is also a year. */
const number = '(?:\\d{1,3}(?: ?\\([a-z ]{2,12}\\))?|mot|hai|ba|bon|sau|bay|tam|chin|muoi)';
const unit = '(?:tuan|thang|quY|nua nam|nam|ky 6 thang)';
const each = '(?:moi|hang|tung|cu|trong|mot)';
const times = '(?:lan|ky|phien|cuoc|buoi)';
const fill =
  '(?: (?:it nhat|toi thieu|khong qua|khong it hon|hOp|to chuc|tO chuc|tien hanh|thuong ky|dinh ky|ca|duoc|la|phien|cuoc)){0,4}';

const forms: readonly RegExp[] = [
  // «mỗi năm Ban Chỉ đạo họp ít nhất 04 lần»
  new RegExp(
    `\\b(?:moi|hang|trong|mot|trong mot) (?<n>${number} )?(?<unit>${unit}),?(?: [a-zA-Z]+){1,9}? (?<k>${number}) ${times}\\b(?! ?\\/)`,
  ),
  // «sáu tháng một lần», «01 quý/01 lần», «06 tháng/lần», «mỗi quý họp 01 lần», «mỗi năm hai kỳ»
  new RegExp(
    `(?:\\b${each} )?\\b(?<n>${number} )?(?<unit>${unit})(?:,| ?\\/)?${fill} ?(?<k>${number} )?${times}\\b`,
  ),
  // «01 lần/quý», «2 lần trong năm», «ít nhất 01 cuộc họp mỗi tháng»
  new RegExp(
    `\\b(?<k>${number}) ${times}(?: hOp)?(?: dinh ky| thuong ky)?(?: ?\\/ ?| (?:trong |moi |tren |hang |mot |trong mot |cho moi |vao moi ){1,2})(?<n>${number} )?(?<unit>${unit})\\b`,
  ),
  // «định kỳ 6 tháng», «định kỳ hằng quý», «họp hằng tháng», «mỗi quý»
  new RegExp(
    `\\b(?:dinh ky|thuong ky)(?: theo| vao)? (?:hang |moi |tung )?(?<n>${number} )?(?<unit>${unit})\\b(?! ?\\/?\\d)`,
  ),
  new RegExp(`\\b(?:hang|moi|tung)(?: (?<n>${number}))? ?(?<unit>${unit})\\b`),
];

/** Circumstances that the text itself allows for. */
const soft =
  /\b(?:can cu (?:vao )?(?:tinh hinh|dieu kien|yeu cau)|tuy (?:theo |thuoc )?(?:vao )?(?:tinh hinh|dieu kien|yeu cau|tinh chat)|theo (?:tinh hinh|dieu kien) (?:thuc te|cu the)|(?:neu|khi) (?:co )?dieu kien|(?:co the|duoc) (?:dieu chinh|thay doi|lui|gian|keo dai|hOp som|hOp muon))\b/;

/** A cadence as it stands in folded text, with the place where it stands. */
export type FoundCadence = { cadence: ReadCadence; start: number; end: number };

/** The first cadence in the text, or null; a number that makes no period («5 lần một quý») gives none. */
export function cadenceIn(folded: string): FoundCadence | null {
  let best: FoundCadence | null = null;
  for (const form of forms) {
    const match = form.exec(folded);
    if (match === null) continue;
    const cadence = cadenceOf(match.groups ?? {});
    if (cadence === null) continue;
    const found = { cadence, start: match.index, end: match.index + match[0].length };
    // A form that tells the number of times says more than the bare «mỗi quý» inside it.
    if (best === null || found.start < best.start - 12) best = found;
  }
  if (best === null) return null;
  const around = folded.slice(Math.max(0, best.start - 60), best.end + 90).split(/[;]|\bdot xuat\b/)[0] ?? '';
  return { ...best, cadence: { ...best.cadence, soft: soft.test(around) } };
}

function cadenceOf(groups: Record<string, string | undefined>): ReadCadence | null {
  const count = groups.n === undefined ? 1 : numberOf(groups.n);
  const often = groups.k === undefined ? 1 : numberOf(groups.k);
  const base = unitOf(groups.unit ?? '');
  if (count === null || often === null || count < 1 || often < 1) return null;
  if (often === 1) return { every: base.every * count, unit: base.unit, soft: false };
  const months = base.unit === 'week' ? 0 : base.every * count * monthsIn[base.unit];
  if (months > 0 && months % often === 0) return { every: months / often, unit: 'month', soft: false };
  return { every: base.every * count, unit: base.unit, soft: false, times: often };
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

function unitOf(word: string): { every: number; unit: ReadCadence['unit'] } {
  if (word === 'tuan') return { every: 1, unit: 'week' };
  if (word === 'quY') return { every: 1, unit: 'quarter' };
  if (word === 'nam') return { every: 1, unit: 'year' };
  return word === 'thang' ? { every: 1, unit: 'month' } : { every: 6, unit: 'month' };
}

/** A number in digits or words, or null. */
export function numberOf(text: string): number | null {
  const digits = /\d{1,3}/.exec(text);
  if (digits !== null) return Number(digits[0]);
  return numbers[text.trim()] ?? null;
}
