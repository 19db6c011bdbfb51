import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperLayout, Points } from '../../shared/papers/layout.ts';
import type { Run } from '../../shared/papers/paper.ts';
import type { LaidCell, LaidRow, Piece } from '../../shared/papers/pieces.ts';
import { cellStyleId, twips, twipsOfMm } from './docx-styles.ts';

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

const styleOf = ({ bold, italic }: Run): { style?: string } => {
  if (bold && italic) return { style: 'bold-italic' };
  if (bold) return { style: 'bold' };
  return italic ? { style: 'italic' } : {};
};

const textRuns = (runs: readonly Run[]): ParagraphChild[] =>
  runs.flatMap((run) =>
    run.text
      .split('\n')
      .map((text, line) => new TextRun({ text, ...styleOf(run), ...(line > 0 ? { break: 1 } : {}) })),
  );

const hairline = (): Paragraph => new Paragraph({ style: 'hairline' });

type Place = { widthPt: Points; layout: PaperLayout; keepNext: boolean };
type Columns = Extract<Piece, { kind: 'columns' }>;
type LaidTable = Extract<Piece, { kind: 'table' }>;

const columns = (piece: Columns, { widthPt, layout }: Place): (Paragraph | Table)[] => {
  const widths = piece.shares.map((share) => share * widthPt);
  const columnWidths = widths.map(twips);
  const rows = piece.rows.map((cells, row) => {
    // Word keeps rows together by their paragraphs: all but the last row lean on the next.
    const keepNext = row < piece.rows.length - 1;
    const children = cells.map((pieces, i) => {
      const inner = docxPieces(pieces, { widthPt: widths[i] ?? widthPt, layout, keepNext });
      return new TableCell({
        children: inner.length > 0 ? inner : [hairline()],
        width: { size: columnWidths[i] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        borders: noBorders,
      });
    });
    return new TableRow({ children, cantSplit: true });
  });
  const table = new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: noBorders,
  });
  if (piece.beforePt === 0) return [table];
  const before = { before: twips(piece.beforePt) - 20 };
  return [new Paragraph({ style: 'hairline', keepNext: true, spacing: before }), table];
};

type Standing = Omit<LaidRow, 'cells'>;

const cell = (laid: LaidCell, widthPt: Points, { keepWithNext, mayPart }: Standing): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        style: cellStyleId(laid.style, laid.align),
        children: textRuns(laid.runs),
        ...(keepWithNext ? { keepNext: true } : {}),
      }),
    ],
    width: { size: twips(widthPt), type: WidthType.DXA },
    verticalAlign: mayPart ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(laid.span > 1 ? { columnSpan: laid.span } : {}),
  });

const row = ({ cells, ...standing }: LaidRow, widthsPt: readonly Points[]): TableCell[] => {
  let column = 0;
  return cells.map((laid) => {
    const width = widthsPt.slice(column, column + laid.span).reduce((a, b) => a + b, 0);
    column += laid.span;
    return cell(laid, width, standing);
  });
};

const table = ({ widthsPt, head, rows }: LaidTable, layout: PaperLayout): (Paragraph | Table)[] => {
  const { padXMm, padYMm, densePadYMm, borderPt } = layout.table;
  const aboveAndBelow = twipsOfMm(head[0]?.style === 'dense-head' ? densePadYMm : padYMm);
  const line = { style: BorderStyle.SINGLE, size: Math.round(borderPt * 8), color: '000000' } as const;
  const across = { left: twipsOfMm(padXMm), right: twipsOfMm(padXMm) };
  const columnWidths = widthsPt.map(twips);
  const heading = { cells: head, keepWithNext: true, mayPart: false };
  return [
    new Table({
      rows: [
        new TableRow({ children: row(heading, widthsPt), tableHeader: true, cantSplit: true }),
        ...rows.map((laid) => new TableRow({ children: row(laid, widthsPt), cantSplit: !laid.mayPart })),
      ],
      columnWidths,
      width: { size: columnWidths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { ...across, top: aboveAndBelow, bottom: aboveAndBelow },
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
    }),
    // White below, and a wall between this table and another.
    new Paragraph({
      style: 'hairline',
      spacing: { before: 100 },
      ...(rows.at(-1)?.keepWithNext ? { keepNext: true } : {}),
    }),
  ];
};

const docxPiece = (piece: Piece, place: Place): (Paragraph | Table)[] => {
  switch (piece.kind) {
    case 'text': {
      const keepNext = piece.keepWithNext || place.keepNext;
      return [
        new Paragraph({
          style: piece.style,
          children: textRuns(piece.runs),
          ...(keepNext ? { keepNext: true } : {}),
        }),
      ];
    }
    case 'rule': {
      const side = Math.max(0, twips((place.widthPt - piece.lengthPt) / 2));
      return [
        new Paragraph({
          style: 'rule',
          indent: { left: side, right: side },
          ...(piece.afterPt > 0 ? { spacing: { after: twips(piece.afterPt) } } : {}),
          ...(piece.keepWithNext || place.keepNext ? { keepNext: true } : {}),
        }),
      ];
    }
    case 'space':
      return [new Paragraph({ style: 'signature-space' })];
    case 'blank-line':
      return [new Paragraph({ style: 'blank-line' })];
    case 'columns':
      return columns(piece, place);
    case 'table':
      return table(piece, place.layout);
  }
};

/** Pieces as paragraphs and tables of a Word file, within the given width. */
export function docxPieces(pieces: readonly Piece[], place: Place): (Paragraph | Table)[] {
  return pieces.flatMap((piece) => docxPiece(piece, place));
}
