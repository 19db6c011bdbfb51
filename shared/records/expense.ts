import { count, date, file, ref, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** Khoản chi against one budget line, with its voucher. */
export const expense = defineKind({
  name: 'expense',
  fields: {
    budgetLineId: ref('budget-line'),
    /** Số chứng từ. */
    voucherNumber: requiredText(60),
    on: date(),
    payee: requiredText(200),
    content: requiredText(),
    /** Whole đồng; at least one. */
    amount: { ...count(1, 1e15), meaning: 'money' },
    scan: file(),
    /** Given where the expense goes beyond what its line has left; never lost again. */
    overspendReason: { ...text(1000), meaning: 'longText' },
  },
  columns: ['on', 'voucherNumber', 'content', 'payee', 'amount'],
  searchable: ['voucherNumber', 'payee', 'content', 'overspendReason'],
  access: { write: ['budget-officer'] },
  writtenBy: 'own',
  title: (value) => `${value.voucherNumber} ${value.content}`.trim(),
});
