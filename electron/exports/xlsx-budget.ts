import type { BudgetLineRow, BudgetYear } from '../../shared/outputs/budget.ts';
import { cellAddress, type SheetCell, type SheetModel, type WorkbookModel } from './xlsx-model.ts';

export type BudgetWorkbookInput = {
  budget: BudgetYear;
  /** Whose estimate it is; null leaves the letterhead out. */
  commune: { letterheadParent: string } | null;
  committee: { name: string; letterheadName: string } | null;
};

const estimateSheet = 'Dự toán';
const expenseSheet = 'Khoản chi';
/** Both sheets: letterhead, title and unit in six rows, the column heads, then the rows. */
const headRow = 7;
const firstRow = headRow + 1;

const head = (value: string): SheetCell => ({ value, look: 'head' });
const text = (value: string): SheetCell => ({ value, look: 'text' });
const figures = (value: number): SheetCell => ({ value, look: 'figures' });
const empty = (count: number): SheetCell[] => Array.from({ length: count }, () => null);

const estimateHeads: readonly [string, number][] = [
  ['STT', 6],
  ['Mã tiểu mục', 10],
  ['Nội dung chi', 36],
  ['Đơn vị tính', 10],
  ['Số lượng', 10],
  ['Đơn giá', 15],
  ['Dự toán', 16],
  ['Đã chi', 16],
  ['Còn lại', 16],
  ['Nguồn kinh phí', 26],
  ['Ghi chú', 20],
];

const expenseHeads: readonly [string, number][] = [
  ['STT', 6],
  ['Dòng dự toán (STT)', 11],
  ['Mã tiểu mục', 10],
  ['Số chứng từ', 14],
  ['Ngày chứng từ', 13],
  ['Người nhận tiền', 26],
  ['Nội dung', 36],
  ['Số tiền', 16],
  ['Lý do chi vượt, người quyết định', 40],
];

/**
 * The year's estimate as a workbook that goes on calculating: amounts, what is spent (summed up from the
 * second sheet) and totals are formulas, so a corrected price corrects the table.
 */
export function budgetWorkbook(input: BudgetWorkbookInput): WorkbookModel {
  return { sheets: [estimate(input), expenses(input)] };
}

function estimate(input: BudgetWorkbookInput): SheetModel {
  const { lines, totals, totalInWords, year } = input.budget;
  const count = expenseRows(input.budget).length;
  const last = firstRow + Math.max(lines.length, 1) - 1;
  const columnTotal = (column: number, result: number): SheetCell => ({
    value: { formula: `SUM(${cellAddress(firstRow, column)}:${cellAddress(last, column)})`, result },
    look: 'totalFigures',
  });
  return {
    name: estimateSheet,
    widths: estimateHeads.map(([, width]) => width),
    headRow,
    rows: [
      ...heading(input, `BẢNG DỰ TOÁN KINH PHÍ NĂM ${year}`, estimateHeads.length),
      estimateHeads.map(([name]) => head(name)),
      ...(lines.length > 0 ? lines.map((line, index) => lineRow(line, index, count)) : [[]]),
      [
        { value: 'Tổng cộng', look: 'totalText', span: 6 },
        ...empty(5),
        columnTotal(7, totals.estimate),
        columnTotal(8, totals.spent),
        columnTotal(9, totals.remaining),
        text(''),
        text(''),
      ],
      [{ value: `Dự toán bằng chữ: ${totalInWords}.`, look: 'words' }],
    ],
  };
}

function lineRow(line: BudgetLineRow, index: number, expenseCount: number): SheetCell[] {
  const row = firstRow + index;
  const range = (column: string) =>
    `'${expenseSheet}'!$${column}$${firstRow}:$${column}$${firstRow + Math.max(expenseCount, 1) - 1}`;
  const formula = (written: string, result: number): SheetCell => ({
    value: { formula: written, result },
    look: 'figures',
  });
  return [
    { value: index + 1, look: 'centred' },
    text(line.code),
    text(line.content),
    text(line.unit),
    figures(line.quantity),
    figures(line.unitPrice),
    formula(`E${row}*F${row}`, line.estimate),
    formula(`SUMIF(${range('B')},A${row},${range('H')})`, line.spent),
    formula(`G${row}-H${row}`, line.remaining),
    text(line.source),
    text(line.note),
  ];
}

function expenses(input: BudgetWorkbookInput): SheetModel {
  const rows = expenseRows(input.budget);
  const last = firstRow + Math.max(rows.length, 1) - 1;
  const sum = { formula: `SUM(H${firstRow}:H${last})`, result: input.budget.totals.spent };
  return {
    name: expenseSheet,
    widths: expenseHeads.map(([, width]) => width),
    headRow,
    rows: [
      ...heading(input, `CÁC KHOẢN CHI NĂM ${input.budget.year}`, expenseHeads.length),
      expenseHeads.map(([name]) => head(name)),
      ...(rows.length > 0 ? rows : [[]]),
      [
        { value: 'Tổng cộng', look: 'totalText', span: 7 },
        ...empty(6),
        { value: sum, look: 'totalFigures' },
        text(''),
      ],
    ],
  };
}

const expenseRows = ({ lines }: BudgetYear): SheetCell[][] =>
  lines
    .flatMap((line, place) => line.expenses.map((expense) => ({ line, expense, place: place + 1 })))
    .map(({ line, expense, place }, index) => [
      { value: index + 1, look: 'centred' },
      { value: place, look: 'centred' },
      text(line.code),
      text(expense.voucherNumber),
      { value: { day: expense.on }, look: 'day' },
      text(expense.payee),
      text(expense.content),
      figures(expense.amount),
      text(expense.overspendReason),
    ]);

/** Six rows: whose sheet it is, what it is, and in which unit. */
function heading({ commune, committee }: BudgetWorkbookInput, title: string, columns: number): SheetCell[][] {
  return [
    [{ value: commune?.letterheadParent ?? '', look: 'plain' }],
    [{ value: committee?.letterheadName ?? '', look: 'strong' }],
    [],
    [{ value: title, look: 'title', span: columns }],
    [{ value: committee ? `Hoạt động của ${committee.name}` : '', look: 'subtitle', span: columns }],
    [{ value: 'Đơn vị tính: đồng', look: 'unit', span: columns }],
  ];
}
