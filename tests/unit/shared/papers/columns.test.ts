import { describe, expect, test } from 'vitest';
import { columnWidths, isCramped } from '../../../../shared/papers/columns.ts';
import type { PaperTable } from '../../../../shared/papers/paper.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { textWidth } from '../../../../shared/papers/text-width.ts';

const aTable = (rows: string[][], total?: PaperTable['total']): PaperTable => ({
  kind: 'table',
  columns: [
    { header: 'STT', align: 'center', grow: 0 },
    { header: 'Nội dung', align: 'left', grow: 2 },
    { header: 'Thành tiền', align: 'right', grow: 0 },
    { header: 'Ghi chú', align: 'left', grow: 1 },
  ],
  rows,
  ...(total ? { total } : {}),
});

const widthPt = 467;

describe('widths of columns', () => {
  test('fill the table exactly', () => {
    const widths = columnWidths(aTable([['1', 'Văn phòng phẩm', '7.200.000', '']]), widthPt, stateLayout);
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(widthPt, 6);
  });

  test('keep an amount on one line, the total in bold included', () => {
    const table = aTable([['1', 'x', '1.000', '']], {
      label: 'Tổng cộng',
      span: 2,
      cells: ['912.345.678.901', ''],
    });
    const [, , money = 0] = columnWidths(table, widthPt, stateLayout);
    expect(money).toBeGreaterThan(textWidth('912.345.678.901', 13, 'bold') + 2 * 4.25);
  });

  test('take nothing from an amount for the sake of a column that grows', () => {
    const amounts = { ...aTable([['1', 'Tuyên truyền', '15.000.000', 'đồng/thôn/tháng/điểm/cầu']]) };
    const [, , money = 0] = columnWidths(amounts, 250, stateLayout);
    expect(money).toBeGreaterThan(textWidth('15.000.000', 13) + 2 * 4.25);
  });

  test('give what is left to the columns that grow, in their shares', () => {
    const [number = 0, content = 0, , note = 0] = columnWidths(
      aTable([['1', 'x', '1', 'y']]),
      widthPt,
      stateLayout,
    );
    expect(content / note).toBeCloseTo(2, 6);
    expect(number).toBeLessThan(40);
  });

  test('do not let one endless word push the others off the page', () => {
    const widths = columnWidths(aTable([['1', 'W'.repeat(300), '1', 'W'.repeat(300)]]), widthPt, stateLayout);
    expect(Math.min(...widths)).toBeGreaterThan(25);
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(widthPt, 6);
  });
});

describe('turning the page', () => {
  test('is not needed while every cell takes at most three lines', () => {
    expect(isCramped(aTable([['1', 'Hỗ trợ tiền ăn đại biểu', '9.000.000', '']]), widthPt, stateLayout)).toBe(
      false,
    );
  });

  test('is needed where a cell would take more', () => {
    const long = 'Hỗ trợ tiền ăn đại biểu không hưởng lương từ ngân sách nhà nước '.repeat(4);
    expect(isCramped(aTable([['1', long, '9.000.000', '']]), widthPt, stateLayout)).toBe(true);
  });

  test('is needed where a word would be cut', () => {
    expect(isCramped(aTable([['1', 'x', '1', 'W'.repeat(40)]]), widthPt, stateLayout)).toBe(true);
  });
});
