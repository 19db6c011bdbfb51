import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../../helpers/seed.ts';

let folder: string;
let book: Book;

const paper = { year: 2027, source: 'Ngân sách xã', code: '6551', content: 'Văn phòng phẩm', unit: 'tháng' };

beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('budget-line', 'paper', { ...paper, quantity: 10, unitPrice: 100_000, order: 1 }),
    aRecord('budget-line', 'net', {
      ...paper,
      code: '6605',
      content: 'Internet',
      quantity: 1,
      unitPrice: 500_000,
      order: 2,
    }),
    aRecord('expense', 'first', {
      budgetLineId: 'paper',
      voucherNumber: 'PC 01',
      on: '2027-02-10',
      payee: 'Cửa hàng Hoa Mai',
      content: 'Giấy in',
      amount: 700_000,
    }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'budget-officer';
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const anExpense = (given: Record<string, unknown> = {}) => ({
  budgetLineId: 'paper',
  voucherNumber: 'PC 02',
  on: '2027-03-01',
  payee: 'Cửa hàng Hoa Mai',
  content: 'Mực in',
  amount: 300_000,
  scan: null,
  overspendReason: '',
  ...given,
});
const save = (value: Record<string, unknown>, id: string | null = null) =>
  book.ask('budget.save-expense', { id, value });
const lineOf = async (id: string) =>
  (await book.call('budget.year', { year: 2027 })).lines.find((line) => line.id === id);

describe('spending', () => {
  it('of all that is left is kept, and the sums follow', async () => {
    expect((await save(anExpense())).ok).toBe(true);
    expect(await lineOf('paper')).toMatchObject({ estimate: 1_000_000, spent: 1_000_000, remaining: 0 });
  });

  it('of one đồng more than is left is refused, with what is left and by how much, and changes nothing', async () => {
    const failure = failureOf(await save(anExpense({ amount: 300_001 })));
    expect(failure).toEqual({
      code: 'overspent',
      field: 'value.overspendReason',
      details: { remaining: 300_000, over: 1 },
    });
    expect(await lineOf('paper')).toMatchObject({ spent: 700_000, remaining: 300_000 });
  });

  it('beyond the line is kept with a reason, and the reason stays shown', async () => {
    const reason = 'Giá giấy tăng; Trưởng ban đồng ý ngày 01/3/2027';
    await book.call('budget.save-expense', {
      id: null,
      value: anExpense({ amount: 450_000, overspendReason: reason }),
    });
    const line = await lineOf('paper');
    expect(line).toMatchObject({ spent: 1_150_000, remaining: -150_000 });
    expect(line?.expenses.map((expense) => expense.overspendReason)).toContain(reason);
  });

  it('a reason once given is not lost, neither by emptying it nor by a smaller amount', async () => {
    const value = anExpense({ amount: 450_000, overspendReason: 'Trưởng ban đồng ý' });
    const { id } = await book.call('budget.save-expense', { id: null, value });
    for (const patch of [{ overspendReason: '' }, { overspendReason: '   ', amount: 1 }, { payee: 'Khác' }]) {
      const changed = await book.call('budget.save-expense', { id, value: patch });
      expect(changed.overspendReason).toBe('Trưởng ban đồng ý');
    }
  });

  it('a reason of blanks is none', async () => {
    expect(failureOf(await save(anExpense({ amount: 300_001, overspendReason: '   ' }))).code).toBe(
      'overspent',
    );
  });

  it('raised later beyond the line is refused too', async () => {
    expect(failureOf(await save({ amount: 1_000_001 }, 'first'))).toMatchObject({
      code: 'overspent',
      details: { remaining: 1_000_000, over: 1 },
    });
    expect((await save({ amount: 1_000_000 }, 'first')).ok).toBe(true);
  });

  it('moved to a line that has too little left is refused', async () => {
    expect(failureOf(await save({ budgetLineId: 'net' }, 'first'))).toMatchObject({
      code: 'overspent',
      details: { remaining: 500_000, over: 200_000 },
    });
  });

  it('a correction on an overspent line that adds nothing needs no reason of its own', async () => {
    await book.call('budget.save-expense', {
      id: null,
      value: anExpense({ amount: 450_000, overspendReason: 'Trưởng ban đồng ý' }),
    });
    expect((await save({ payee: 'Cửa hàng Hoa Sen', amount: 690_000 }, 'first')).ok).toBe(true);
    expect(failureOf(await save({ amount: 700_001 }, 'first')).code).toBe('overspent');
  });

  it('taken back out of the bin is refused where the line has been spent meanwhile', async () => {
    await book.call('records.remove', { kind: 'expense', id: 'first' });
    await book.call('budget.save-expense', { id: null, value: anExpense({ amount: 900_000 }) });
    expect(failureOf(await book.ask('records.put-back', { kind: 'expense', id: 'first' }))).toMatchObject({
      code: 'overspent',
      details: { remaining: 100_000, over: 600_000 },
    });
  });

  it('two expenses at once cannot both take the last money', async () => {
    const [one, two] = await Promise.all([save(anExpense()), save(anExpense({ voucherNumber: 'PC 03' }))]);
    expect([one.ok, two.ok]).toEqual([true, false]);
  });

  it.each([
    [{ amount: 0 }, 'value.amount', 'too-small'],
    [{ amount: 1.5 }, 'value.amount', 'not-a-number'],
    [{ amount: -1 }, 'value.amount', 'too-small'],
    [{ amount: 2e15 }, 'value.amount', 'too-large'],
    [{ amount: '300000' }, 'value.amount', 'not-a-number'],
    [{ on: '2027-02-30' }, 'value.on', 'not-a-date'],
    [{ voucherNumber: ' ' }, 'value.voucherNumber', 'required'],
    [{ payee: '' }, 'value.payee', 'required'],
    [{ budgetLineId: 'nowhere' }, 'value.budgetLineId', 'not-found'],
    [{ remaining: 5 }, 'value.remaining', 'unknown-field'],
    [{ scan: { sha256: 'a'.repeat(64), name: 'a.pdf', size: 1 } }, 'value.scan', 'file-missing'],
  ])('with %j is refused at %s', async (wrong, field, reason) => {
    expect(failureOf(await save(anExpense(wrong)))).toMatchObject({
      code: 'invalid-input',
      field,
      details: { reason },
    });
  });

  it('of a year may not add up past what can be counted exactly', async () => {
    const reason = { overspendReason: 'Thử giới hạn', amount: 1e15 };
    for (let index = 0; index < 9; index++) expect((await save(anExpense(reason))).ok).toBe(true);
    expect(failureOf(await save(anExpense(reason)))).toMatchObject({
      code: 'invalid-input',
      field: 'value.amount',
      details: { reason: 'too-large' },
    });
    expect((await book.call('budget.year', { year: 2027 })).totals.spent).toBe(9_000_000_000_700_000);
  });

  it('by the generic operation is refused: it would pass by the reason', async () => {
    const result = await book.ask('records.create', { kind: 'expense', value: anExpense() });
    expect(failureOf(result).code).toBe('not-permitted');
  });

  it('on a line in the bin is refused', async () => {
    await book.call('records.remove', { kind: 'budget-line', id: 'net' });
    expect(failureOf(await save(anExpense({ budgetLineId: 'net' })))).toMatchObject({
      field: 'value.budgetLineId',
      details: { reason: 'not-found' },
    });
  });

  it('survives a restart', async () => {
    await book.call('budget.save-expense', { id: null, value: anExpense() });
    await book.reopen();
    expect(await lineOf('paper')).toMatchObject({ spent: 1_000_000, remaining: 0 });
  });
});

describe('a line', () => {
  const change = (value: Record<string, unknown>, id = 'paper') =>
    book.ask('records.change', { kind: 'budget-line', id, value });

  it('may shrink to what was spent, and not one đồng below', async () => {
    expect((await change({ quantity: 7 })).ok).toBe(true);
    expect(failureOf(await change({ unitPrice: 99_999 }))).toEqual({
      code: 'estimate-below-spent',
      field: 'value.unitPrice',
      details: { estimate: 699_993, spent: 700_000, below: 7 },
    });
  });

  it('that is overspent with a reason may still be reworded and raised', async () => {
    await book.call('budget.save-expense', {
      id: null,
      value: anExpense({ amount: 450_000, overspendReason: 'Trưởng ban đồng ý' }),
    });
    expect((await change({ note: 'Điều chỉnh quý II' })).ok).toBe(true);
    expect((await change({ unitPrice: 110_000 })).ok).toBe(true);
    expect(failureOf(await change({ unitPrice: 109_999 })).code).toBe('estimate-below-spent');
  });

  it('with expenses is not removed', async () => {
    expect(failureOf(await book.ask('records.remove', { kind: 'budget-line', id: 'paper' }))).toEqual({
      code: 'in-use',
      details: { count: 1, parts: 1 },
    });
  });

  it('may not make a year add up past what can be counted exactly', async () => {
    const great = { ...paper, quantity: 1, unitPrice: 1e15, note: '', order: 9 };
    for (let index = 0; index < 9; index++) {
      await book.call('records.create', { kind: 'budget-line', value: great });
    }
    expect(failureOf(await book.ask('records.create', { kind: 'budget-line', value: great }))).toMatchObject({
      code: 'invalid-input',
      field: 'value.unitPrice',
      details: { reason: 'too-large' },
    });
    expect(
      (await book.ask('records.create', { kind: 'budget-line', value: { ...great, year: 2028 } })).ok,
    ).toBe(true);
  });
});

describe('copying a year', () => {
  it('gives the same lines in the same order, nothing spent', async () => {
    expect(await book.call('budget.copy-year', { from: 2027, to: 2028 })).toEqual({ lines: 2 });
    const { lines, totals, years } = await book.call('budget.year', { year: 2028 });
    expect(lines.map(({ code, order }) => [code, order])).toEqual([
      ['6551', 1],
      ['6605', 2],
    ]);
    expect([totals.spent, years]).toEqual([0, [2028, 2027]]);
  });

  it('into a year that has lines is refused', async () => {
    await book.call('budget.copy-year', { from: 2027, to: 2028 });
    expect(failureOf(await book.ask('budget.copy-year', { from: 2027, to: 2028 }))).toMatchObject({
      code: 'already-exists',
      field: 'to',
    });
  });

  it('from a year without lines is refused', async () => {
    expect(failureOf(await book.ask('budget.copy-year', { from: 2020, to: 2028 }))).toMatchObject({
      code: 'not-found',
      field: 'from',
    });
  });
});

describe('who may', () => {
  it.each(['officer', 'group-head', 'viewer'])(
    '%s reads and exports, and changes nothing',
    async (userId) => {
      const session = createSession(userId);
      expect((await book.ask('budget.year', { year: 2027 }, session)).ok).toBe(true);
      expect((await book.ask('budget.export', { year: 2027 }, session)).ok).toBe(true);
      for (const [channel, input] of [
        ['budget.save-expense', { id: null, value: anExpense({ amount: 1 }) }],
        ['budget.copy-year', { from: 2027, to: 2028 }],
        [
          'records.create',
          { kind: 'budget-line', value: { ...paper, quantity: 1, unitPrice: 1, note: '', order: 3 } },
        ],
        ['records.change', { kind: 'budget-line', id: 'net', value: { note: 'x' } }],
        ['records.remove', { kind: 'expense', id: 'first' }],
        ['records.order', { kind: 'budget-line', ids: ['net', 'paper'] }],
      ] as const) {
        expect([channel, failureOf(await book.ask(channel, input, session)).code]).toEqual([
          channel,
          'not-permitted',
        ]);
      }
    },
  );

  it('nobody reads it before signing in', async () => {
    const result = await book.ask('budget.year', { year: 2027 }, createSession());
    expect(failureOf(result).code).toBe('not-signed-in');
  });
});

describe('any course of spending, correcting, removing and taking back', () => {
  const amount = fc.integer({ min: 1, max: 600_000 });
  const step = fc.oneof(
    fc.record({ do: fc.constant('spend' as const), line: fc.constantFrom('paper', 'net'), amount }),
    fc.record({ do: fc.constant('correct' as const), which: fc.nat(9), amount }),
    fc.record({ do: fc.constant('remove' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('take back' as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant('price' as const), amount }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  const run = (one: Step, ids: string[]) => {
    const id = 'which' in one ? (ids[one.which % ids.length] ?? '') : '';
    switch (one.do) {
      case 'spend':
        return save(anExpense({ budgetLineId: one.line, amount: one.amount }));
      case 'correct':
        return save({ amount: one.amount }, id);
      case 'remove':
        return book.ask('records.remove', { kind: 'expense', id });
      case 'take back':
        return book.ask('records.put-back', { kind: 'expense', id });
      case 'price':
        return book.ask('records.change', {
          kind: 'budget-line',
          id: 'net',
          value: { unitPrice: one.amount },
        });
    }
  };

  it('never spends beyond a line without a reason, and the sums always agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const ids = ['first'];
        for (const one of steps) {
          const result = await run(one, ids);
          if (one.do === 'spend' && result.ok) ids.push((result.value as { id: string }).id);
          const year = await book.call('budget.year', { year: 2027 });
          for (const line of year.lines) {
            expect(line.remaining).toBe(line.estimate - line.spent);
            expect(line.remaining).toBeGreaterThanOrEqual(0);
            expect(line.spent).toBe(line.expenses.reduce((sum, expense) => sum + expense.amount, 0));
          }
          expect(year.totals.remaining).toBe(year.totals.estimate - year.totals.spent);
        }
      }),
      { numRuns: 20 },
    );
  });
});
