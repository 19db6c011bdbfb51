import type { Points, StyleName } from './layout.ts';
import type { CellAlign, Run } from './paper.ts';

export type LaidCell = { runs: readonly Run[]; style: StyleName; align: CellAlign; span: number };

/**
 * `keepWithNext`: on the same page as the row after it, or as what follows the table. `mayPart`: it may go on on the
 * next page.
 */
export type LaidRow = { cells: readonly LaidCell[]; keepWithNext: boolean; mayPart: boolean };

/** What both writers - the page and the Word file - set, one after the other, knowing nothing of papers. */
export type Piece =
  | { kind: 'text'; style: StyleName; runs: readonly Run[]; keepWithNext: boolean }
  /** A drawn line, centred. */
  | { kind: 'rule'; lengthPt: Points; afterPt: Points; keepWithNext: boolean }
  /** Room for a signature. */
  | { kind: 'space'; heightPt: Points }
  /** A dotted line as wide as the text, to be filled in by hand. */
  | { kind: 'blank-line' }
  /** Columns without borders (head, foot), as rows of cells of pieces; never parted by the end of a page. */
  | {
      kind: 'columns';
      shares: readonly number[];
      rows: readonly (readonly (readonly Piece[])[])[];
      /** White over the columns. */
      beforePt: Points;
    }
  | {
      kind: 'table';
      widthsPt: readonly Points[];
      head: readonly LaidCell[];
      rows: readonly LaidRow[];
    };

/** A run of pages of one orientation, numbered from 1: the paper itself, then each appendix. */
export type Section = { landscape: boolean; widthPt: Points; pieces: readonly Piece[] };

/** One line or paragraph of plain text. */
export const textPiece = (style: StyleName, text: string): Piece => ({
  kind: 'text',
  style,
  runs: [{ text }],
  keepWithNext: false,
});

/** Two rows go along with what follows; one that may be parted goes alone, or whole pages would stay empty. */
const boundRows = ({ mayPart }: LaidRow): number => (mayPart ? 1 : 2);

/** The same piece, never parted from the next one by the end of a page. */
export const keptWithNext = (piece: Piece): Piece => {
  switch (piece.kind) {
    case 'text':
    case 'rule':
      return { ...piece, keepWithNext: true };
    case 'table':
      return {
        ...piece,
        rows: piece.rows.map((row, i) =>
          i < piece.rows.length - boundRows(row) ? row : { ...row, keepWithNext: true },
        ),
      };
    default:
      return piece;
  }
};
