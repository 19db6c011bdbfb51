import { isPageNumber } from '../../pasted-text/page-number.ts';
import { plainLines } from '../../pasted-text/plain-lines.ts';
import { plainFold } from './plain-fold.ts';

/** A numbered or lettered point, a bullet, or a paragraph. `style` is what its siblings begin with. */
export type Block = {
  style: string;
  text: string;
  /** Where its text stands in the whole. */
  at: number;
  /** Of the row of a table; a block that is no row has none. */
  cells: string[];
};

/** Stands for the tab between two cells while spaces are cleaned. */
const cellMark = '\u2506';
/** Stands for a plus at the beginning of a line, which would else be a bullet like others. */
const plusMark = '\u2295';

const marks: readonly (readonly [string, RegExp])[] = [
  ['phan', /^(?:Phần|PHẦN) (?:[IVX]{1,5}|thứ \p{L}+)[.:]? ?/u],
  ['I', /^(?:[IVX]{1,5})(?:\.|\)|\/| ?[-–])(?!\p{L}{2}-) ?(?=[\p{L}"“«(])/u],
  ['A', /^[A-H](?:\.|\/| ?[-–]) (?=\p{Lu})/u],
  ['1.1.1', /^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]? ?(?=\p{L})/u],
  ['1.1', /^\d{1,2}\.\d{1,2}(?:[.)]| ?[-–](?= ?\p{Lu}))? ?(?=[\p{L}"“«(])(?!tỷ|triệu|ha|km|%)/u],
  ['(1)', /^\(\d{1,2}\) ?(?=\p{L})/u],
  ['(i)', /^\((?:i{1,3}|iv|vi{0,3}|ix|x)\) ?(?=\p{L})/u],
  ['(a)', /^\([a-zđ]\) ?(?=\p{L})/u],
  [
    '1.',
    /^(?:(?:Điều|Nhiệm vụ|Nội dung|Câu|Mục) \d{1,2}[.:]|\d{1,2}(?:\.|\)|\/(?= ?\p{Lu})| ?[-–](?= ?\p{Lu}))) ?(?=[\p{L}"“«([])/u,
  ],
  ['a1)', /^[a-zđ]\.?\d{1,2}[.)] ?(?=\p{L})/u],
  ['a)', /^[a-zđA-ZĐ](?:\)|\.(?= \p{Lu})) ?(?=[\p{L}"“«(])/u],
  ['⊕', /^⊕ ?(?=\S)/u],
  ['-', /^[-–] ?(?=[\p{L}"“«(\d])/u],
  [
    'thu',
    /^(?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)[,:]? ?(?=\p{L})/u,
  ],
];
const glue =
  /(?<=[.;:/]) (?=(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-zđ]\)|[IVX]{1,5}\.|[-–⊕•]) ?\p{Lu}|Nơi nhận ?:)/gu;
const glueAnywhere =
  /(?<!khoản|điểm|mục|Điều|số|ngày|tháng|năm|quý|[IVX\d]) (?=(?:\d{1,2}\.|\d{1,2}\.\d{1,2}\.?|[a-zđ]\)|[IVX]{1,4}\.) \p{Lu}|Nơi nhận ?:)/gu;

/** The blocks of a notice, and its whole text in which they stand, spaces cleaned. */
export function blocksOf(text: string): { whole: string; blocks: Block[] } {
  const kept = text
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/^([ \t\u00a0>]*)\+[ \t\u00a0]*(?=\p{L})/gmu, `$1${plusMark} `)
    .replace(/ ?\t ?| ?\|(?!$) ?/gm, ` ${cellMark} `);
  const lines = withoutHeads(
    plainLines(kept)
      .map(trimmedRow)
      .filter((line) => line !== ''),
  );
  const blocks = joined(unfolded(lines));
  let whole = '';
  for (const block of blocks) {
    block.text = spaced(block.text);
    const mark = markOf(block.text)?.length ?? 0;
    block.at = whole.length + mark;
    whole += `${block.text.replace(/⊕/g, '+')}\n`;
    block.text = block.text.slice(mark).replace(/⊕/g, '+');
  }
  return { whole, blocks };
}

const trimmedRow = (line: string): string => line.replace(/^(?:┆ ?)+(?=[^┆]*$)|^ +| +$/g, '').trim();
const spaced = (text: string): string => text.replace(/ *┆ */g, ' ').trim();

function markOf(line: string): { style: string; length: number } | null {
  for (const [style, pattern] of marks) {
    const match = pattern.exec(line);
    if (match !== null)
      return { style: style === '1.' && /^\d{1,2}\)/.test(line) ? '1)' : style, length: match[0].length };
  }
  return null;
}

/** Page numbers go, and what stands at the head or foot of every page beside them. */
function withoutHeads(lines: readonly string[]): string[] {
  const isNumber = lines.map((line) => line.length < 30 && isPageNumber(plainFold(line)));
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const beside = isNumber[index - 1] || isNumber[index + 1];
    if (line.length > 120 || !(beside || /(?:trang|page) ?\d+(?: ?\/ ?\d+)?$/iu.test(line))) continue;
    counts.set(headKey(line), (counts.get(headKey(line)) ?? 0) + 1);
  }
  return lines.filter((line, index) => {
    if (isNumber[index]) return false;
    return !((counts.get(headKey(line)) ?? 0) >= 2 && markOf(line) === null && !/[.;:]$/.test(line));
  });
}

const headKey = (line: string): string => line.replace(/\d+/g, '#');

/** Points that begin within a line get a line of their own. */
function unfolded(lines: readonly string[]): string[] {
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  const isOneLine = lines.length < 4 && letters > 300;
  return lines.flatMap((line) =>
    line.includes(cellMark)
      ? [line]
      : line.split(isOneLine ? glueAnywhere : glue).flatMap((one) => one.split(glue)),
  );
}

/** Lines of one paragraph, broken by the page or by a mail program, are joined again. */
function joined(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let last = '';
  let parts: string[] = [];
  const close = () => {
    const block = blocks.at(-1);
    if (block !== undefined) block.text = parts.join(' ');
  };
  for (const line of lines) {
    const cells = line.includes(cellMark) ? line.split(cellMark).map((cell) => cell.trim()) : [];
    const mark = markOf(line);
    const block = blocks.at(-1);
    if (
      block !== undefined &&
      cells.length === 0 &&
      block.cells.length === 0 &&
      goesOn(last, line, mark !== null)
    ) {
      parts.push(line);
    } else {
      close();
      parts = [line];
      blocks.push({ style: mark?.style ?? '¶', text: line, at: 0, cells });
    }
    last = line;
  }
  close();
  return blocks;
}

const opening =
  /^(?:Giao|Yêu cầu|(?:Sáng|Chiều|Ngày) (?:ngày )?\d|Đề nghị|Khuyến khích|Phân công|Các |Đối với|Trong thời gian|Sau khi|Về |Nơi nhận|Thời hạn|Thời gian|Sản phẩm|Đơn vị|Cơ quan|Chủ trì|Phối hợp|TL\.|KT\.|TM\.|Kết luận)/u;
const hangs =
  /(?:,|[-–(]| (?:và|với|của|cho|các|theo|về|tại|từ|đến|ngày|tháng|hoặc|là|để|được|cùng|do|bằng))$/iu;

function goesOn(last: string, line: string, isMarked: boolean): boolean {
  if (isMarked)
    return /Văn hóa|Văn hoá|Khoa học/u.test(last.slice(-8)) && /^[-–] (?:Xã hội|Công nghệ)/u.test(line);
  if (
    /^\p{Ll}/u.test(line) ||
    (/^[\d(]/.test(line) && !/[.:;]$/.test(last)) ||
    (hangs.test(last) && !opening.test(line))
  )
    return true;
  if (/[.:;!?]$/.test(last)) return false;
  return last.length >= 55 && !opening.test(line) && !isCapitals(last) && !isCapitals(line);
}

const isCapitals = (line: string): boolean =>
  line.length > 3 && line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);
