import { readFile, stat } from 'node:fs/promises';
import { formatDate } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import { isTableTooLarge } from '../../../shared/roster-import.ts';
import { checkPlaces } from './roster-table-bounds.ts';
import { packStored, unpackParts } from './roster-table-zip.ts';

/** A list of members is some tens of kilobytes; one with pictures may be some megabytes. */
const mostBytes = 20 * 1024 * 1024;

type Cell = string | number | boolean | Date | null;

/**
 * The first sheet of an Excel file as text, row by row, rows without anything included so that numbers of rows
 * agree with Excel's. Merged cells stand in their first cell, formulas give their last result. Errors:
 * 'table-unreadable', 'table-empty', 'too-large' (beyond 2,000 rows × 50 columns, or a file too big).
 */
export async function readTable({ name, path }: { name: string; path: string }): Promise<string[][]> {
  if (!/\.xlsx$/i.test(name)) throw new AppError('table-unreadable', { details: { name } });
  if ((await stat(path)).size > mostBytes) throw new AppError('too-large', { details: { name } });
  const bytes = await readFile(path);
  const rows = (await sheetOf(bytes, name)).map((row) => row.map(textOf));
  if (rows.every((row) => row.every((cell) => cell === ''))) {
    throw new AppError('table-empty', { details: { name } });
  }
  if (isTableTooLarge(rows)) throw new AppError('too-large', { details: { name } });
  return rows;
}

async function sheetOf(bytes: Buffer, name: string): Promise<Cell[][]> {
  try {
    const parts = unpackParts(bytes);
    for (const content of parts.values()) {
      const text = content.toString('utf8');
      if (text.includes('sheetData')) checkPlaces(text);
    }
    // Read on first use: no other part of the program needs it.
    const { readSheet } = await import('read-excel-file/node');
    return (await readSheet(packStored(parts))) as Cell[][];
  } catch (cause) {
    const code = cause instanceof AppError ? cause.failure.code : 'table-unreadable';
    throw new AppError(code, { details: { name } }, { cause });
  }
}

/** Days as ngày/tháng/năm, whole numbers without an exponent; text as it stands (a phone keeps its zero). */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return formatDate(cell.toISOString().slice(0, 10));
  if (typeof cell === 'number') return numberText(cell);
  return String(cell);
}

const numberText = (value: number): string =>
  value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 });
