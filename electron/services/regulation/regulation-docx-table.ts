import { attributeOf, type Token } from './regulation-docx-xml.ts';

/** The rows of the table that is being read, out of its tags and the paragraphs in its cells. */
export type TableRows = {
  isInside: () => boolean;
  /** A paragraph of the cell at hand. */
  hold: (line: string) => void;
  /** The lines of a table that has come to its end; none before. */
  take: (token: Token) => string[];
};

/** Letterheads and signatures stand in tables of two columns. */
const fewestColumns = 3;
const mostSpan = 60;

type Cell = { lines: string[]; span: number; isBelow: boolean };

/** A table within a cell counts as paragraphs of the cell. */
export function createTableRows(): TableRows {
  let depth = 0;
  let rows: Cell[][] = [];
  let row: Cell[] = [];
  const cell = (): Cell | undefined => row.at(-1);
  const onTag = (tag: string, { closing, attributes }: Token): void => {
    if (tag === 'w:tr') {
      if (closing) rows.push(row);
      row = [];
    }
    if (tag === 'w:tc' && !closing) row.push({ lines: [], span: 1, isBelow: false });
    const at = cell();
    if (at === undefined) return;
    if (tag === 'w:gridSpan') at.span = Math.min(mostSpan, Number(attributeOf(attributes, 'w:val')) || 1);
    if (tag === 'w:vMerge') at.isBelow = attributeOf(attributes, 'w:val') !== 'restart';
  };
  return {
    isInside: () => depth > 0,
    hold: (line) => void cell()?.lines.push(line),
    take: (token) => {
      const { tag, closing, empty } = token;
      if (tag === 'w:tbl' && !empty) {
        depth = Math.max(0, depth + (closing ? -1 : 1));
        if (!closing || depth > 0) return [];
        const lines = linesOf(rows);
        rows = [];
        return lines;
      }
      if (depth === 1 && tag !== null) onTag(tag, token);
      return [];
    },
  };
}

function linesOf(rows: readonly Cell[][]): string[] {
  const columns = Math.max(0, ...rows.slice(0, 3).map((row) => row.length));
  if (columns < fewestColumns) return rows.flatMap((row) => row.flatMap(({ lines }) => lines));
  let above: string[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    for (const { lines, span, isBelow } of row) {
      // A cell that goes on from the row above says what that one says.
      const own = lines.join(' ').replace(/\s+/g, ' ').trim();
      cells.push(isBelow && own === '' ? (above[cells.length] ?? '') : own);
      for (let more = 1; more < span; more++) cells.push('');
    }
    above = cells;
    return cells.join('\t');
  });
}
