import { expect, it } from 'vitest';
import { budgetCodes, findBudgetCode } from '../../../shared/budget-codes.ts';

it('every tiểu mục has four figures, a name, its mục’s first two, and stands once', () => {
  const codes = budgetCodes.items.flatMap((item) =>
    item.codes.map(({ code, name }) => ({ item, code, name })),
  );
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  for (const { item, code, name } of codes) {
    expect(code).toMatch(/^\d{4}$/);
    expect(name.length).toBeGreaterThan(3);
    // A mục of the index takes up fifty numbers.
    expect(Math.floor(Number(code) / 50) * 50).toBe(Number(item.code));
  }
});

it('finds mục and tiểu mục, with blanks around; other text is no entry', () => {
  expect(findBudgetCode(' 6651 ')?.name).toBe('In, mua tài liệu');
  expect(findBudgetCode('6650')?.name).toBe('Hội nghị');
  for (const other of ['', '665', '66511', 'constructor']) expect(findBudgetCode(other)).toBeNull();
});
