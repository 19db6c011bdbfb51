import { AppError } from '../../../shared/errors.ts';
import { tableBounds } from '../../../shared/roster-import.ts';

/** The last row and column that an Excel sheet has. */
const excelRows = 1_048_576;
const excelColumns = 16_384;

const reference = /\br\s*=\s*(?:(["'])([^"'<>&]*)\1([^<>]*)>)?/g;

/**
 * Looks at every row and cell of a sheet before it is read: the reader fills all gaps with empty cells, so one
 * cell far out would fill the memory. Errors: 'table-unreadable' for a place that no sheet has or that is not
 * written as Excel writes it, 'too-large' for a value beyond what is taken.
 */
export function checkPlaces(sheet: string): void {
  for (const [, quote, place = '', rest = ''] of sheet.matchAll(reference)) {
    const found = quote === undefined ? null : /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
    if (!found || hasOpenQuote(rest)) throw new AppError('table-unreadable');
    const row = Number(found[2]);
    const column = columnNumber(found[1] ?? '');
    if (row < 1 || row > excelRows || column > excelColumns) throw new AppError('table-unreadable');
    const isCell = found[1] !== '';
    const isEmpty = rest.endsWith('/');
    if (isCell && !isEmpty && (row > tableBounds.rows || column > tableBounds.columns)) {
      throw new AppError('too-large', { details: { name: place } });
    }
  }
}

/** A `>` inside of quotation marks would end the tag too early here. */
const hasOpenQuote = (rest: string): boolean =>
  rest.split('"').length % 2 === 0 || rest.split("'").length % 2 === 0;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
