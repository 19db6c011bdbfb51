import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { completed } from './xlsx-completed.ts';
import type { CellLook, SheetCell, WorkbookModel } from './xlsx-model.ts';

type Style = Omit<CellObject, 'value' | 'type'>;

/** Dots or commas between the thousands are Excel's own choice by its language; below 0 in red. */
const money = '#,##0;[Red]-#,##0';
const framed: Style = { borderStyle: 'thin', borderColor: '#000000', alignVertical: 'center' };

const styles: Record<CellLook, Style> = {
  plain: {},
  strong: { fontWeight: 'bold' },
  title: { fontWeight: 'bold', fontSize: 14, align: 'center' },
  subtitle: { fontStyle: 'italic', align: 'center' },
  unit: { fontStyle: 'italic', align: 'right' },
  head: { ...framed, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true },
  // '@' keeps Excel from reading a code such as 6551 or a number of a voucher as an amount.
  text: { ...framed, wrap: true, format: '@' },
  centred: { ...framed, align: 'center' },
  figures: { ...framed, align: 'right', format: money },
  day: { ...framed, align: 'center', format: 'dd/mm/yyyy' },
  totalText: { ...framed, fontWeight: 'bold' },
  totalFigures: { ...framed, fontWeight: 'bold', align: 'right', format: money },
  words: { fontStyle: 'italic' },
};

/** Writes a workbook: Times New Roman as in papers, each sheet as wide as one A4 page laid across. */
export async function writeXlsx({ sheets }: WorkbookModel): Promise<Uint8Array> {
  const options = { fontFamily: 'Times New Roman', fontSize: 11, features: [completed(sheets)] };
  const written = writeExcelFile(
    sheets.map((sheet) => ({
      data: sheet.rows.map((row) => rowOf(row, sheet.widths)),
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: sheet.headRow,
      showGridLines: false,
    })),
    options,
  );
  return new Uint8Array(await written.toBuffer());
}

/** Points of a line of 11-point text, and what a row keeps free above and below it. */
const lineHeight = 14.5;
const rowPadding = 4;

/**
 * A row is as high as its longest wrapped text needs: programs differ in whether they find that out themselves
 * when they open a file.
 */
function rowOf(row: readonly SheetCell[], widths: readonly number[]): (CellObject | null)[] {
  const lines = Math.max(0, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 10)));
  const cells = row.map(cellOf);
  const [first] = cells;
  if (lines > 0 && first) first.height = lines * lineHeight + rowPadding;
  return cells;
}

function linesOf(cell: SheetCell, width: number): number {
  if (typeof cell?.value !== 'string' || !styles[cell.look].wrap) return 0;
  // Bold heads run wider than figures do; words do not break in the middle.
  const room = Math.max(1, width * 0.9);
  return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null) return null;
  const style = { ...styles[cell.look], ...(cell.span ? { columnSpan: cell.span } : {}) };
  const { value } = cell;
  if (typeof value === 'string') return { ...style, value, type: String };
  if (typeof value === 'number') return { ...style, value, type: Number };
  if ('day' in value) return { ...style, value: new Date(`${value.day}T00:00:00Z`), type: Date };
  return { ...style, value: value.formula, type: 'Formula' };
}
