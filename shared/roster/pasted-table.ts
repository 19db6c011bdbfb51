/** A table read from outside is taken up to here: a list of a commune has some dozens of rows. */
export const tableBounds = { rows: 2000, columns: 50 } as const;

/** True for a table beyond the bounds; it is refused rather than cut. */
export const isTableTooLarge = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > tableBounds.rows || rows.some((row) => row.length > tableBounds.columns);

/**
 * The cells of text pasted from Word, Excel or an e-mail: parted by tabs, else by ';', else by two spaces or
 * more. A cell in quotation marks may hold line breaks, as Excel writes it. Empty lines are left out.
 */
export function parsePasted(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
  const rows = partedBy(separatorOf(lines), lines);
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
}

function separatorOf(text: string): '\t' | ';' | null {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const withSemicolon = lines.filter((line) => line.includes(';')).length;
  return withSemicolon > 0 && withSemicolon * 2 >= lines.length ? ';' : null;
}

const partedBy = (separator: '\t' | ';' | null, text: string): string[][] =>
  separator === null
    ? text.split('\n').map((line) => line.trim().split(/[ \u00A0]{2,}/))
    : quotedCells(text, separator);

/** Cells with quotation marks as in RFC 4180; one that is never closed is taken as it stands. */
function quotedCells(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = quotedCell(text, at, separator) ?? plainCell(text, at, separator);
    rows.at(-1)?.push(cell.value);
    at = cell.end;
    if (at >= text.length) return rows;
    if (text[at] === '\n') rows.push([]);
    at += 1;
  }
}

type Cell = { value: string; end: number };

/** A cell that begins with a quotation mark and whose closing mark is followed by an end of cell. */
function quotedCell(text: string, from: number, separator: string): Cell | null {
  const quoted = /"([^"]*(?:""[^"]*)*)"/y;
  quoted.lastIndex = from;
  const value = quoted.exec(text)?.[1];
  const next = text[quoted.lastIndex];
  return value !== undefined && (next === undefined || next === separator || next === '\n')
    ? { value: value.replaceAll('""', '"'), end: quoted.lastIndex }
    : null;
}

function plainCell(text: string, from: number, separator: string): Cell {
  const ends = [text.indexOf(separator, from), text.indexOf('\n', from)].filter((end) => end !== -1);
  const end = Math.min(text.length, ...ends);
  return { value: text.slice(from, end), end };
}
