import { columnWidths, points, tableStyles } from './columns.ts';
import type { PaperLayout, Points } from './layout.ts';
import { evenLines } from './line-breaks.ts';
import type { Block, PaperTable, Run } from './paper.ts';
import { keptWithNext, type LaidCell, type Piece, textPiece } from './pieces.ts';

const laidTable = (table: PaperTable, widthPt: Points, layout: PaperLayout): Piece[] => {
  const { head: headStyle, cell: cellStyle } = tableStyles(table);
  const cell = (text: string, index: number): LaidCell => ({
    runs: [{ text }],
    style: cellStyle,
    align: table.columns[index]?.align ?? 'left',
    span: 1,
  });
  const widthsPt = columnWidths(table, widthPt, layout);
  const setting = { sizePt: layout.styles[headStyle].sizePt, bold: true };
  const head = table.columns.map(({ header }, i): LaidCell => {
    const room = (widthsPt[i] ?? 0) - 2 * points(layout.table.padXMm);
    const text = evenLines(header, room, setting).join('\n');
    return { runs: [{ text }], style: headStyle, align: 'center', span: 1 };
  });
  const rows: LaidCell[][] = table.rows.map((row) =>
    table.columns.map((_, index) => cell(row[index] ?? '', index)),
  );
  const { total, mayPart = false } = table;
  if (total) {
    rows.push([
      { runs: [{ text: total.label }], style: 'table-total', align: 'center', span: total.span },
      ...total.cells.map((text, i): LaidCell => ({ ...cell(text, i + total.span), style: 'table-total' })),
    ]);
  }
  return [
    ...(table.note === undefined ? [] : [textPiece('table-note', table.note)]),
    {
      kind: 'table',
      widthsPt,
      head,
      // The last two rows stay together, so that no total stands alone on a page.
      rows: rows.map((cells, i) => ({
        cells,
        keepWithNext: !mayPart && i === rows.length - 2,
        mayPart,
      })),
    },
  ];
};

const joined = (items: readonly string[], between: string, last: string): string[] =>
  items.map((item, i) => item + (i < items.length - 1 ? between : last));

const laidBlock = (block: Block, widthPt: Points, layout: PaperLayout): Piece[] => {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'text', style: 'body', runs: block.runs, keepWithNext: block.leads ?? false }];
    case 'heading':
      return [textPiece(`heading-${block.level}`, block.text)];
    case 'list': {
      const texts = block.items.map(({ level, text }) => layout.items.marks[level - 1] + text);
      return joined(texts, layout.items.between, layout.items.last).map((text) => textPiece('body', text));
    }
    case 'fields':
      return block.fields.map(({ label, value }) => textPiece('body', `${label} ${value}`));
    case 'bases': {
      const { mark, between, last } = layout.bases;
      return joined(block.items, between, last).map((text) => textPiece('basis', mark + text));
    }
    case 'table':
      return laidTable(block, widthPt, layout);
    case 'blank-lines':
      return Array.from({ length: block.count }, () => ({ kind: 'blank-line' }));
  }
};

// Whatever full stop the text has gives way to the end mark.
const ended = (runs: readonly Run[], mark: string): Run[] => {
  const last = runs.at(-1);
  if (last === undefined) return [{ text: mark }];
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/[.;,\s]+$/, '') + mark }];
};

/** The body of a paper, in pieces. */
export const laidBlocks = (blocks: readonly Block[], widthPt: Points, layout: PaperLayout): Piece[] =>
  blocks.flatMap((block) => laidBlock(block, widthPt, layout));

/** The same with the end mark on its last text; a body that ends with a table has none. */
export const withEndMark = (pieces: readonly Piece[], layout: PaperLayout): Piece[] => {
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return [...pieces];
  return [...pieces.slice(0, -1), { ...last, runs: ended(last.runs, layout.endMark) }];
};

/**
 * The same with its end bound together: the last rows of a table with the text after it, and that text with the
 * foot, so that neither a closing line nor a signature stands alone on a page.
 */
export const boundEnd = (pieces: readonly Piece[], hasFoot: boolean): Piece[] =>
  pieces.map((piece, i) => {
    const isLast = i === pieces.length - 1;
    const leansOnText = i === pieces.length - 2 && piece.kind === 'table';
    return leansOnText || (isLast && hasFoot) ? keptWithNext(piece) : piece;
  });
