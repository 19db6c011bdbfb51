import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetYear } from '../../../../shared/budget/budget-year.ts';
import type { Of } from '../../../../shared/records/index.ts';

type Line = Of<'budget-line'>;
type Expense = Of<'expense'>;

const aLine = (given: Partial<Line>): Line => ({
  id: 'line',
  removedAt: null,
  year: 2027,
  source: 'Ngân sách xã',
  code: '6551',
  content: 'Văn phòng phẩm, mực in',
  quantity: 12,
  unit: 'tháng',
  unitPrice: 600_000,
  note: '',
  order: 1,
  ...given,
});

const anExpense = (given: Partial<Expense>): Expense => ({
  id: 'expense',
  removedAt: null,
  budgetLineId: 'line',
  voucherNumber: 'PC 01',
  on: '2027-03-12',
  payee: 'Cửa hàng Hoa Mai',
  content: 'Mực in',
  amount: 350_000,
  scan: null,
  overspendReason: '',
  ...given,
});

/** The nine lines of the fictional commune's estimate for 2027. */
const sample: [string, number, number, number][] = [
  ['6551', 12, 600_000, 7_200_000],
  ['6651', 150, 30_000, 4_500_000],
  ['6652', 4, 1_000_000, 4_000_000],
  ['6699', 370, 20_000, 7_400_000],
  ['6658', 90, 100_000, 9_000_000],
  ['6606', 1, 15_000_000, 15_000_000],
  ['6605', 8, 1_980_000, 15_840_000],
  ['6956', 1, 28_000_000, 28_000_000],
  ['7053', 10, 350_000, 3_500_000],
];

describe('the estimate of a year', () => {
  const lines = sample.map(([code, quantity, unitPrice], index) =>
    aLine({ id: `l${index}`, code, quantity, unitPrice, order: index + 1 }),
  );

  it('multiplies, adds and says the sum in words', () => {
    const year = budgetYear(2027, { lines, expenses: [] });
    expect(year.lines.map((line) => line.estimate)).toEqual(sample.map(([, , , estimate]) => estimate));
    expect(year.totals).toEqual({ estimate: 94_440_000, spent: 0, remaining: 94_440_000 });
    expect(year.totalInWords).toBe('Chín mươi tư triệu bốn trăm bốn mươi nghìn đồng');
  });

  it('takes spending off its own line and off the total', () => {
    const expenses = [
      anExpense({ id: 'a', budgetLineId: 'l0', amount: 600_000 }),
      anExpense({ id: 'b', budgetLineId: 'l0', amount: 55_000 }),
      anExpense({ id: 'c', budgetLineId: 'l7', amount: 29_000_000, overspendReason: 'Giá tăng' }),
    ];
    const year = budgetYear(2027, { lines, expenses });
    expect(year.lines[0]).toMatchObject({ spent: 655_000, remaining: 6_545_000 });
    expect(year.lines[7]).toMatchObject({ spent: 29_000_000, remaining: -1_000_000 });
    expect(year.totals).toEqual({ estimate: 94_440_000, spent: 29_655_000, remaining: 64_785_000 });
  });

  it('orders lines by their place and expenses by their day, and names all years, newest first', () => {
    const mixed = [
      aLine({ id: 'b', order: 2 }),
      aLine({ id: 'a', order: 1 }),
      aLine({ id: 'old', year: 2025 }),
      aLine({ id: 'older', year: 2024 }),
    ];
    const expenses = [
      anExpense({ id: 'late', budgetLineId: 'a', on: '2027-05-01', voucherNumber: 'PC 2' }),
      anExpense({ id: 'tenth', budgetLineId: 'a', on: '2027-02-01', voucherNumber: 'PC 10' }),
      anExpense({ id: 'ninth', budgetLineId: 'a', on: '2027-02-01', voucherNumber: 'PC 9' }),
    ];
    const year = budgetYear(2027, { lines: mixed, expenses });
    expect(year.lines.map((line) => line.id)).toEqual(['a', 'b']);
    expect(year.lines[0]?.expenses.map((expense) => expense.id)).toEqual(['ninth', 'tenth', 'late']);
    expect(year.years).toEqual([2027, 2025, 2024]);
  });

  it('of a year without lines is nothing, and says so', () => {
    expect(budgetYear(2030, { lines, expenses: [] })).toEqual({
      year: 2030,
      lines: [],
      totals: { estimate: 0, spent: 0, remaining: 0 },
      totalInWords: 'Không đồng',
      years: [2027],
    });
  });

  it('is exact at the greatest amount a line may have', () => {
    const great = [
      aLine({ id: 'a', quantity: 1, unitPrice: 1e15 }),
      aLine({ id: 'b', quantity: 1, unitPrice: 1 }),
    ];
    const expenses = [anExpense({ budgetLineId: 'a', amount: 999_999_999_999_999 })];
    expect(budgetYear(2027, { lines: great, expenses }).totals).toEqual({
      estimate: 1_000_000_000_000_001,
      spent: 999_999_999_999_999,
      remaining: 2,
    });
  });
});

describe('whatever lines and expenses there are', () => {
  const amount = fc.integer({ min: 1, max: 1e14 });
  const held = fc
    .array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 1000 }),
        unitPrice: fc.integer({ min: 0, max: 1e11 }),
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .chain((lines) =>
      fc.record({
        lines: fc.constant(lines.map((line, index) => aLine({ ...line, id: `l${index}`, order: index }))),
        expenses: fc
          .array(fc.record({ line: fc.nat(lines.length - 1), amount }), { maxLength: 30 })
          .map((spent) =>
            spent.map((one, index) =>
              anExpense({ id: `e${index}`, budgetLineId: `l${one.line}`, amount: one.amount }),
            ),
          ),
      }),
    );

  it('what is left is the estimate less what was spent, on each line and in all, to the đồng', () => {
    fc.assert(
      fc.property(held, ({ lines, expenses }) => {
        const year = budgetYear(2027, { lines, expenses });
        const exact = { estimate: 0n, spent: 0n };
        for (const [index, row] of year.lines.entries()) {
          const line = lines[index] as Line;
          const estimate = BigInt(line.quantity) * BigInt(line.unitPrice);
          const own = expenses.filter((expense) => expense.budgetLineId === line.id);
          const spent = own.reduce((sum, expense) => sum + BigInt(expense.amount), 0n);
          expect([BigInt(row.estimate), BigInt(row.spent)]).toEqual([estimate, spent]);
          expect(BigInt(row.remaining)).toBe(estimate - spent);
          exact.estimate += estimate;
          exact.spent += spent;
        }
        expect(BigInt(year.totals.estimate)).toBe(exact.estimate);
        expect(BigInt(year.totals.spent)).toBe(exact.spent);
        expect(BigInt(year.totals.remaining)).toBe(exact.estimate - exact.spent);
      }),
    );
  });
});
