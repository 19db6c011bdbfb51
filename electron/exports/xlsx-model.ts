/** How a cell looks; what each look means is said once, where the file is written. */
export type CellLook =
  | 'plain'
  | 'strong'
  | 'title'
  | 'subtitle'
  | 'unit'
  | 'head'
  | 'text'
  | 'centred'
  | 'figures'
  | 'day'
  | 'totalText'
  | 'totalFigures'
  | 'words';

/** What stands in a cell. A formula carries its result, for viewers that do not calculate. */
export type CellValue = string | number | { formula: string; result: number } | { day: string };

/** `span` = over how many columns it reaches. Null = an empty place. */
export type SheetCell = { value: CellValue; look: CellLook; span?: number } | null;

export type SheetModel = {
  name: string;
  /** Widths in characters, from column A on. */
  widths: readonly number[];
  rows: readonly (readonly SheetCell[])[];
  /** Row number of the column heads: kept in sight above, and printed on each page. */
  headRow: number;
};

export type WorkbookModel = { sheets: readonly SheetModel[] };

/** `A1` for row 1, column 1. */
export const cellAddress = (row: number, column: number): string =>
  `${column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`;
