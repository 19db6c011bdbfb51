import { count, money, requiredText, text, year } from '../fields.ts';
import { defineKind } from './record.ts';

/** Dòng dự toán: quantity × unit price = estimate, in whole đồng, under one code of the state budget index. */
export const budgetLine = defineKind({
  name: 'budget-line',
  fields: {
    year: year(),
    /** Nguồn kinh phí (regulation T, 9.1: the culture-information sector's estimate, or another lawful source). */
    source: requiredText(160),
    /** Tiểu mục, such as 6551. */
    code: requiredText(20),
    content: requiredText(),
    quantity: count(1, 1_000_000),
    unit: requiredText(40),
    unitPrice: money(),
    note: text(),
    /** Place in the printed table, from 1. */
    order: count(0, 10_000),
  },
  columns: ['code', 'content', 'quantity', 'unit', 'unitPrice'],
  searchable: ['code', 'content', 'source', 'note'],
  access: { write: ['budget-officer'] },
  title: (value) => `${value.code} ${value.content}`.trim(),
  check: (value) =>
    Number.isSafeInteger(value.quantity * value.unitPrice) && value.quantity * value.unitPrice <= 1e15
      ? null
      : { field: 'unitPrice', reason: 'too-large' },
});
