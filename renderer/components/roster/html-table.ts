import { tableBounds } from '../../../shared/roster-import.ts';

/**
 * The cells of the largest table in HTML from the clipboard, or null where there is none. Word and Excel give
 * it beside the plain text, and only it keeps a cell of several paragraphs together.
 */
export function tableFromHtml(html: string): string[][] | null {
  // A document of its own: nothing in it is drawn, fetched or run.
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  const [largest] = tables.sort((a, b) => b.rows.length - a.rows.length);
  return largest ? cellsOf(largest) : null;
}

function cellsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, at) => {
    for (const cell of row.cells) place(rows, at, cell);
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** Puts a cell into the first free place of its row; those it spans beside and below stay empty. */
function place(rows: string[][], at: number, cell: HTMLTableCellElement): void {
  const row = rows[at] ?? [];
  let column = 0;
  while (row[column] !== undefined) column += 1;
  const below = Math.min(cell.rowSpan || 1, rows.length - at);
  const beside = Math.min(cell.colSpan || 1, tableBounds.columns);
  for (let down = 0; down < below; down++) {
    for (let right = 0; right < beside; right++) {
      const target = rows[at + down];
      if (target) target[column + right] = down === 0 && right === 0 ? textOf(cell) : '';
    }
  }
}

function textOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br, p, div, li')) line.after(' ');
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
