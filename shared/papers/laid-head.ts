import { points } from './columns.ts';
import type { Mark, PaperLayout, Points, StyleName } from './layout.ts';
import { evenLines, longestLine } from './line-breaks.ts';
import { numberGap, type PaperModel } from './paper.ts';
import { type Piece, textPiece } from './pieces.ts';

type Line = { style: StyleName; text: string };

const cased = ({ style, text }: Line, layout: PaperLayout): string =>
  layout.styles[style].upper ? text.toLocaleUpperCase('vi') : text;

/** A title broken into even lines, and the length of the last of them, under which a rule may stand. */
export const laidTitle = (
  line: Line,
  widthPt: Points,
  layout: PaperLayout,
): { piece: Piece; lengthPt: Points } => {
  const { sizePt, bold = false } = layout.styles[line.style];
  const lines = evenLines(cased(line, layout), widthPt, { sizePt, bold });
  const lengthPt = Math.min(widthPt, longestLine(lines.slice(-1), { sizePt, bold }));
  return { piece: textPiece(line.style, lines.join('\n')), lengthPt };
};

const laidMark = (mark: Mark, style: StyleName, lengthPt: Points, layout: PaperLayout): Piece => {
  const { afterPt = 0, keepWithNext = false } = layout.styles[style];
  return 'rule' in mark
    ? { kind: 'rule', lengthPt: lengthPt * mark.rule, afterPt, keepWithNext }
    : textPiece(style, mark.text);
};

/** «03/GM-BCĐCĐS», or with a gap for a number that is not given yet. */
export const symbolOf = (number: NonNullable<PaperModel['number']>, layout: PaperLayout): string => {
  const { withType, withoutType, digits } = layout.number;
  return (number.type === null ? withoutType : withType)
    .replace('{number}', number.number === null ? numberGap : String(number.number).padStart(digits, '0'))
    .replace('{type}', () => number.type ?? '')
    .replace('{body}', () => number.body);
};

const leftHead = (paper: PaperModel, widthPt: Points, layout: PaperLayout): Piece[] => {
  const { parent, issuer } = paper.letterhead;
  const { piece, lengthPt } = laidTitle({ style: 'issuer', text: issuer }, widthPt, layout);
  return [
    ...(parent === null ? [] : [laidTitle({ style: 'parent', text: parent }, widthPt, layout).piece]),
    piece,
    laidMark(layout.head.mark, 'head-mark', lengthPt, layout),
  ];
};

const rightHead = (widthPt: Points, layout: PaperLayout): Piece[] =>
  layout.head.right.flatMap(({ rule, ...line }) => {
    const { piece, lengthPt } = laidTitle(line, widthPt, layout);
    return rule === undefined ? [piece] : [piece, laidMark({ rule }, 'head-mark', lengthPt, layout)];
  });

const underLeft = (paper: PaperModel, widthPt: Points, layout: PaperLayout): Piece[] => {
  const number = paper.number
    ? [textPiece('number', layout.number.label + symbolOf(paper.number, layout))]
    : [];
  if (paper.typeName !== null || paper.subject === null) return number;
  const about = { style: 'about', text: layout.aboutPrefix + paper.subject } as const;
  return [...number, laidTitle(about, widthPt, layout).piece];
};

// Titles that touch both margins look like running text.
const titleShare = 0.9;

const titleBlock = (paper: PaperModel, widthPt: Points, layout: PaperLayout): Piece[] => {
  if (paper.typeName === null) return [];
  const line = (style: StyleName, text: string) => laidTitle({ style, text }, widthPt * titleShare, layout);
  const typeName = line('type-name', paper.typeName);
  const subject = paper.subject === null ? null : line('subject', paper.subject);
  return [
    typeName.piece,
    ...(subject === null ? [] : [subject.piece]),
    ...paper.references.map((reference) => line('reference', reference).piece),
    laidMark(layout.subjectMark, 'subject-mark', (subject ?? typeName).lengthPt, layout),
  ];
};

const addressees = (paper: PaperModel, layout: PaperLayout): Piece[] => {
  const { label, mark, between, last } = layout.addressees;
  const [only, ...more] = paper.addressees;
  if (only === undefined) return [];
  if (more.length === 0) return [textPiece('addressee', `${label} ${only}`)];
  const lines = paper.addressees.map((name, i) => `${mark}${name}${i < more.length ? between : last}`);
  return [label, ...lines].map((line) => textPiece('addressee', line));
};

/** Letterhead, number, place and date, name of type, subject, addressees (NĐ 30/2020, Phụ lục I, II.1 to II.5). */
export const laidHead = (paper: PaperModel, layout: PaperLayout, widthPt: Points): Piece[] => {
  const left = widthPt * layout.head.leftShare;
  const shares = [layout.head.leftShare, 1 - layout.head.leftShare];
  const columnGap = points(2);
  const dated = paper.placeDate
    ? [textPiece('place-date', `${paper.placeDate.place}, ${paper.placeDate.date}`)]
    : [];
  const under = underLeft(paper, left - columnGap, layout);
  return [
    {
      kind: 'columns',
      shares,
      beforePt: 0,
      rows: [
        [leftHead(paper, left - columnGap, layout), rightHead(widthPt - left, layout)],
        ...(under.length + dated.length > 0 ? [[under, dated]] : []),
      ],
    },
    ...titleBlock(paper, widthPt, layout),
    ...addressees(paper, layout),
  ];
};
