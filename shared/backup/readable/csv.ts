/** Excel with Vietnamese settings takes the semicolon for the end of a cell, and the mark for UTF-8. */
export const csvMark = '\ufeff';

/**
 * Text that a spreadsheet would take for a formula is shown as text: with an apostrophe before it. A full-width
 * sign counts as the sign, blanks before it do not help.
 */
export const defused = (text: string): string =>
  /^[\s\p{Cf}\p{Zs}]*[=+\-@\t\r＝＋－＠|]/u.test(text) ? `'${text}` : text;

/** One line: cells between semicolons, quoted where they have to be, ended by CRLF (RFC 4180). */
export const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map(defused)
    .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';')}\r\n`;
