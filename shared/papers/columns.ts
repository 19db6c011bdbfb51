import type { Millimetres, PaperLayout, Points } from './layout.ts';
import { lineCount, longestLine, longestWord, twoLineWidth } from './line-breaks.ts';
import type { PaperTable } from './paper.ts';

export const points = (mm: Millimetres): Points => (mm * 72) / 25.4;

// No column that is to be narrow takes more than this share of the table; longer text wraps in it.
const mostOfNarrow = 0.27;
// The columns that hold sentences keep at least this share, whatever the others ask for.
const leastOfGrowing = 0.25;
// Browsers and Word round differently; a little slack keeps «94.440.000» on one line in both.
const slackPt = 3;

/** The styles of a table's head and cells: smaller ones where it is dense. */
export const tableStyles = ({ dense }: PaperTable) =>
  dense
    ? ({ head: 'dense-head', cell: 'dense-cell' } as const)
    : ({ head: 'table-head', cell: 'table-cell' } as const);

const cellsOf = (table: PaperTable, index: number): string[] => {
  const cells = table.rows.map((row) => row[index] ?? '');
  const total =
    table.total && index >= table.total.span ? table.total.cells[index - table.total.span] : undefined;
  return total === undefined ? cells : [...cells, total];
};

const leastWidths = (table: PaperTable, widthPt: Points, layout: PaperLayout): Points[] => {
  const { head, cell } = tableStyles(table);
  const plain = { sizePt: layout.styles[cell].sizePt, bold: false };
  const bold = { sizePt: layout.styles[head].sizePt, bold: true };
  const padding = 2 * points(layout.table.padXMm) + slackPt;
  return table.columns.map((column, index) => {
    const cells = cellsOf(table, index);
    // A total is bold, so every word is measured as if it were.
    const words = [twoLineWidth(column.header, bold), ...cells.map((cell) => longestWord(cell, bold))];
    const lines = column.grow > 0 ? [] : cells.map((cell) => longestLine(cell.split('\n'), plain));
    return Math.min(Math.max(...words, ...lines) + padding, widthPt * mostOfNarrow);
  });
};

/** Shares out a width by weight, none less than its least; where even these do not fit, they shrink together. */
const shared = (widthPt: Points, weights: readonly number[], leasts: readonly Points[]): Points[] => {
  const sum = leasts.reduce((a, b) => a + b, 0);
  if (sum >= widthPt) return leasts.map((least) => (least * widthPt) / sum);
  const isFixed = leasts.map(() => false);
  for (;;) {
    const free = weights.reduce((total, weight, i) => (isFixed[i] ? total : total + weight), 0);
    const room = leasts.reduce((left, least, i) => (isFixed[i] ? left - least : left), widthPt);
    const widths = leasts.map((least, i) => (isFixed[i] ? least : (room * (weights[i] ?? 0)) / free));
    const tooNarrow = widths.findIndex((width, i) => !isFixed[i] && width < (leasts[i] ?? 0));
    if (tooNarrow === -1) return widths;
    isFixed[tooNarrow] = true;
  }
};

/** Widths of the columns in points; together exactly the width given. */
export const columnWidths = (table: PaperTable, widthPt: Points, layout: PaperLayout): Points[] => {
  const leasts = leastWidths(table, widthPt, layout);
  const grows = table.columns.map(({ grow }) => grow);
  if (!grows.some((grow) => grow > 0)) return shared(widthPt, leasts, leasts);
  const narrow = leasts.filter((_, i) => grows[i] === 0).reduce((a, b) => a + b, 0);
  const growing = shared(
    Math.max(widthPt - narrow, widthPt * leastOfGrowing),
    grows.filter((grow) => grow > 0),
    leasts.filter((_, i) => (grows[i] ?? 0) > 0),
  );
  const widths = leasts.map((least, i) => (grows[i] === 0 ? least : (growing.shift() ?? least)));
  const sum = widths.reduce((a, b) => a + b, 0);
  return widths.map((width) => (width * widthPt) / sum);
};

/** Whether some cell would need more lines than the layout allows, or would have to cut a word. */
export const isCramped = (table: PaperTable, widthPt: Points, layout: PaperLayout): boolean => {
  const setting = { sizePt: layout.styles[tableStyles(table).cell].sizePt, bold: false };
  const padding = 2 * points(layout.table.padXMm);
  return columnWidths(table, widthPt, layout).some((width, index) =>
    cellsOf(table, index).some(
      (cell) =>
        lineCount(cell, width - padding, setting) > layout.table.mostLines ||
        longestWord(cell, setting) > width - padding,
    ),
  );
};
