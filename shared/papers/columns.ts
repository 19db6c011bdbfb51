import type { Millimetres, PaperLayout, Points } from './layout.ts';
import { lineCount, longestLine, longestWord, twoLineWidth } from './line-breaks.ts';
import type { PaperColumn, PaperTable } from './paper.ts';

export const points = (mm: Millimetres): Points => (mm * 72) / 25.4;

// No column that is to be narrow takes more than this share of the table; longer text wraps in it.
const mostOfNarrow = 0.27;
// Browsers and Word round differently; a little slack keeps «94.440.000» on one line in both.
const slackPt = 2;

const cellsOf = (table: PaperTable, index: number): string[] => {
  const cells = table.rows.map((row) => row[index] ?? '');
  const total =
    table.total && index >= table.total.span ? table.total.cells[index - table.total.span] : undefined;
  return total === undefined ? cells : [...cells, total];
};

/** Widths of the columns in points; together exactly the width given. */
export const columnWidths = (table: PaperTable, widthPt: Points, layout: PaperLayout): Points[] => {
  const plain = { sizePt: layout.styles['table-cell'].sizePt, bold: false };
  const head = { sizePt: layout.styles['table-head'].sizePt, bold: true };
  const padding = 2 * points(layout.table.padXMm) + slackPt;
  const least = (column: PaperColumn, index: number): Points => {
    const cells = cellsOf(table, index);
    // Totals are bold, so every cell is measured as if it were.
    const words = Math.max(
      twoLineWidth(column.header, head),
      ...cells.map((cell) => longestWord(cell, head)),
      0,
    );
    const lines = Math.max(0, ...cells.map((cell) => longestLine(cell.split('\n'), plain)));
    const wanted = column.grow > 0 ? words : Math.max(words, lines);
    return Math.min(wanted + padding, widthPt * mostOfNarrow);
  };
  const leasts = table.columns.map(least);
  const narrow = leasts.filter((_, i) => (table.columns[i]?.grow ?? 0) === 0).reduce((a, b) => a + b, 0);
  const shares = table.columns.reduce((sum, column) => sum + column.grow, 0);
  const raw = table.columns.map((column, i) =>
    column.grow > 0
      ? Math.max(leasts[i] ?? 0, ((widthPt - narrow) * column.grow) / shares)
      : (leasts[i] ?? 0),
  );
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((width) => (width * widthPt) / sum);
};

/** Whether some cell would need more lines than the layout allows, or would have to cut a word. */
export const isCramped = (table: PaperTable, widthPt: Points, layout: PaperLayout): boolean => {
  const setting = { sizePt: layout.styles['table-cell'].sizePt, bold: false };
  const padding = 2 * points(layout.table.padXMm);
  return columnWidths(table, widthPt, layout).some((width, index) =>
    cellsOf(table, index).some(
      (cell) =>
        lineCount(cell, width - padding, setting) > layout.table.mostLines ||
        longestWord(cell, setting) > width - padding,
    ),
  );
};
