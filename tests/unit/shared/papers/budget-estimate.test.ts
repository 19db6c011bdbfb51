import { describe, expect, test } from 'vitest';
import {
  type BudgetEstimateInput,
  budgetEstimatePaper,
  type EstimateLine,
} from '../../../../shared/papers/budget-estimate.ts';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { anIssuer, head, sectionLines } from './sample.ts';

const aLine = (changes: Partial<EstimateLine> = {}): EstimateLine => ({
  code: '6551',
  content: 'Văn phòng phẩm, mực in',
  quantity: 12,
  unit: 'tháng',
  unitPrice: 600_000,
  amount: 7_200_000,
  note: null,
  ...changes,
});

const anEstimate = (changes: Partial<BudgetEstimateInput> = {}): BudgetEstimateInput => ({
  issuer: anIssuer(),
  issue: { number: null, issuedOn: '2027-01-11' },
  year: 2027,
  source: 'Ngân sách xã năm 2027',
  lines: [
    aLine(),
    aLine({
      code: '6956',
      content: 'Máy tính',
      quantity: 1,
      unit: 'bộ',
      unitPrice: 28_000_000,
      amount: 28_000_000,
    }),
  ],
  preparedBy: 'Lý Thị Bảo Yến',
  signer: head,
  ...changes,
});

const laid = (input: BudgetEstimateInput) => laidPaper(budgetEstimatePaper(input), stateLayout);
const lines = (input: BudgetEstimateInput) => sectionLines(laid(input));

describe('bảng dự toán', () => {
  test('has the lines, the total and the total in words', () => {
    const all = lines(anEstimate());
    expect(all.slice(all.indexOf('Đơn vị tính: đồng'))).toEqual([
      'Đơn vị tính: đồng',
      ...['STT', 'Mã', 'Nội dung', 'Số lượng', 'Đơn vị tính', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
      ...['1', '6551', 'Văn phòng phẩm, mực in', '12', 'tháng', '600.000', '7.200.000', ''],
      ...['2', '6956', 'Máy tính', '1', 'bộ', '28.000.000', '28.000.000', ''],
      ...['Tổng cộng', '35.200.000', ''],
      'Bằng chữ: Ba mươi lăm triệu hai trăm nghìn đồng./.',
      ...['NGƯỜI LẬP', 'Lý Thị Bảo Yến'],
      ...['TRƯỞNG BAN', 'CHỦ TỊCH UBND XÃ', 'Nguyễn Hữu Lâm'],
    ]);
  });

  test('has no total while a line has no amount: it is a blank in figures and in words', () => {
    const all = lines(anEstimate({ lines: [aLine(), aLine({ amount: null })] }));
    const total = all.indexOf('Tổng cộng');
    expect(all[total + 1]).toBe('………');
    expect(all[total + 3]).toMatch(/^Bằng chữ: …+\.\/\.$/);
  });

  test('without lines it has rows to write in and no total of nought', () => {
    const all = lines(anEstimate({ lines: [] }));
    expect(all.filter((line) => /^[1-5]$/.test(line))).toHaveLength(5);
    expect(all.join('\n')).not.toMatch(/Không đồng/);
  });

  test.each([
    [1000, '1.000'],
    [1234567, '1.234.567'],
    [2.5, '2,5'],
    [1500.25, '1.500,25'],
    [0, '0'],
  ])('a quantity of %d is written %s', (quantity, shown) => {
    expect(lines(anEstimate({ lines: [aLine({ quantity })] }))).toContain(shown);
  });

  test('stays upright while it fits, and turns when a cell would grow too tall', () => {
    expect(laid(anEstimate())[0]?.landscape).toBe(false);
    const note = '12 tháng × 165.000 đồng/thôn, theo hợp đồng với nhà cung cấp dịch vụ ký hằng năm';
    expect(laid(anEstimate({ lines: [aLine({ note })] }))[0]?.landscape).toBe(true);
  });

  test('turns for amounts that would not fit upright', () => {
    const amount = 912_345_678_901_234;
    const long = aLine({ content: 'Hạ tầng số dùng chung của tám thôn', unitPrice: amount, amount });
    expect(laid(anEstimate({ lines: [long] }))[0]?.landscape).toBe(true);
  });
});
